import CNcurses
import Glibc
import Synchronization

/// Turns signals into bits that the loop collects.
///
/// A handler may not call curses nor most of anything: it sets its bit and writes a byte into the
/// wake pipe.
nonisolated enum Signals {
  static let ending = [SIGTERM, SIGINT, SIGHUP]
  private static let news = [SIGWINCH, SIGTSTP, SIGCONT]
  private static let errors = [SIGPIPE, SIGXFSZ]

  /// Sets all handlers; called again after curses has set some of its own.
  ///
  /// Ending signals that the caller had ignored (as `nohup` does) stay ignored. SIGPIPE and
  /// SIGXFSZ become errors of the call that met them.
  static func install(pipe: WakePipe) {
    signalPipe.store(pipe.writeEnd, ordering: .releasing)
    _ = pendingSignals.load(ordering: .relaxed)
    _ = endingCount.load(ordering: .relaxed)
    for signal in ending where nc_is_ignored(signal) == 0 {
      _ = nc_handle(signal, { Signals.noteEnding($0) }, 0)
    }
    for signal in news { _ = nc_handle(signal, { Signals.note($0) }, 0) }
    for signal in errors { _ = nc_handle(signal, SIG_IGN, 0) }
    unblock()
  }

  /// Lets the signals through that we handle: whoever started us may have left them blocked.
  private static func unblock() {
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for signal in ending + news { unsafe sigaddset(&signals, signal) }
    unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  /// Gives the signals their ordinary effect again, but for those that are errors to us.
  static func remove() {
    for signal in ending + news where nc_is_ignored(signal) == 0 {
      _ = nc_handle(signal, SIG_DFL, 0)
    }
    signalPipe.store(-1, ordering: .releasing)
  }

  /// Stops the process as the signal would have done without us; returns when it is continued.
  static func stopProcess() {
    _ = nc_handle(SIGTSTP, SIG_DFL, 0)
    raise(SIGTSTP)
    _ = nc_handle(SIGTSTP, { Signals.note($0) }, 0)
    forget(SIGCONT)
  }

  /// Runs `body` while the keyboard's signals belong to another program in the foreground.
  ///
  /// SIGTSTP stops us together with that program, so that the shell takes over.
  static func withChildInForeground<Value>(_ body: () -> Value) -> Value {
    let wasIgnored = nc_is_ignored(SIGINT) != 0
    _ = nc_handle(SIGINT, SIG_IGN, 0)
    _ = nc_handle(SIGTSTP, SIG_DFL, 0)
    defer {
      if !wasIgnored { _ = nc_handle(SIGINT, { Signals.noteEnding($0) }, 0) }
      _ = nc_handle(SIGTSTP, { Signals.note($0) }, 0)
      forget(SIGCONT)
      forget(SIGTSTP)
    }
    return body()
  }

  /// The signals that came since the last call.
  static func takePending() -> Set<Int32> {
    let bits = pendingSignals.exchange(0, ordering: .acquiringAndReleasing)
    return Set((1..<Int32(64)).filter { bits & (1 << UInt64($0)) != 0 })
  }

  private static func forget(_ signal: Int32) {
    pendingSignals.bitwiseAnd(~(1 << UInt64(signal)), ordering: .acquiringAndReleasing)
  }

  /// The second request to end does not wait for a loop that may be stuck.
  private static func noteEnding(_ signal: Int32) {
    let count = endingCount.add(1, ordering: .acquiringAndReleasing).newValue
    if count > 1 { CrashGuard.die(of: signal) }
    note(signal)
  }

  private static func note(_ signal: Int32) {
    let code = errno
    pendingSignals.bitwiseOr(1 << UInt64(signal), ordering: .acquiringAndReleasing)
    var byte = UInt8(truncatingIfNeeded: signal)
    // A full pipe wakes the loop as well as this byte would.
    unsafe _ = write(signalPipe.load(ordering: .acquiring), &byte, 1)
    errno = code
  }
}

nonisolated private let pendingSignals = Atomic<UInt64>(0)
nonisolated private let endingCount = Atomic<Int>(0)
nonisolated private let signalPipe = Atomic<Int32>(-1)
