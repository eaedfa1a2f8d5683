import Glibc

/// What the first bytes of a file say, read without SQLite.
///
/// The handle is closed before SQLite opens the file: closing any handle of a process drops all
/// locks that the process holds on the file.
struct FileProbe {
  let identity: FileIdentity
  let schemaVersion: Int
  let applicationID: Int
  let isWriteAhead: Bool

  /// Looks at a file; never waits, whatever the path leads to.
  init(path: String) throws(StoreFailure) {
    let (bytes, information) = try Self.head(of: path)
    identity = FileIdentity(information)
    guard information.st_size > 0 else { throw .empty }
    guard bytes.starts(with: Array("SQLite format 3\0".utf8)) else { throw .foreign }
    guard bytes.count == 100 else { throw .damaged("it ends inside its header") }
    func number(at place: Int) -> Int {
      bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
    }
    schemaVersion = number(at: 60)
    applicationID = number(at: 68)
    isWriteAhead = bytes[18] == 2 || bytes[19] == 2
  }

  /// Refuses what is no plan of this program.
  func expectPlan(newest version: Int) throws(StoreFailure) {
    guard applicationID == Schema.applicationID else { throw .foreign }
    guard schemaVersion <= version else { throw .newer(schemaVersion) }
    guard schemaVersion >= 1 else { throw .damaged("its header names no schema") }
    guard !isWriteAhead else { throw .writeAheadMode }
  }

  private static func head(of path: String) throws(StoreFailure) -> ([UInt8], stat) {
    var information = stat()
    // Asked before opening: the mere opening of a pipe or device may wait or act.
    guard unsafe stat(path, &information) == 0 else { throw failure(errno) }
    guard isRegular(information) else { throw .notAFile }
    let handle = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard handle >= 0 else { throw failure(errno) }
    defer { close(handle) }
    guard unsafe fstat(handle, &information) == 0, isRegular(information) else { throw .notAFile }
    var bytes = [UInt8](repeating: 0, count: 100)
    let count = unsafe bytes.withUnsafeMutableBytes { unsafe read(handle, $0.baseAddress, 100) }
    guard count >= 0 else { throw .inputOutput(errno) }
    return (Array(bytes.prefix(count)), information)
  }

  private static func isRegular(_ information: stat) -> Bool {
    information.st_mode & S_IFMT == S_IFREG
  }

  private static func failure(_ code: Int32) -> StoreFailure {
    switch code {
    case ENOENT, ENOTDIR, ENAMETOOLONG: .missing
    case ELOOP: .notAFile
    case EACCES, EPERM: .unreadable(errno: code)
    default: .inputOutput(code)
    }
  }
}
