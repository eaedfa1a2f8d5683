import Glibc

/// Writes a text into a file of its own.
enum TextFile {
  static func write(_ text: String, to path: String) throws {
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw BenchmarkFailure.system("opening \(path)", errno) }
    defer { close(file) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { bytes in
        unsafe Glibc.write(file, bytes.baseAddress, bytes.count)
      }
      guard count > 0 else { throw BenchmarkFailure.system("writing \(path)", errno) }
      rest = rest.dropFirst(count)
    }
  }
}
