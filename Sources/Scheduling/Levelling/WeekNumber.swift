import CivilTime

/// A week as one number: how many weeks its Monday lies after Monday, 29 December 1969.
///
/// ISO names weeks by year and number; tables need them one after the other.
struct WeekNumber: Hashable, Comparable, Strideable, Sendable {
  var value: Int

  private static let origin = Day(number: -3)

  init(value: Int) { self.value = value }

  init(containing day: Day) {
    let days = day - Self.origin
    value = days >= 0 ? days / 7 : (days - 6) / 7
  }

  init(_ week: ISOWeek) { self.init(containing: week.monday) }

  var monday: Day { Self.origin + value * 7 }
  var isoWeek: ISOWeek { ISOWeek(containing: monday) }

  static func < (a: WeekNumber, b: WeekNumber) -> Bool { a.value < b.value }
  func distance(to other: WeekNumber) -> Int { other.value - value }
  func advanced(by weeks: Int) -> WeekNumber { WeekNumber(value: value + weeks) }
}
