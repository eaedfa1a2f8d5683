package import CivilTime
package import PlanModel

/// The time of day that asks least of all places.
package struct BestHour: Hashable, Sendable {
  package struct Burden: Hashable, Sendable {
    package var country: Country.ID
    /// Quarters of an hour outside 9 to 17 there.
    package var quarters: Int
  }

  package var start: Instant
  package var minutes: Int
  /// Only those for whom it is not all in office hours.
  package var outside: [Burden]
}
