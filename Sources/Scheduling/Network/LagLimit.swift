import CivilTime

/// A maximal lag between two positions: an arc that leads backwards.
///
/// The successor starts so many working days of its calendar after the finish of the predecessor,
/// or sooner. Where it cannot start that soon, the predecessor has to finish later.
struct LagLimit: Sendable {
  let predecessor: Int32
  let successor: Int32
  let days: Int

  init(_ predecessor: Int32, _ successor: Int32, _ days: Int) {
    self.predecessor = predecessor
    self.successor = successor
    self.days = days
  }

  /// The latest place of the successor that a finish of the predecessor allows.
  func latestPlace(_ successor: Placement, after finish: Day) -> Int {
    if successor.need > 0 { return successor.calendar.index(of: finish + 1) + days }
    return Int(successor.calendar.day(finish, plus: days).number)
  }

  /// The earliest finish of the predecessor that allows a place of the successor.
  func earliestFinish(_ successor: Placement, at place: Int) -> Day {
    if successor.need > 0 { return successor.calendar.day(at: place - days - 1) }
    let day = Day(number: Int32(place))
    if days == 0 { return day }
    return successor.calendar.day(at: successor.calendar.index(of: day) - days)
  }
}

extension Placement {
  /// The earliest place from which it finishes on a day or later.
  func place(finishingOnOrAfter day: Day) -> Int {
    need > 0 ? calendar.index(of: day) - need + 1 : Int(day.number)
  }
}
