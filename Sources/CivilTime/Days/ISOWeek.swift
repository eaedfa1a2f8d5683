/// A week of ISO 8601: Monday to Sunday, numbered in the year that holds its Thursday.
///
/// So 1 January 2021, a Friday, lies in week 53 of 2020.
package struct ISOWeek: Hashable, Comparable, Sendable {
  package let year: Int
  /// 1 to 53.
  package let week: Int

  package init(containing day: Day) {
    let thursday = day + (4 - day.weekday)
    year = thursday.year
    week = Int(thursday.number - Day.number(year: year, month: 1, day: 1)) / 7 + 1
  }

  package var monday: Day {
    let fourth = Day(number: Day.number(year: year, month: 1, day: 4))
    return fourth + (1 - fourth.weekday) + (week - 1) * 7
  }

  /// The days from Monday up to the next Monday.
  package var span: DaySpan { DaySpan(start: monday, end: monday + 7) }

  package static func < (a: ISOWeek, b: ISOWeek) -> Bool {
    (a.year, a.week) < (b.year, b.week)
  }
}

extension ISOWeek {
  /// `2020-W39`.
  package var description: String {
    let years = String(year)
    return String(repeating: "0", count: max(0, 4 - years.count)) + years
      + (week < 10 ? "-W0" : "-W") + String(week)
  }
}

extension ISOWeek: LosslessStringConvertible {
  /// Reads `2020-W39`; a week that the year does not have is none.
  package init?(_ text: String) {
    let parts = text.uppercased().split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, let year = Int(parts[0]),
      parts[1].hasPrefix("W"), let number = Int(parts[1].dropFirst()), number > 0,
      let january = Day(year: year, month: 1, day: 4)
    else { return nil }
    self.init(containing: january + 7 * (number - 1))
    if (self.year, week) != (year, number) { return nil }
  }
}
