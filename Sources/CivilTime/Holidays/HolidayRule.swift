/// One row of `holiday-rules.csv`: a holiday of one calendar, for the years in which it holds.
struct HolidayRule: Sendable {
  let pattern: DayPattern
  let validity: ClosedRange<Day>
  /// Whether a substitute follows when the day falls on a weekend.
  let moves: Bool
  let name: String
  let source: String

  /// The day of the year, if the rule holds on it.
  func day(in year: Int) -> Day? {
    guard let day = pattern.day(in: year), validity.contains(day) else { return nil }
    return day
  }
}

/// What one calendar's rows say.
struct HolidayRules: Sendable {
  var rules: [HolidayRule] = []
  /// Spans in which holidays are worked and nothing is substituted.
  var suspensions: [ClosedRange<Day>] = []

  func isSuspended(_ day: Day) -> Bool { suspensions.contains { $0.contains(day) } }
}

extension HolidayRules {
  /// Reads the rules that are compiled in, in the order of the file.
  static func read(_ text: String) -> [(code: String, rules: HolidayRules)] {
    let rows: [CSVRow]
    do { rows = try CSVRow.rows(of: text) } catch {
      preconditionFailure("the holiday rules are no CSV file: \(error)")
    }
    var calendars: [(code: String, rules: HolidayRules)] = []
    for row in rows.dropFirst() {
      let fields = row.fields.map(\.text)
      if calendars.last?.code != fields[0] { calendars.append((fields[0], HolidayRules())) }
      let isRead = calendars[calendars.count - 1].rules.add(fields)
      precondition(isRead, "the holiday rules are unreadable in line \(row.line): \(fields)")
    }
    return calendars
  }

  /// Adds a row `country,rule,from,until,moves,name,source`; `false` when it cannot be read.
  private mutating func add(_ fields: [String]) -> Bool {
    guard fields.count == 7, !fields[6].isEmpty,
      let from = Self.bound(fields[2], else: HolidayBook.firstYear, completing: "-01-01"),
      let until = Self.bound(fields[3], else: 9999, completing: "-12-31"), from <= until
    else { return false }
    if fields[1] == "suspended" {
      suspensions.append(from...until)
      return true
    }
    guard let pattern = DayPattern(fields[1]), ["", "moves"].contains(fields[4]),
      !fields[5].isEmpty
    else { return false }
    rules.append(
      HolidayRule(
        pattern: pattern,
        validity: from...until,
        moves: fields[4] == "moves",
        name: fields[5],
        source: fields[6]
      )
    )
    return true
  }

  /// Reads a year or a day; `nil` for anything else.
  private static func bound(_ text: String, else year: Int, completing end: String) -> Day? {
    if text.isEmpty { return Day(String(year) + end) }
    return Day(text.utf8.count == 4 ? text + end : text)
  }
}
