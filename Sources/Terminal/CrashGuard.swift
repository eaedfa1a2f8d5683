import CNcurses
import Glibc

/// Gives the terminal back when the program dies of a trap, and shows what it said while dying.
///
/// Under a full screen the message of a trap is lost, and the runtime's own backtracer would ask
/// questions over the raw screen and seem to hang; these handlers take its place. Standard error
/// goes to a file in memory meanwhile, because whatever a library writes there draws over the
/// screen; it is printed once the screen is left.
nonisolated enum CrashGuard {
  static let signals = [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGQUIT]

  /// Remembers the terminal's modes, captures standard error and sets the handlers.
  ///
  /// The separate signal stack serves the calling thread alone, so a stack overflow is caught
  /// there and nowhere else.
  static func install() throws(TerminalFailure) {
    // The first use of a global runs its initialiser, which must not happen inside a handler.
    let state = unsafe guardState
    guard unsafe tcgetattr(STDIN_FILENO, &state.pointee.modes) == 0 else {
      throw TerminalFailure.system(operation: "tcgetattr", code: errno)
    }
    unsafe captureErrors(into: state)
    unsafe state.pointee.isArmed = true
    useOwnStack()
    for signal in signals {
      _ = nc_handle(signal, { CrashGuard.die(of: $0) }, nc_once_on_own_stack)
    }
  }

  /// Gives standard error back and prints what was captured; harmless when called twice.
  static func remove() {
    let state = unsafe guardState
    guard unsafe state.pointee.isArmed else { return }
    unsafe state.pointee.isArmed = false
    for signal in signals { _ = nc_handle(signal, SIG_DFL, 0) }
    guard unsafe state.pointee.realErrors >= 0 else { return }
    unsafe dup2(state.pointee.realErrors, STDERR_FILENO)
    unsafe printCaptured(state)
    unsafe close(state.pointee.realErrors)
    unsafe close(state.pointee.capturedErrors)
    unsafe (state.pointee.realErrors, state.pointee.capturedErrors) = (-1, -1)
  }

  /// The descriptor that standard error had before the capture.
  static var errorOutput: Int32 {
    let real = unsafe guardState.pointee.realErrors
    return real >= 0 ? real : STDERR_FILENO
  }

  /// Restores the terminal, prints what was captured and dies of `signal`.
  ///
  /// Runs inside signal handlers: it only makes system calls on memory that is already there.
  static func die(of signal: Int32) {
    let state = unsafe guardState
    if unsafe state.pointee.isArmed {
      unsafe _ = write(STDOUT_FILENO, state.pointee.reset, state.pointee.resetLength)
      unsafe _ = tcsetattr(STDIN_FILENO, TCSANOW, &state.pointee.modes)
      unsafe printCaptured(state)
    }
    _ = nc_handle(signal, SIG_DFL, 0)
    raise(signal)
  }

  /// Without memory for it, standard error simply stays where it is.
  private static func captureErrors(into state: UnsafeMutablePointer<GuardState>) {
    let captured = unsafe memfd_create("stderr", UInt32(1))  // 1 is MFD_CLOEXEC
    guard captured >= 0 else { return }
    unsafe state.pointee.capturedErrors = captured
    unsafe state.pointee.realErrors = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
    dup2(captured, STDERR_FILENO)
  }

  private static func useOwnStack() {
    let size = 65_536
    var stack = unsafe stack_t()
    unsafe stack.ss_size = size
    unsafe stack.ss_sp = .allocate(byteCount: size, alignment: 16)
    unsafe _ = sigaltstack(&stack, nil)
  }

  private static func printCaptured(_ state: UnsafeMutablePointer<GuardState>) {
    guard unsafe state.pointee.capturedErrors >= 0 else { return }
    unsafe _ = lseek(state.pointee.capturedErrors, 0, SEEK_SET)
    let scratch = unsafe state.pointee.scratch
    var previous: UInt8 = 0
    while true {
      let count = unsafe read(state.pointee.capturedErrors, scratch.baseAddress, scratch.count)
      guard count > 0 else { return }
      previous = unsafe blankControls(in: scratch, count: count, after: previous)
      unsafe _ = write(state.pointee.realErrors, scratch.baseAddress, count)
    }
  }

  /// Makes bytes harmless to a terminal: control characters but newline and tab, and the second
  /// byte of U+0080–009F in UTF-8, become question marks.
  ///
  /// - Returns: The last byte, for the next piece of the same text.
  static func blankControls(
    in bytes: UnsafeMutableBufferPointer<UInt8>,
    count: Int,
    after first: UInt8
  ) -> UInt8 {
    var previous = first
    for index in 0..<count {
      let byte = unsafe bytes[index]
      let isC0 = byte == 0x7F || (byte < 0x20 && byte != 0x0A && byte != 0x09)
      if isC0 || (previous == 0xC2 && (0x80...0x9F).contains(byte)) {
        unsafe bytes[index] = 0x3F
      }
      previous = byte
    }
    return previous
  }
}

/// What the handlers need, allocated once and never freed: they must not ask for memory.
@unsafe private nonisolated struct GuardState {
  var modes = termios()
  var isArmed = false
  var capturedErrors: Int32 = -1
  var realErrors: Int32 = -1
  let scratch = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 4096)
  let reset: UnsafeMutablePointer<CChar>?
  let resetLength: Int

  /// Paste, mouse and cursor-key modes off, alternate screen left, cursor shown, plain colours.
  init() {
    let bytes =
      "\u{1B}[?2004l\u{1B}[?1000l\u{1B}[?1002l\u{1B}[?1003l\u{1B}[?1006l\u{1B}[?1l\u{1B}>"
      + "\u{1B}[?1049l\u{1B}[?25h\u{1B}[0m\r\n"
    unsafe reset = strdup(bytes)
    unsafe resetLength = bytes.utf8.count
  }
}

nonisolated(unsafe) private let guardState: UnsafeMutablePointer<GuardState> = {
  let memory = UnsafeMutablePointer<GuardState>.allocate(capacity: 1)
  unsafe memory.initialize(to: GuardState())
  return unsafe memory
}()
