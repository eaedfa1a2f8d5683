/// The hours in which all places are at their desks.
package enum CommonHours {
  /// The time that the office hours of one civil day share in all zones.
  ///
  /// Each place's hours are those of its own `day`, so that a call is on the same date for
  /// everybody. An hour that a turn of the clocks skips moves forward.
  ///
  /// - Returns: The shared time, its end left out; `nil` when there is none, or no zone.
  package static func common(
    on day: Day,
    zones: [TimeZoneRules],
    from: Int = 9 * 60,
    to: Int = 17 * 60
  ) -> Range<Instant>? {
    let starts = zones.map { $0.instants(of: LocalTime(day: day, minutes: from)).instant }
    let ends = zones.map { $0.instants(of: LocalTime(day: day, minutes: to)).instant }
    guard let start = starts.max(), let end = ends.min(), start < end else { return nil }
    return start..<end
  }
}
