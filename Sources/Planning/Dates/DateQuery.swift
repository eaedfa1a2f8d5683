package import CivilTime
package import PlanModel

/// Which meetings' days are looked for, and what of the others is taken as given.
package struct DateQuery: Hashable, Sendable {
  /// The days of the other meetings.
  package enum Others: String, Hashable, Sendable {
    /// Those that the plan works with, promised or assumed.
    case asPlanned
    /// Any, as long as nobody was promised them: all undated meetings are searched together.
    case free
  }

  /// Empty: all that have no promised day.
  package var meetings: [Meeting.ID] = []
  package var others = Others.asPlanned
  /// How many of the best choices are wanted.
  package var limit = 10
  /// Days to suppose in place of the plan's own, for meetings that were not held.
  package var supposed: [Meeting.ID: Day] = [:]
  /// Days around the windows that are looked at as well, to say what wider ones would bring.
  var reach = DateQuery.margin

  static let margin = 31

  package init() {}
}

extension Meeting {
  /// Whether a day is still to be found for it.
  package var isUndated: Bool {
    openingDay == nil && !status.isHeld && status != .inSession && status != .cancelled
  }

  /// Whether its day is a fact (I16).
  package var isDayFrozen: Bool { status.isHeld || status == .inSession }
}
