import Glibc

/// What durability alone costs: the writes and syncs of a small transaction with a rollback journal.
///
/// SQLite syncs five times in its most careful mode: the journal, its directory, the journal's
/// header, the file, and the directory again once the journal is gone.
struct BareTransaction: ~Copyable {
  private let directory: Int32
  private let file: SyncedWrite
  private let journal: String

  init(in path: String) throws {
    directory = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard directory >= 0 else { throw BenchmarkFailure.system("open", errno) }
    file = try SyncedWrite(path: "\(path)/bare")
    journal = "\(path)/bare-journal"
  }

  func commit() throws {
    let log = try SyncedWrite(path: journal)
    try log.write(blocks: 6)
    try syncDirectory()
    try log.write(blocks: 1)
    try file.write(blocks: 6)
    unsafe unlink(journal)
    try syncDirectory()
  }

  private func syncDirectory() throws {
    guard fdatasync(directory) == 0 else { throw BenchmarkFailure.system("fdatasync", errno) }
  }

  deinit { close(directory) }
}
