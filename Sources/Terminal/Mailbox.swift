import Synchronization

/// Carries results of background work to the loop.
///
/// While the loop waits, nothing else runs on the main actor: a task that hopped there would not
/// arrive before the next key. It posts here instead, and the loop returns ``LoopEvent/wake``.
nonisolated package final class Mailbox<Message: Sendable>: Sendable {
  private let messages = Mutex<[Message]>([])
  private let waker: Waker

  package init(waker: Waker) {
    self.waker = waker
  }

  /// Adds a message and wakes the loop; callable from any thread.
  package func post(_ message: Message) {
    messages.withLock { $0.append(message) }
    waker.wake()
  }

  /// Everything posted since the last call, oldest first.
  package func takeAll() -> [Message] {
    messages.withLock { waiting in
      defer { waiting.removeAll() }
      return waiting
    }
  }
}
