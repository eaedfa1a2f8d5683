import CivilTime
import PlanModel

extension ChangeProposal {
  /// A step in the life of a meeting, with what the state asks for.
  mutating func take(
    _ meeting: Meeting,
    to status: MeetingStatus,
    reason: String
  ) throws(ChangeRefused) -> Change {
    if meeting.status == status { throw .nothingToChange }
    if meeting.status.isFinal { throw .meetingClosed(code: meeting.code, meeting.status) }
    guard meeting.status.canBecome(status) else {
      throw .meetingTransition(code: meeting.code, from: meeting.status, to: status)
    }
    switch status {
    case .dateConfirmed:
      guard let day = meeting.workingDay else { throw .dayMissing(code: meeting.code) }
      return try move(meeting, to: day, .confirmed, reason: reason, override: meeting.dayOverride)
    case .postponed: return try postpone(meeting, reason: reason)
    case .cancelled: return try cancel(meeting, reason: reason)
    case .go: try requireGo(meeting)
    case .inSession: try requireDay(meeting.openingDay, of: meeting)
    case .held: try requireDay(meeting.openingDay.map { $0 + (meeting.dayCount - 1) }, of: meeting)
    case .invitationsOut, .documentsOut:
      if meeting.openingDay == nil { throw .dayMissing(code: meeting.code) }
    case .tentative:
      var back = meeting
      back.status = .tentative
      try accept(&back, override: meeting.dayOverride)
    case .summaryAgreed, .closed: break
    }
    draft.alter(meeting.id) { meeting in
      meeting.status = status
      meeting.statusBefore = nil
      if status == .tentative { meeting.reason = "" }
    }
    return draft.change(
      words: "\(meeting.code): \(meeting.status.spelled) → \(status.spelled)",
      reason: Self.trimmed(reason)
    )
  }

  /// Go needs the decision at its gate, the quorum, and the technical meeting (I26, I14, I2).
  private func requireGo(_ meeting: Meeting) throws(ChangeRefused) {
    if plan.gate(.g4, of: meeting.id)?.passedOn == nil {
      let missing = TaskOrder(plan).missing(for: .g4, of: meeting.id).map(\.code)
      throw .gateNotReady(meeting: meeting.code, .g4, missing: missing)
    }
    if let refusal = plan.quorumRefusal(of: meeting) { throw refusal }
    if let refusal = plan.technicalRefusal(of: meeting) { throw refusal }
  }

  /// What has happened cannot lie after the status date.
  private func requireDay(_ day: Day?, of meeting: Meeting) throws(ChangeRefused) {
    guard let day else { throw .dayMissing(code: meeting.code) }
    if today < day {
      throw .valueOutOfRange(
        field: "status date",
        value: Self.written(today),
        allowed: "from \(Self.written(day))"
      )
    }
  }

  /// The day is given up: what was promised becomes a day to work with until there is a new one.
  private mutating func postpone(
    _ meeting: Meeting,
    reason: String
  ) throws(ChangeRefused) -> Change {
    let reason = try self.reason(reason, for: meeting.code)
    draft.alter(meeting.id) { meeting in
      meeting.statusBefore = meeting.status
      meeting.status = .postponed
      meeting.reason = reason
      meeting.dayOverride = ""
      if let day = meeting.openingDay {
        meeting.planningDay = day
        meeting.openingDay = nil
        meeting.assumed.append("planningDay")
      }
    }
    if isAnnounced(meeting) { announce("the postponement", of: meeting) }
    return draft.change(words: "Postpone \(meeting.code)", reason: reason)
  }

  /// A cancelled meeting has no open tasks; what was done and spent stays (I23).
  private mutating func cancel(
    _ meeting: Meeting,
    reason: String
  ) throws(ChangeRefused) -> Change {
    let reason = try self.reason(reason, for: meeting.code)
    draft.alter(meeting.id) { meeting in
      meeting.statusBefore = meeting.status
      meeting.status = .cancelled
      meeting.reason = reason
    }
    let open = plan.tasks.filter { $0.meeting == meeting.id && $0.status.isOpen }
    for task in open { leaveOut(task, reason: "\(meeting.code) cancelled: \(reason)") }
    return draft.change(words: "Cancel \(meeting.code)", reason: reason)
  }
}
