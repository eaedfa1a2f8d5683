import CivilTime
import PlanModel

extension PlanCheck {
  mutating func checkMeetings() {
    let days = MeetingDays(plan, on: statusDate, holidays: holidays)
    for meeting in plan.meetings.sorted(by: { $0.code < $1.code }) {
      checkDays(of: meeting, days)
      checkState(of: meeting)
      checkHours(of: meeting)
    }
    checkOrder(days)
    checkGates()
  }

  /// Days off of those who sit (I8), window and horizon (I25).
  ///
  /// A meeting that was held sat on its days, whatever the calendars say now.
  private mutating func checkDays(of meeting: Meeting, _ days: MeetingDays) {
    guard meeting.hasPlace, !meeting.status.isHeld else { return }
    for refusal in days.hostRefusals(of: meeting) {
      if meeting.dayOverride.isEmpty {
        error(8, .day(refusal), meeting.code)
      } else {
        warn(8, .day(refusal), [meeting.code])
      }
    }
    for refusal in days.guestRefusals(of: meeting) { warn(8, .day(refusal), [meeting.code]) }
    for refusal in days.spanRefusals(of: meeting) { error(25, .day(refusal), meeting.code) }
  }

  private mutating func checkOrder(_ days: MeetingDays) {
    for pair in MeetingOrder(plan).pairs {
      let refusals = days.refusals(of: pair)
      for refusal in refusals {
        error(1, .day(refusal), pair.first.code, pair.second.code)
      }
      guard refusals.isEmpty, let end = pair.first.latestEnd,
        let start = pair.second.earliestStart, end >= start
      else { continue }
      warn(1, .orderUncertain, [pair.first.code, pair.second.code])
    }
  }

  private mutating func checkState(of meeting: Meeting) {
    let isGo = meeting.status == .go || meeting.status == .inSession
    if isGo || meeting.status.isHeld, plan.technicalRefusal(of: meeting) != nil {
      error(2, .goWithoutTechnicalMeeting, meeting.code)
    }
    // A country may withdraw after the decision to go: seen at once, though nothing was done wrong.
    if isGo, plan.quorumRefusal(of: meeting) != nil {
      warn(14, .goWithoutQuorum, [meeting.code])
    }
    if meeting.status.isHeld {
      if meeting.openingDay == nil { error(16, .heldWithoutDay, meeting.code) }
      if let last = meeting.sittings?.last, last > statusDate {
        error(16, .heldAfterStatusDate, meeting.code)
      }
    }
    if meeting.status == .cancelled,
      plan.tasks.contains(where: { $0.meeting == meeting.id && $0.status.isOpen })
    {
      error(23, .cancelledWithOpenTasks, meeting.code)
    }
  }

  /// Moments are stored in UTC; to be shown they need the zone of the place (I21).
  private mutating func checkHours(of meeting: Meeting) {
    guard meeting.startAt != nil || meeting.endAt != nil else { return }
    if meeting.zone.isEmpty { error(21, .timeWithoutZone, meeting.code) }
    if let start = meeting.startAt, let end = meeting.endAt, start >= end {
      error(21, .timesReversed, meeting.code)
    }
  }

  private mutating func checkGates() {
    let order = TaskOrder(plan)
    for gate in plan.gates where gate.passedOn != nil {
      let code = plan[gate.meeting]?.code ?? ""
      let decision = gate.decision.flatMap { plan[$0] }
      if decision?.status != .taken {
        error(26, .gateWithoutDecision, code, gate.code.rawValue)
      }
      let open = order.missing(for: gate.code, of: gate.meeting)
      if !open.isEmpty {
        warn(26, .gateWithOpenTasks, [code, gate.code.rawValue] + open.map(\.code))
      }
    }
  }
}
