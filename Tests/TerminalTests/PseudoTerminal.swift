import Glibc

/// A terminal with a test at the other end, put in the place of standard input and output.
///
/// Only for processes of their own (exit tests): nothing puts the old descriptors back.
@safe
final class PseudoTerminal {
  private let master: Int32

  init?(name: String = "xterm-256color") {
    master = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY)
    guard master >= 0, Self.call("grantpt", master) == 0, Self.call("unlockpt", master) == 0,
      let path = Self.path(of: master)
    else { return nil }
    let slave = unsafe open(path, O_RDWR | O_NOCTTY)
    guard slave >= 0 else { return nil }
    dup2(slave, STDIN_FILENO)
    dup2(slave, STDOUT_FILENO)
    close(slave)
    unsafe setenv("TERM", name, 1)
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
  }

  /// Types bytes.
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    unsafe _ = write(master, bytes, bytes.count)
  }

  /// What was shown since the last call.
  func shown() -> String {
    var all: [UInt8] = []
    var piece: [UInt8] = Array(repeating: 0, count: 65_536)
    while true {
      let count = unsafe read(master, &piece, piece.count)
      guard count > 0 else { return String(decoding: all, as: UTF8.self) }
      all += piece.prefix(count)
    }
  }

  /// Hangs up.
  func hangUp() { close(master) }

  /// The modes that programs change and have to put back.
  var modes: [UInt32] {
    var modes = termios()
    unsafe tcgetattr(STDIN_FILENO, &modes)
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
  }

  // The C library's headers hide these three from Swift.
  private static func call(_ name: String, _ descriptor: Int32) -> Int32 {
    guard let symbol = unsafe dlsym(nil, name) else { return -1 }
    return unsafe unsafeBitCast(symbol, to: (@convention(c) (Int32) -> Int32).self)(descriptor)
  }

  private static func path(of descriptor: Int32) -> String? {
    typealias Function = @convention(c) (Int32) -> UnsafePointer<CChar>?
    guard let symbol = unsafe dlsym(nil, "ptsname"),
      let path = unsafe unsafeBitCast(symbol, to: Function.self)(descriptor)
    else { return nil }
    return unsafe String(cString: path)
  }
}
