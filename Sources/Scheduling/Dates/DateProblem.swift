/// Which days several events can have together.
///
/// Days are places from the first day of each event's span. Every condition has a number, its id, so
/// that it can be named as a reason or be left out; several conditions may share one.
package struct DateProblem: Sendable {
  /// What one event asks of its own day.
  package struct Limit: Sendable {
    package var id: Int
    package var event: Int
    package var allowed: DayBits

    package init(id: Int, event: Int, allowed: DayBits) {
      self.id = id
      self.event = event
      self.allowed = allowed
    }
  }

  /// What the day of one event asks of the day of another: not before `earliest[day of the one]`.
  ///
  /// The table never falls. So "no later than" is a rule as well, in the other direction.
  package struct Rule: Sendable {
    package var id: Int
    package var from: Int
    package var to: Int
    /// By place of `from`, the first place of `to`; its span's length when no day is late enough.
    package var earliest: [Int32]

    package init(id: Int, from: Int, to: Int, earliest: [Int32]) {
      precondition(
        zip(earliest, earliest.dropFirst()).allSatisfy { $0 <= $1 },
        "a later day of one event allows an earlier day of the other"
      )
      self.id = id
      self.from = from
      self.to = to
      self.earliest = earliest
    }

    package func holds(_ from: Int, _ to: Int) -> Bool { to >= Int(earliest[from]) }
  }

  /// By event, how many days its span has.
  package var counts: [Int]
  package var limits: [Limit] = []
  package var rules: [Rule] = []

  package init(counts: [Int]) { self.counts = counts }
}
