package import CivilTime
package import PlanModel

/// The time of day that asks least of all places: the fewest quarters outside their offices.
package struct BestHour: Hashable, Sendable {
  package struct Burden: Hashable, Sendable {
    package var place: HourPlace
    /// Quarters of an hour outside 9 to 17 there.
    package var quarters: Int
  }

  package var start: Instant
  package var minutes: Int
  /// Only those for whom it is not all in office hours, in the order of the places.
  package var outside: [Burden]
}

/// Who sits at a desk somewhere when a meeting is held from afar.
package enum HourPlace: Hashable, Sendable {
  case country(Country.ID)
  /// An office outside of the countries that helps to run the meeting.
  case mission(Mission.ID)
}

extension BestHour {
  /// Finds the best start on the quarter hours of UTC.
  ///
  /// Of several equally good ones, that which asks least of the one it asks most of, then that
  /// nearest to the middle of all office hours, then the earliest.
  ///
  /// - Parameters:
  ///   - offices: By place, the seconds of that day's office hours.
  ///   - places: Beside `offices`.
  ///   - minutes: How long the sitting is.
  init?(offices: [Range<Int>], places: [HourPlace], minutes: Int) {
    guard let first = offices.map(\.lowerBound).min(), let last = offices.map(\.upperBound).max()
    else { return nil }
    let length = minutes * 60
    let middle = offices.reduce(0) { $0 + $1.lowerBound + $1.upperBound } / offices.count - length
    var best: (sum: Int, most: Int, away: Int, start: Int)?
    for quarter in (first - length) / 900...last / 900 {
      let start = quarter * 900
      var (sum, most) = (0, 0)
      for office in offices {
        let outside =
          length - max(0, min(start + length, office.upperBound) - max(start, office.lowerBound))
        sum += outside
        most = max(most, outside)
      }
      let found = (sum, most, abs(2 * start - middle), start)
      if let known = best, (known.sum, known.most, known.away, known.start) <= found { continue }
      best = (found.0, found.1, found.2, found.3)
    }
    guard let start = best?.start else { return nil }
    self.start = Instant(seconds: start)
    self.minutes = minutes
    outside = zip(places, offices).compactMap { place, office in
      let quarters = Self.quarters(of: start, minutes, outside: office)
      return quarters > 0 ? Burden(place: place, quarters: quarters) : nil
    }
  }

  /// Begun quarters of an hour of a sitting outside of office hours.
  static func quarters(of start: Int, _ minutes: Int, outside office: Range<Int>) -> Int {
    let end = start + minutes * 60
    let inside = max(0, min(end, office.upperBound) - max(start, office.lowerBound))
    return (minutes * 60 - inside + 899) / 900
  }
}
