/// A day and a time of day somewhere, without saying where.
package struct LocalTime: Hashable, Comparable, Sendable, Codable {
  package let day: Day
  /// Minutes since midnight, 0 to 1439.
  package let minutes: Int

  /// Makes a time; minutes beyond the day run into its neighbours, so that 1440 is the next midnight.
  package init(day: Day, minutes: Int) {
    let (days, rest) = minutes.floored(by: 1440)
    self.day = day + days
    self.minutes = rest
  }

  package static func < (a: LocalTime, b: LocalTime) -> Bool {
    (a.day, a.minutes) < (b.day, b.minutes)
  }

  /// The instant at which a clock in UTC would show this.
  var asUTC: Instant { Instant(seconds: Int(day.number) * 86_400 + minutes * 60) }

  /// `09:30`.
  package var clock: String {
    let (hour, minute) = minutes.quotientAndRemainder(dividingBy: 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}

extension LocalTime: CustomStringConvertible {
  /// `2020-07-14T09:30`.
  package var description: String { "\(day)T\(clock)" }
}

/// The instants at which a place shows a given time.
package enum LocalMapping: Hashable, Sendable {
  case one(Instant)
  /// The clocks were turned back and show it twice.
  case fold(earlier: Instant, later: Instant)
  /// The clocks were turned forward and never show it.
  ///
  /// `before` lies as long before the turn as the time lies before the end of the gap; `after` is
  /// the time moved forward by the gap.
  case gap(before: Instant, after: Instant)

  /// The reading of RFC 5545: the first of two, and a time that is missing moves forward.
  package var instant: Instant {
    switch self {
    case .one(let instant): instant
    case .fold(let earlier, _): earlier
    case .gap(_, let after): after
    }
  }
}
