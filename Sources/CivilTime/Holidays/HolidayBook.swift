/// The public holidays of all calendars: rules, and decisions laid on top.
///
/// Whatever a book says is believed, not official: each day carries its source and whether it was
/// computed or decreed.
package struct HolidayBook: Sendable {
  /// The first year that the shipped rules speak of; earlier years have no holidays.
  package static let firstYear = 2020

  /// The calendars in the order of the files; `CH-GE` is the canton of Geneva.
  package private(set) var codes: [String] = []
  private var rules: [String: HolidayRules] = [:]
  private var overrides: [String: [Day: HolidayOverride]] = [:]

  /// The rules and the known decrees that come with the program.
  package static func shipped() -> HolidayBook { shippedBook }

  private static let shippedBook = {
    var book = HolidayBook()
    let text = String(decoding: PackageResources.holiday_rules_csv, as: UTF8.self)
    for (code, rules) in HolidayRules.read(text) {
      book.codes.append(code)
      book.rules[code] = rules
    }
    do {
      let decrees = String(decoding: PackageResources.decrees_csv, as: UTF8.self)
      return try book.applying(overrides: decrees)
    } catch {
      preconditionFailure("the shipped decrees are unreadable: \(error)")
    }
  }()

  /// Lays a file of decisions on top; for a day that both know, the new row wins.
  ///
  /// A country without rules may appear: its calendar then has these days and the weekends.
  ///
  /// - Throws: The first fault, with its line and column.
  package func applying(overrides text: String) throws(OverrideError) -> HolidayBook {
    var book = self
    for row in try HolidayOverride.read(text) {
      if !book.codes.contains(row.calendar) { book.codes.append(row.calendar) }
      book.overrides[row.calendar, default: [:]][row.day] = row
    }
    return book
  }

  /// The public holidays of a year in order, one per day, those on weekends included.
  ///
  /// Days on which only offices close are no public holidays: see `decisions(in:year:)`. An unknown
  /// calendar has none.
  package func holidays(in calendar: String, year: Int) -> [Holiday] {
    var byDay = Dictionary(grouping: rules[calendar]?.holidays(in: year) ?? [], by: \.day)
    for row in decisions(in: calendar, year: year) {
      switch row.kind {
      case .off:
        byDay[row.day, default: []].append(
          Holiday(day: row.day, name: row.name, source: row.source, basis: .decreed)
        )
      case .drop: byDay[row.day] = nil
      case .offPublicSector, .offUnconfirmed, .working: break
      }
    }
    return byDay.map { Holiday(on: $0.key, joining: $0.value) }.sorted { $0.day < $1.day }
  }

  /// All decided days of a year in order, of every kind.
  package func decisions(in calendar: String, year: Int) -> [HolidayOverride] {
    (overrides[calendar] ?? [:]).values.filter { $0.day.year == year }.sorted { $0.day < $1.day }
  }

  /// The holidays of a year that are worked because a law suspends them, in order.
  package func suspended(in calendar: String, year: Int) -> [Holiday] {
    let byDay = Dictionary(grouping: rules[calendar]?.suspended(in: year) ?? [], by: \.day)
    return byDay.map { Holiday(on: $0.key, joining: $0.value) }.sorted { $0.day < $1.day }
  }
}

extension HolidayBook {
  /// The working days of a calendar: weekends, holidays, closed offices, worked Saturdays.
  ///
  /// An unknown calendar has its weekends only. Unconfirmed days off count when asked for.
  package func calendar(
    _ code: String,
    covering: DaySpan,
    includingUnconfirmed: Bool = false
  ) -> WorkCalendar {
    var off: [Day: String] = [:]
    var worked: Set<Day> = []
    let years = covering.isEmpty ? [] : Array(covering.start.year...covering.last.year)
    for year in years {
      for holiday in holidays(in: code, year: year) { off[holiday.day] = holiday.name }
      for row in decisions(in: code, year: year) {
        switch row.kind {
        case .working: worked.insert(row.day)
        case .offPublicSector: off[row.day] = off[row.day] ?? row.name
        case .offUnconfirmed where includingUnconfirmed: off[row.day] = off[row.day] ?? row.name
        case .off, .offUnconfirmed, .drop: break
        }
      }
    }
    return WorkCalendar(name: code, covering: covering, off: off, worked: worked)
  }
}
