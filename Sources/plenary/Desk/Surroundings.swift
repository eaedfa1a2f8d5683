import CivilTime
import Glibc
import PlanModel
import PlanStore
import Planning

/// What a command takes from outside of the plan: the clock, the author and the holidays.
nonisolated struct Surroundings: Sendable {
  let clock: CivilClock
  let zone: TimeZoneRules
  let author: String
  let holidays: HolidayBook
  /// What is wrong with the user's own holidays, where they are passed over for it.
  let warnings: [String]

  /// Takes everything that a command needs from outside.
  ///
  /// The full screen opens all the same when the user's own holidays cannot be read, and says so.
  init(
    _ invocation: Invocation,
    clock: CivilClock = .system,
    forgivesHolidays: Bool = false
  ) throws(CommandFailure) {
    self.clock = clock
    zone = Self.localZone(invocation.environment)
    author = Self.author(invocation)
    do {
      holidays = try Self.holidays(invocation.environment)
      warnings = []
    } catch  where forgivesHolidays {
      holidays = .shipped()
      warnings = ["\(error.sentence) Only the shipped holidays are counted."]
    }
  }

  var today: Day { clock.today(in: zone) }

  func signature() -> Signature {
    var keys = KeySource()
    return Signature(author: author, at: clock.now(), id: keys.key())
  }

  func context(on day: Day) -> ChangeContext {
    ChangeContext(statusDate: day, author: author, holidays: holidays, keys: KeySource())
  }

  /// The zone of the machine: `$TZ`, else the system's, else UTC.
  private static func localZone(_ environment: [String: String]) -> TimeZoneRules {
    if let name = environment["TZ"], !name.isEmpty, let zone = try? TimeZoneRules(identifier: name)
    {
      return zone
    }
    // A machine without a zone of its own counts its days in UTC.
    return (try? TimeZoneRules(identifier: "localtime", directory: "/etc")) ?? .utc
  }

  private static func author(_ invocation: Invocation) -> String {
    let names = [
      invocation.value("author"), invocation.environment["PLENARY_AUTHOR"],
      invocation.environment["USER"], invocation.environment["LOGNAME"],
    ]
    return names.compactMap { $0 }.first { !$0.isEmpty } ?? account ?? "unknown"
  }

  /// The name of the account that runs the program, where the system knows one.
  private static var account: String? {
    guard let entry = unsafe getpwuid(getuid()), let name = unsafe entry.pointee.pw_name else {
      return nil
    }
    return unsafe String(cString: name)
  }

  /// The shipped holidays with the user's own decrees on top.
  private static func holidays(
    _ environment: [String: String]
  ) throws(CommandFailure) -> HolidayBook {
    let path = Directories(environment).configuration + "/holidays.csv"
    guard let text = TextFile.read(path) else { return .shipped() }
    do { return try HolidayBook.shipped().applying(overrides: text) } catch {
      throw CommandFailure(.data, "\(path): \(error)")
    }
  }
}
