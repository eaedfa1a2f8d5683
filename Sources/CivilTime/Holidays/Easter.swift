/// Which church counts Easter.
enum Rite: String, Sendable {
  case western = "Western"
  case orthodox = "Orthodox"

  /// Easter Sunday, or `nil` when the year is not one of 1 to 9999.
  func easter(of year: Int) -> Day? {
    switch self {
    case .western: westernEaster(of: year)
    case .orthodox: orthodoxEaster(of: year)
    }
  }
}

/// The Gregorian computus.
///
/// After Jean Meeus, "Astronomical Algorithms" (1991), chapter 8. The one-letter names are his; no step has a meaning that a word would carry better.
private func westernEaster(of year: Int) -> Day? {
  let a = year % 19
  let (b, c) = year.quotientAndRemainder(dividingBy: 100)
  let (d, e) = b.quotientAndRemainder(dividingBy: 4)
  let f = (b + 8) / 25
  let g = (b - f + 1) / 3
  let h = (19 * a + b - d - g + 15) % 30
  let (i, k) = c.quotientAndRemainder(dividingBy: 4)
  let l = (32 + 2 * e + 2 * i - h - k) % 7
  let m = (a + 11 * h + 22 * l) / 451
  let n = h + l - 7 * m + 114
  return Day(year: year, month: n / 31, day: n % 31 + 1)
}

/// The Julian computus, carried over to the Gregorian calendar.
///
/// Also after Meeus. The calendars are 13 days apart until 2099 and 14 from 2100 on.
private func orthodoxEaster(of year: Int) -> Day? {
  let (a, b, c) = (year % 4, year % 7, year % 19)
  let d = (19 * c + 15) % 30
  let e = (2 * a + 4 * b - d + 34) % 7
  let n = d + e + 114
  guard let sameDate = Day(year: year, month: n / 31, day: n % 31 + 1) else { return nil }
  return sameDate + (year / 100 - year / 400 - 2)
}
