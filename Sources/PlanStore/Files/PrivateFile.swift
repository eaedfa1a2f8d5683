import Glibc

/// Files that only their owner may read, whatever the umask says.
enum PrivateFile {
  /// Makes an empty file of mode 0600.
  ///
  /// - Throws: ``StoreFailure/alreadyThere`` when the name is taken.
  static func create(at path: String) throws(StoreFailure) {
    let handle = unsafe open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard handle >= 0 else {
      throw errno == EEXIST ? .alreadyThere : .uncreatable(errno: errno)
    }
    defer { close(handle) }
    // The umask can only have taken rights away.
    guard fchmod(handle, 0o600) == 0 else { throw .uncreatable(errno: errno) }
  }

  /// Brings a file and its name to the disk.
  static func synchronise(_ path: String) throws(StoreFailure) {
    try synchronise(path, O_RDONLY)
    try synchronise(directory(of: path), O_RDONLY | O_DIRECTORY)
  }

  private static func synchronise(_ path: String, _ flags: Int32) throws(StoreFailure) {
    let handle = unsafe open(path, flags | O_CLOEXEC)
    guard handle >= 0 else { throw .inputOutput(errno) }
    defer { close(handle) }
    guard fsync(handle) == 0 else { throw .inputOutput(errno) }
  }

  /// Whether new files, such as SQLite's journal, may be made beside this one.
  static func canWriteBeside(_ path: String) -> Bool {
    unsafe access(directory(of: path), W_OK) == 0
  }

  private static func directory(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
