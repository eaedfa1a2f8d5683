import CivilTime

/// A day of 2020 by month and day of the month.
func day(_ month: Int, _ number: Int) -> Day {
  guard let day = Day(year: 2020, month: month, day: number) else {
    preconditionFailure("2020 has no day \(month)-\(number)")
  }
  return day
}

/// The calendar of an office in 2020 with these days off besides the weekends.
func office(_ name: String = "office", off: [Day] = [], worked: Set<Day> = []) -> WorkCalendar {
  WorkCalendar(
    name: name,
    covering: DaySpan(start: day(1, 1), end: day(12, 31) + 1),
    off: Dictionary(uniqueKeysWithValues: off.map { ($0, "off") }),
    worked: worked
  )
}

/// The public holidays of Georgia that touch the second half of 2020.
let georgia = office("Georgia", off: [day(8, 28), day(10, 14), day(11, 23)])
/// The public holiday of Armenia in September 2020.
let armenia = office("Armenia", off: [day(9, 21)])
