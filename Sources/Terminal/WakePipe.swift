import CNcurses
import Glibc
import Synchronization

/// A pipe that ends the wait of the loop from any thread, and from a signal handler.
///
/// It holds at most a byte per kind of news, so that no flood of posts can fill it and make a later
/// one lost or blocking.
nonisolated final class WakePipe: Sendable {
  let readEnd: Int32
  let writeEnd: Int32
  private let isWakePending = Atomic(false)

  init() throws(TerminalFailure) {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe2(&ends, O_CLOEXEC | O_NONBLOCK) == 0 else {
      throw TerminalFailure.system(operation: "pipe", code: errno)
    }
    (readEnd, writeEnd) = (ends[0], ends[1])
  }

  deinit {
    close(readEnd)
    close(writeEnd)
  }

  /// Ends the present wait, or the next one if nobody waits.
  func wake() {
    guard !isWakePending.exchange(true, ordering: .acquiringAndReleasing) else { return }
    var byte: UInt8 = 0
    _ = unsafe write(writeEnd, &byte, 1)
  }

  /// Empties the pipe.
  ///
  /// - Returns: Whether anybody called ``wake()`` since the last time. What was posted before that
  ///   call can be taken from its mailbox afterwards.
  func drain() -> Bool {
    var bytes: [UInt8] = Array(repeating: 0, count: 64)
    while unsafe read(readEnd, &bytes, bytes.count) > 0 {}
    return isWakePending.exchange(false, ordering: .acquiringAndReleasing)
  }
}

/// Ends the wait of the loop from any thread.
nonisolated package struct Waker: Sendable {
  let pipe: WakePipe

  package func wake() { pipe.wake() }
}
