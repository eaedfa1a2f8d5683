package import CivilTime
package import PlanModel

/// Why the rules of the plan say no.
///
/// It carries the values; the sentences are made where people read.
package enum ChangeRefused: Error, Hashable, Sendable {
  /// The record that the request is about is not in the plan (any more).
  case unknown(RecordKind, String)
  case emptyText(field: String)
  case codeTaken(String)
  case valueOutOfRange(field: String, value: String, allowed: String)
  /// Nothing would be different.
  case nothingToChange
  /// Of several tasks that were to change in one step, those that cannot.
  case several([RefusedTask], of: Int)

  // Tasks.
  case taskTransition(code: String, from: TaskStatus, to: TaskStatus)
  case evidenceMissing(code: String)
  case reasonMissing(code: String)
  case openPredecessors(code: String, [String])
  case clearancesPending(code: String, [String])
  case chaseDayPassed(code: String, Day)
  case secondAccountable(code: String, mission: String)
  case supportsItself(code: String, mission: String)
  case supportTwice(code: String, mission: String)
  case cycle([String])
  /// The greatest gaps of these tasks leave so many working days too few for the work between.
  case gapsTooSmall([String], days: Int)
  case dependencyExists(String, String)
  case assignmentTransition(code: String, from: AssignmentStatus, to: AssignmentStatus)

  // Meetings.
  case meetingTransition(code: String, from: MeetingStatus, to: MeetingStatus)
  case meetingFrozen(code: String, MeetingStatus)
  case meetingClosed(code: String, MeetingStatus)
  case notAWorkingDay(Day, country: String, holiday: String)
  case blackout(Day, country: String, text: String)
  case outsideWindow(Day, DaySpan)
  case outsideHorizon(Day, DaySpan)
  case outOfOrder(code: String, Day, other: String, Day)
  case gapTooSmall(code: String, other: String, days: Int, least: Int)
  case gapTooLarge(code: String, other: String, days: Int, most: Int)
  case inThePast(Day, statusDate: Day)
  case gateNotReady(meeting: String, GateCode, missing: [String])
  case gatePassed(meeting: String, GateCode)
  case quorumMissing(meeting: String, confirmed: Int, needed: Int, hosts: [String])
  case technicalMeetingOpen(code: String, technical: String)
  case dayMissing(code: String)
  /// No days of the tasks that may move mend the plan: the chain that proves it.
  case cannotRepair([RepairStep])

  // Countries and topics.
  case participationTransition(country: String, from: ParticipationStatus, to: ParticipationStatus)
  case alreadyTakesPart(country: String, meeting: String)
  case hostCannotLeave(country: String, meeting: String)
  case decisionMissing(country: String)
  case topicTransition(code: String, from: TopicStatus, to: TopicStatus)
  case topicMergedIntoItself(code: String)
  case leadIsNoParticipant(topic: String, country: String)
}

/// A task that refuses its part of a step, and why.
package struct RefusedTask: Hashable, Sendable {
  package var code: String
  package var refusal: ChangeRefused

  package init(code: String, refusal: ChangeRefused) {
    (self.code, self.refusal) = (code, refusal)
  }
}
