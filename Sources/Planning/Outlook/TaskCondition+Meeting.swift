package import PlanModel

extension TaskCondition {
  /// Whether a row with this condition applies to the meeting.
  ///
  /// While format or languages are undecided every row applies: one plans for the most demanding
  /// case.
  package func holds(for meeting: Meeting) -> Bool {
    switch self {
    case .inPerson: meeting.format != .online
    case .hybrid: meeting.format == .hybrid || meeting.format == .undecided
    case .interpretation: meeting.interpretation != .no
    case .translation: meeting.translation != .no
    }
  }
}
