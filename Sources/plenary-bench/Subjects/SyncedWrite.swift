import Glibc

/// A file of blocks of 4 KiB that are written and synced.
struct SyncedWrite: ~Copyable {
  private let descriptor: Int32
  private let block = [UInt8](repeating: 0x50, count: 4096)

  init(path: String) throws {
    descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw BenchmarkFailure.system("open", errno) }
  }

  /// Writes the first blocks anew and waits for the disk once.
  func write(blocks: Int) throws {
    for place in 0..<blocks {
      let count = unsafe pwrite(descriptor, block, block.count, place * block.count)
      guard count == block.count else { throw BenchmarkFailure.system("pwrite", errno) }
    }
    guard fdatasync(descriptor) == 0 else { throw BenchmarkFailure.system("fdatasync", errno) }
  }

  deinit { close(descriptor) }
}

/// Bytes of a file; 0 when there is none.
enum FileSize {
  static func of(_ path: String) -> Int {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? Int(status.st_size) : 0
  }
}
