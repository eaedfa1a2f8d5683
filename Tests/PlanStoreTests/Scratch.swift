import CivilTime
import Glibc
import PlanModel
import Testing

@testable import PlanStore

/// A directory of one test, gone with it.
final class Scratch {
  let directory: String

  init() {
    var template = Array("/tmp/plan-store-XXXXXX".utf8CString)
    let made = unsafe template.withUnsafeMutableBufferPointer { bytes -> String? in
      guard let start = bytes.baseAddress, let name = unsafe mkdtemp(start) else { return nil }
      return unsafe String(cString: name)
    }
    directory = made ?? "/nonexistent"
  }

  deinit {
    for name in names { unsafe unlink(directory + "/" + name) }
    unsafe rmdir(directory)
  }

  /// What lies in the directory, sorted.
  var names: [String] {
    guard let handle = unsafe opendir(directory) else { return [] }
    defer { unsafe closedir(handle) }
    var names: [String] = []
    while let entry = unsafe readdir(handle) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) {
        unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  func path(_ name: String = "a.plenary") -> String { directory + "/" + name }

  func write(_ bytes: [UInt8], to name: String) -> String {
    let handle = unsafe open(path(name), O_CREAT | O_WRONLY | O_TRUNC, 0o600)
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(handle, $0.baseAddress, $0.count)
      }
      guard count > 0 else { break }
      rest = rest.dropFirst(count)
    }
    close(handle)
    return path(name)
  }

  func bytes(of name: String = "a.plenary") -> [UInt8] {
    let handle = unsafe open(path(name), O_RDONLY)
    guard handle >= 0 else { return [] }
    defer { close(handle) }
    var all: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe part.withUnsafeMutableBytes {
        unsafe read(handle, $0.baseAddress, $0.count)
      }
      guard count > 0 else { return all }
      all += part[..<count]
    }
  }

  /// A plan file with the sample in it.
  func sample(_ name: String = "a.plenary") throws -> PlanFile {
    try PlanFile.create(at: path(name), planID: key(1), first: SamplePlan.first, signed: .test(1))
  }
}

extension Signature {
  /// A signature of its own for each number.
  static func test(_ number: UInt64, by author: String = "tester") -> Signature {
    Signature(author: author, at: Instant(seconds: 1_594_800_000 + Int(number)), id: key(number))
  }
}

/// What a call throws, for tables of refusals.
func failure(_ body: () throws -> Void) -> StoreFailure? {
  do {
    try body()
    return nil
  } catch { return error as? StoreFailure }
}
