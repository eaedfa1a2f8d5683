import Glibc

/// Texts that the kernel writes about the machine and its processes.
enum SystemText {
  /// The whole of a small file; `nil` when it cannot be read.
  static func read(_ path: String) -> String? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var all: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = unsafe Glibc.read(descriptor, &piece, piece.count)
      guard count > 0 else { break }
      all += piece.prefix(count)
    }
    return String(decoding: all, as: UTF8.self)
  }

  /// What stands after the colon in the first line that opens with a name.
  static func field(_ name: String, of path: String) -> String? {
    guard let line = read(path)?.split(separator: "\n").first(where: { $0.hasPrefix(name) }),
      let colon = line.firstIndex(of: ":")
    else { return nil }
    return String(line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" })
  }
}
