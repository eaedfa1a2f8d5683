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

extension ISOWeek: CustomStringConvertible {
  /// `2020-W39`.
  package var description: String {
    let years = String(year)
    return String(repeating: "0", count: max(0, 4 - years.count)) + years
      + (week < 10 ? "-W0" : "-W") + String(week)
  }
}
