package import CivilTime
package import PlanModel

/// What a change leads to: the difference of two computed plans, before and after.
package struct Impact: Hashable, Sendable {
  /// Tasks whose due day is another, in the order of the new days.
  package var redated: [Redated] = []
  /// Tasks that become late beyond their float, or overdue, or due before the status date.
  package var newlyLate: [PrepTask.ID] = []
  package var newlyOverdue: [PrepTask.ID] = []
  package var dueInThePast: [PrepTask.ID] = []
  /// Tasks whose lead time can no longer be had in full: due as early as is still possible.
  package var compressed: [PrepTask.ID] = []
  /// Due days that had to move because the owner does not work on the anchored day.
  package var onHoliday: [HolidayShift] = []
  package var overloads: [Overload] = []
  package var gates: [GateShift] = []
  /// Dependencies between meetings that no longer leave the working days they need (rule P).
  package var shortLinks: [ShortLink] = []
  /// Meetings in the wrong order, or too near to or too far from each other.
  package var orders: [OrderBreach] = []
  package var readiness: [ReadinessShift] = []
  package var scope = ImpactScope()
  package var people = ImpactPeople()

  package struct Redated: Hashable, Sendable {
    package var task: PrepTask.ID
    package var before: Day?
    package var after: Day?
  }

  package struct HolidayShift: Hashable, Sendable {
    package var task: PrepTask.ID
    /// The day that the anchor names.
    package var anchored: Day
    package var due: Day
    /// The holiday; empty for a weekend.
    package var name: String
  }

  /// A week in which a mission is over its capacity now and was not, or was less.
  package struct Overload: Hashable, Sendable {
    package var mission: Mission.ID
    package var week: ISOWeek
    package var load: Quarters
    package var capacity: Quarters
  }

  package struct GateShift: Hashable, Sendable {
    package var meeting: Meeting.ID
    package var gate: GateCode
    package var before: Day?
    package var after: Day?
  }

  package struct ShortLink: Hashable, Sendable {
    package var predecessor: PrepTask.ID
    package var successor: PrepTask.ID
    package var gap: Int
    package var needed: Int
  }

  package struct OrderBreach: Hashable, Sendable {
    package var from: Meeting.ID
    package var to: Meeting.ID
    /// Working days of the later meeting's host after the last day of the one, through the
    /// opening day of the other.
    package var gap: Int
    package var least: Int
    package var most: Int?
  }

  package struct ReadinessShift: Hashable, Sendable {
    package var meeting: Meeting.ID
    package var before: Readiness
    package var after: Readiness
  }

  package init() {}

  package var isEmpty: Bool { self == Impact() }
}
