/// The days from `start` up to, but not counting, `end`.
///
/// Neighbours touch without sharing a day, as `DTSTART` and `DTEND` do in RFC 5545.
package struct DaySpan: Hashable, Sendable, Codable {
  package var start: Day
  package var end: Day

  /// Makes a span; an `end` before `start` is a mistake of the caller.
  package init(start: Day, end: Day) {
    precondition(start <= end, "a span ends before it starts: \(start)..<\(end)")
    self.start = start
    self.end = end
  }

  /// The whole month, from its first day to the first of the next.
  package init?(year: Int, month: Int) {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    self.init(start: first, end: first + Day.length(ofMonth: month, year: year))
  }

  package var dayCount: Int { end - start }
  package var isEmpty: Bool { start == end }
  /// The last day inside; meaningless for an empty span.
  package var last: Day { end - 1 }
  package func contains(_ day: Day) -> Bool { start <= day && day < end }
  package func overlaps(_ other: DaySpan) -> Bool { start < other.end && other.start < end }
  package var days: some Sequence<Day> { (start.number..<end.number).lazy.map(Day.init(number:)) }
}

extension DaySpan {
  private enum CodingKeys: CodingKey { case start, end }

  /// Reads a span as it is written, and refuses one that ends before it starts.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let start = try container.decode(Day.self, forKey: .start)
    let end = try container.decode(Day.self, forKey: .end)
    guard start <= end else {
      throw DecodingError.dataCorruptedError(
        forKey: .end,
        in: container,
        debugDescription: "a span ends before it starts: \(start)..<\(end)"
      )
    }
    self.init(start: start, end: end)
  }
}
