import Canvas
import Glibc

/// The planner, running on a terminal of its own.
struct MeasuredProgram: ~Copyable {
  let terminal: PseudoTerminal
  let startedAt: ContinuousClock.Instant
  private let process: pid_t

  static func start(_ words: [String], home: String, size: Size) throws -> MeasuredProgram {
    let terminal = try PseudoTerminal(size: size)
    let startedAt = ContinuousClock.now
    let process = try Spawner.start(words, environment: environment(home), on: terminal.path)
    return MeasuredProgram(terminal: terminal, startedAt: startedAt, process: process)
  }

  /// Nothing of the user's own settings takes part.
  private static func environment(_ home: String) -> [String] {
    ["TERM=xterm-256color", "LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin", "TZ=UTC", "HOME=\(home)"]
  }

  /// A program that stands beside this one.
  static func standardPath() -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = unsafe readlink("/proc/self/exe", &buffer, buffer.count)
    let path = String(decoding: buffer.prefix(max(0, count)).map(UInt8.init), as: UTF8.self)
    return path.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } + "/plenary"
  }

  /// The first paint; a program that ends or stays silent instead is a failure.
  func firstPaint() throws -> Burst {
    let paint = terminal.shown(patience: .seconds(10), quiet: .milliseconds(200))
    guard let paint, paint.bytes > 1000 else {
      throw BenchmarkFailure.failed("The program did not paint a screen.")
    }
    return paint
  }

  /// Resident memory by the name of the kernel's field, in megabytes.
  func memory(_ field: String) -> Double? {
    let text = SystemText.field(field, of: "/proc/\(process)/status")
    guard let kibibytes = text?.split(separator: " ").first.flatMap({ Double($0) }) else {
      return nil
    }
    return kibibytes * 1024 / 1e6
  }

  /// Processor time spent so far by all its threads, in milliseconds.
  func processorTime() -> Double? {
    var clock = clockid_t()
    var time = timespec()
    guard unsafe clock_getcpuclockid(process, &clock) == 0,
      unsafe clock_gettime(clock, &time) == 0
    else { return nil }
    return time.milliseconds
  }

  /// Quits by its key, and by force when it does not listen.
  ///
  /// - Returns: Whether it ended by itself, with status 0.
  @discardableResult
  consuming func quit() -> Bool {
    try? terminal.type(Array("q".utf8))  // a program that is gone cannot be typed to
    var status: Int32 = 0
    for _ in 0..<200 {
      _ = terminal.shown(patience: .milliseconds(5), quiet: .milliseconds(1))
      if unsafe waitpid(process, &status, WNOHANG) == process { return status == 0 }
      usleep(5000)
    }
    kill(process, SIGKILL)
    unsafe waitpid(process, &status, 0)
    return false
  }
}
