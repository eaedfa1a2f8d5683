import Glibc

/// The least that a durable change can cost here: one block written and synced.
struct SyncedWrite: ~Copyable {
  private let descriptor: Int32
  private let block = [UInt8](repeating: 0x50, count: 4096)

  init(path: String) throws {
    descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw BenchmarkFailure.system("open", errno) }
  }

  func write() throws {
    let count = unsafe pwrite(descriptor, block, block.count, 0)
    guard count == block.count, fsync(descriptor) == 0 else {
      throw BenchmarkFailure.system("a synced write", errno)
    }
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
