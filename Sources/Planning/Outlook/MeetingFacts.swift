import CivilTime
import PlanModel

/// What the days of tasks need to know of their meeting.
struct MeetingFacts {
  let id: Meeting.ID
  /// The day that offsets count from.
  let opening: Day?
  let sittings: DaySpan?
  let hostCalendar: Int
  let isProvisional: Bool
  let isCancelled: Bool
  /// By place of the condition among all conditions.
  private let conditions: [Bool]

  init(_ meeting: Meeting, hostCalendar: Int) {
    id = meeting.id
    opening = meeting.workingDay
    sittings = meeting.sittings
    self.hostCalendar = hostCalendar
    isProvisional = meeting.isProvisional
    isCancelled = meeting.status == .cancelled
    conditions = [.inPerson, .hybrid, .interpretation, .translation].map {
      (condition: TaskCondition) in condition.holds(for: meeting)
    }
  }

  func allows(_ condition: TaskCondition?) -> Bool {
    switch condition {
    case nil: true
    case .inPerson: conditions[0]
    case .hybrid: conditions[1]
    case .interpretation: conditions[2]
    case .translation: conditions[3]
    }
  }
}
