internal import Glibc

/// The bytes of a zone file, if it is an ordinary file of a plausible size.
enum ZoneFile {
  /// Real ones have less than 4 KB.
  static let greatestSize = 65_536

  /// Reads the file, or answers `nil` when there is none.
  ///
  /// Opened without waiting, since a pipe of that name would otherwise hold the program up.
  static func read(_ path: String, of zone: String) throws(TimeZoneError) -> [UInt8]? {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard file >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw .unreadable(zone, code: errno)
    }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else { throw .unreadable(zone, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { return nil }
    guard (1...greatestSize).contains(Int(status.st_size)) else { throw .damaged(zone) }
    return try contents(file, size: Int(status.st_size), of: zone)
  }

  private static func contents(
    _ file: Int32,
    size: Int,
    of zone: String
  ) throws(TimeZoneError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: size)
    var filled = 0
    while filled < size {
      let got = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe Glibc.read(file, buffer.baseAddress?.advanced(by: filled), size - filled)
      }
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw .unreadable(zone, code: errno) }
      guard got > 0 else { throw .damaged(zone) }
      filled += got
    }
    return bytes
  }
}
