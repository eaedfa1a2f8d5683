import CivilTime
import Glibc

/// Where and how a report was made; without it a figure says nothing.
struct Machine: Sendable, Encodable {
  let processor: String
  let cores: Int
  /// Programs that wanted to run during the last minute, at the start.
  let load: Double
  let compiler: String
  let isDebug: Bool
  let date: String

  static func here() -> Machine {
    var load = 0.0
    let count = unsafe getloadavg(&load, 1)
    return Machine(
      processor: SystemText.field("model name", of: "/proc/cpuinfo") ?? "unknown processor",
      cores: sysconf(Int32(_SC_NPROCESSORS_ONLN)),
      load: count == 1 ? load : 0,
      compiler: compiler,
      isDebug: isDebug,
      date: CivilClock.system.now().description
    )
  }

  /// Whether other work takes part in what is measured.
  var isBusy: Bool { load > Double(cores) / 2 }

  var line: String {
    "\(processor), \(cores) cores, load \(ShortNumber.text(load)) at start, \(compiler), "
      + "\(isDebug ? "debug" : "release"), \(date)"
  }

  private static var compiler: String {
    #if compiler(>=6.4)
      "Swift 6.4 or later"
    #elseif compiler(>=6.3)
      "Swift 6.3"
    #else
      "Swift 6.2"
    #endif
  }

  private static var isDebug: Bool {
    var isDebug = false
    assert(
      {
        isDebug = true
        return true
      }()
    )
    return isDebug
  }
}
