/// The seven days of a week, some of them free, repeated for ever.
///
/// Counts working days by arithmetic alone: no table, any year. The count starts at 1 January 1970
/// for every pattern, so that numbers of calendars with the same weekend can be compared.
struct WorkWeek: Hashable, Sendable {
  /// Monday is 1, Sunday is 7.
  let weekend: Set<Int>
  /// The working days of a week as days since its Monday, in order.
  private let places: [Int]
  /// How many working days of a week lie before its n-th day, Monday being 0.
  private let before: [Int]
  /// Whether the n-th day of a week is worked.
  private let works: [Bool]
  /// The working days from `monday` to the start of the count.
  private let origin: Int

  /// The Monday of the week that holds the start of the count.
  private static let monday = Int(Day.number(year: 1969, month: 12, day: 29))

  init(weekend: Set<Int>) {
    let places = (0..<7).filter { !weekend.contains($0 + 1) }
    precondition(!places.isEmpty, "a week needs a working day; all seven are free")
    self.weekend = weekend
    self.places = places
    before = (0..<7).map { place in places.count { $0 < place } }
    works = (0..<7).map(places.contains)
    origin = before[-Self.monday]
  }

  func isWorking(_ day: Day) -> Bool {
    let place = (Int(day.number) - Self.monday).floored(by: 7).remainder
    return works[place]
  }

  /// The working days from the start of the count up to, but not counting, `day`.
  func index(of day: Day) -> Int {
    let (week, place) = (Int(day.number) - Self.monday).floored(by: 7)
    return week * places.count + before[place] - origin
  }

  /// The working day that has `index` working days before it.
  func day(at index: Int) -> Day {
    let (week, nth) = (index + origin).floored(by: places.count)
    return Day(number: Int32(clamping: Self.monday + week * 7 + places[nth]))
  }
}

extension Int {
  /// Quotient and remainder with a remainder that is never negative.
  func floored(by divisor: Int) -> (quotient: Int, remainder: Int) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
