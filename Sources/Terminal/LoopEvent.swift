package import Canvas

/// Why a wait ended.
nonisolated package enum LoopEvent: Hashable, Sendable {
  case input(InputEvent)
  /// Something was posted to a mailbox.
  case wake
  /// One of the further descriptors can be read, or was closed.
  case readable(Int32)
  /// The terminal is gone: leave with 129 and no more output.
  case hangUp
  /// A signal asks to end: leave cleanly with 128 and its number.
  case terminate(Int32)
  /// Somebody outside asks to stop: call ``TerminalSession/suspend()``.
  case suspend
  /// The deadline has come.
  case timeout
}
