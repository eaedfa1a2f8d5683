import Glibc

/// A directory that goes away with its files.
struct ScratchDirectory: ~Copyable {
  let path: String

  /// Made under `$TMPDIR`, which decides the disk that is measured; else under `/tmp`.
  init() throws {
    let base = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/plenary-bench-XXXXXX".utf8CString)
    let isMade = unsafe mkdtemp(&template) != nil
    guard isMade else { throw BenchmarkFailure.system("mkdtemp in \(base)", errno) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// The path of a file in it.
  func file(_ name: String) -> String { "\(path)/\(name)" }

  deinit { Self.remove(path) }

  private static func remove(_ path: String) {
    if let directory = unsafe opendir(path) {
      while let entry = unsafe readdir(directory) {
        let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
          unsafe String(cString: UnsafeRawPointer(field).assumingMemoryBound(to: CChar.self))
        }
        if name != "." && name != ".." { remove("\(path)/\(name)") }
      }
      unsafe closedir(directory)
    }
    // Removes files and empty directories alike.
    unsafe Glibc.remove(path)
  }
}
