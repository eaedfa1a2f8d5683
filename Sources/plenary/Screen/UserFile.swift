import Glibc
import Synchronization
import Workbench

/// The file of a user's memory: `memory` in the state directory, for its owner only.
///
/// Any number of programs may use it at once: each reads it again before it writes, and alters only
/// what it altered itself.
nonisolated final class UserFile: Sendable {
  private let folder: String
  private let path: String
  /// What this program read or wrote last.
  private let base = Mutex(UserMemory())
  /// Whether there is something in the way that is not ours to write over, or no home at all.
  private let isBlocked: Mutex<Bool>

  init(_ environment: [String: String]) {
    folder = Directories(environment).state
    path = folder + "/memory"
    // Who has no home, such as a service, wants nothing to be remembered; that is no fault.
    let home = environment["HOME"] ?? ""
    let hasPlace = environment["XDG_STATE_HOME"]?.hasPrefix("/") ?? false
    let isHome = unsafe access(home, X_OK) == 0
    isBlocked = Mutex(!hasPlace && !isHome)
  }

  /// Reads the file; the complaint says what of it was no use, and is never more than a notice.
  func read() -> (memory: UserMemory, complaint: String?) {
    if isBlocked.withLock({ $0 }) { return (UserMemory(), nil) }
    guard unsafe access(path, F_OK) == 0 else { return (UserMemory(), nil) }
    guard let text = TextFile.read(path, most: UserMemory.mostBytes) else {
      isBlocked.withLock { $0 = true }
      return (
        UserMemory(),
        "\(path) cannot be read, so nothing is remembered. Maybe delete it."
      )
    }
    let (memory, bad) = UserMemory.read(text)
    base.withLock { $0 = memory }
    guard let first = bad.first else { return (memory, nil) }
    let more = bad.count > 1 ? ", and \(bad.count - 1) more lines" : ""
    return (memory, "\(path), line \(first.number): \(first.words)\(more); passed over.")
  }

  /// Writes a memory over the file, with what other programs wrote since; a whole file or none.
  ///
  /// - Returns: What went wrong, for a notice.
  func write(_ memory: UserMemory) -> String? {
    if isBlocked.withLock({ $0 }) { return nil }
    return base.withLock { base in
      guard Directories.make(folder) else { return failure }
      let lock = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      defer { if lock >= 0 { close(lock) } }
      waitForOthers(lock)
      let theirs = TextFile.read(path, most: UserMemory.mostBytes).map {
        UserMemory.read($0).memory
      }
      let text = memory.merged(
        onto: theirs ?? UserMemory(),
        since: theirs == nil ? UserMemory() : base
      )
      .text
      guard replace(with: Array(text.utf8)) else { return failure }
      base = memory
      return nil
    }
  }

  private var failure: String {
    unsafe "\(path) cannot be written: \(String(cString: strerror(errno)))."
  }

  /// A moment at most: whoever holds the lock for longer has been stopped, and is not waited for.
  private func waitForOthers(_ lock: Int32) {
    var tries = 0
    while lock >= 0, flock(lock, LOCK_EX | LOCK_NB) != 0, tries < 50 {
      usleep(1000)
      tries += 1
    }
  }

  private func replace(with bytes: [UInt8]) -> Bool {
    let draft = "\(path).\(getpid())"
    unsafe unlink(draft)
    let file = unsafe open(draft, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { return false }
    var rest = bytes[...]
    while !rest.isEmpty {
      let done = unsafe rest.withUnsafeBytes { unsafe Glibc.write(file, $0.baseAddress, $0.count) }
      if done < 0 && errno == EINTR { continue }
      guard done > 0 else { break }
      rest = rest.dropFirst(done)
    }
    let isWritten = rest.isEmpty && fchmod(file, 0o600) == 0
    close(file)
    guard isWritten, unsafe rename(draft, path) == 0 else {
      unsafe unlink(draft)
      return false
    }
    return true
  }
}
