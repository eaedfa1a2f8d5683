package import PlanModel

/// Something in a plan that an invariant does not allow, or that it wants to be seen.
package struct PlanFinding: Hashable, Sendable {
  package enum Severity: Hashable, Sendable { case error, warning }

  package var severity: Severity
  /// The number of the invariant, 1 for I1; `nil` where the frame itself is broken.
  package var invariant: Int?
  package var breach: PlanBreach
  /// Codes of what it is about, the subject first.
  package var codes: [String]

  package init(
    _ severity: Severity,
    _ invariant: Int?,
    _ breach: PlanBreach,
    codes: [String]
  ) {
    self.severity = severity
    self.invariant = invariant
    self.breach = breach
    self.codes = codes
  }
}

/// What a finding says; the words for it are made where it is shown.
package enum PlanBreach: Hashable, Sendable {
  // The frame.
  case danglingReference(DanglingReference)
  case codeTwice(RecordKind)

  // Meetings.
  /// A day or window that a rule refuses: order (I1), days off (I8), window and horizon (I25).
  case day(ChangeRefused)
  /// The windows leave the order of two meetings open (I1).
  case orderUncertain
  case goWithoutTechnicalMeeting, goWithoutQuorum
  case heldWithoutDay, heldAfterStatusDate
  case cancelledWithOpenTasks
  case timeWithoutZone, timesReversed
  case gateWithoutDecision, gateWithOpenTasks, documentsLate

  // Tasks.
  case preparationTooLate, followUpTooEarly
  case startedBeforePredecessors, cycle
  /// The greatest gaps of a ring leave too few working days for what lies between (I4).
  case gapsTooSmall(days: Int)
  case unassigned, supportsItself, supportTwice
  case effortOutOfRange, remainingOutOfRange, remainsAfterDelivery, nothingRemains
  case doneWithoutEvidence, doneAfterStatusDate
  case dueAfterProject
  case overload(ISOWeekName)

  // Countries, topics, people.
  case topicIncomplete, mergedWithInputs, mergedWithoutSurvivor
  case withdrawnWithTasks, withdrawnLeads
  case personWithoutSource, protocolNameMissing

  /// A week as people write it: `2020-W39`.
  package typealias ISOWeekName = String
}
