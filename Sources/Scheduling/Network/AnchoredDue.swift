package import CivilTime

/// A due day that hangs on an anchor: so many of the host's working days before or after it.
package struct AnchoredDue: Hashable, Sendable {
  /// The day from which the offset counts; it is day 0 and is not counted.
  package var anchor: Day
  /// Working days before the anchor; after it when negative; zero is the anchor itself.
  package var offset: Int

  package init(anchor: Day, offset: Int) {
    self.anchor = anchor
    self.offset = offset
  }

  /// The day by the host's calendar alone.
  package func day(host: WorkCalendar) -> Day { host.day(anchor, plus: -offset) }

  /// The same day moved to a working day of the owner: earlier, but later after the anchor.
  package func day(host: WorkCalendar, owner: WorkCalendar) -> Day {
    let day = day(host: host)
    return offset >= 0 ? owner.previous(onOrBefore: day) : owner.next(onOrAfter: day)
  }
}
