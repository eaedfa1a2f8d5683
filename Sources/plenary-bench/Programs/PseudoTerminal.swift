import Canvas
import Glibc

/// A terminal whose screen is read by the benchmark; `path` is the end for the program.
struct PseudoTerminal: ~Copyable {
  private let master: Int32
  let path: String

  init(size: Size) throws {
    master = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard master >= 0, Self.call("grantpt", master) == 0, Self.call("unlockpt", master) == 0,
      let path = Self.path(of: master)
    else { throw BenchmarkFailure.system("opening a pseudo-terminal", errno) }
    self.path = path
    var window = winsize()
    (window.ws_col, window.ws_row) = (UInt16(size.width), UInt16(size.height))
    unsafe _ = ioctl(master, UInt(TIOCSWINSZ), &window)
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
  }

  deinit { close(master) }

  func type(_ bytes: [UInt8]) throws {
    let count = unsafe write(master, bytes, bytes.count)
    guard count == bytes.count else { throw BenchmarkFailure.system("typing a key", errno) }
  }

  /// What the program shows from now on, until it has been quiet for so long.
  ///
  /// - Parameters:
  ///   - patience: How long to wait for the first byte.
  ///   - quiet: The silence after which a repaint is complete; it does not count into it.
  /// - Returns: `nil` when nothing came at all.
  func shown(patience: Duration, quiet: Duration) -> Burst? {
    var burst: Burst?
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while waits(for: burst == nil ? patience : quiet) {
      let count = unsafe read(master, &buffer, buffer.count)
      guard count > 0 else { break }
      let now = ContinuousClock.now
      burst = Burst(first: burst?.first ?? now, last: now, bytes: (burst?.bytes ?? 0) + count)
    }
    return burst
  }

  private func waits(for duration: Duration) -> Bool {
    var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&descriptor, 1, Int32(duration.milliseconds)) > 0
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

/// Output between two silences.
struct Burst: Sendable {
  var first: ContinuousClock.Instant
  var last: ContinuousClock.Instant
  var bytes: Int
}
