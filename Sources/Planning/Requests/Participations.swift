import CivilTime
import PlanModel

extension ChangeProposal {
  /// A step in the coming of a country.
  mutating func take(
    _ part: Participation,
    to status: ParticipationStatus,
    reason: String
  ) throws(ChangeRefused) -> Change {
    let meeting = try found(part.meeting)
    let iso2 = iso2(part.country)
    if part.status == status { throw .nothingToChange }
    if meeting.status.isFinal { throw .meetingClosed(code: meeting.code, meeting.status) }
    guard part.status.canBecome(status) else {
      throw .participationTransition(country: iso2, from: part.status, to: status)
    }
    let leaves = status == .declined || status == .withdrawn
    if leaves, part.isHosting { throw .hostCannotLeave(country: iso2, meeting: meeting.code) }
    let why = Self.trimmed(reason)
    try requireTimely(status, of: meeting, reason: why)
    if status == .withdrawn, why.isEmpty { throw .reasonMissing(code: iso2) }
    if part.status == .withdrawn, why.isEmpty { throw .decisionMissing(country: iso2) }
    let day = today
    draft.alter(part.id) { part in
      part.status = status
      part.since = day
      part.reason = why
    }
    if status == .withdrawn { withdraw(part, from: meeting, reason: why) }
    if part.status == .withdrawn { comeBack(part, to: meeting, reason: why) }
    return draft.change(
      words: "\(iso2) in \(meeting.code): \(part.status.spelled) → \(status.spelled)",
      reason: why
    )
  }

  /// Attendance is known from the opening day on; after the meeting the rest is a correction (I16).
  private func requireTimely(
    _ status: ParticipationStatus,
    of meeting: Meeting,
    reason: String
  ) throws(ChangeRefused) {
    if status == .attended || status == .absent {
      guard let day = meeting.openingDay else { throw .dayMissing(code: meeting.code) }
      if today < day {
        throw .valueOutOfRange(
          field: "status date",
          value: Self.written(today),
          allowed: "from \(Self.written(day))"
        )
      }
    } else if meeting.status.isHeld, reason.isEmpty {
      throw .meetingFrozen(code: meeting.code, meeting.status)
    }
  }

  /// Its country tasks are left out, its lead roles become open, questions are asked (I13).
  private mutating func withdraw(_ part: Participation, from meeting: Meeting, reason: String) {
    let iso2 = iso2(part.country)
    leaveOutTasks(of: part, reason: "\(iso2) withdrew: \(reason)")
    let led = plan.topics.filter {
      $0.leadCountry == part.country && $0.meeting == meeting.id
    }
    for topic in led {
      draft.alter(topic.id) { $0.leadCountry = nil }
      ask("Who leads \(topic.code) instead of \(iso2)?", of: meeting.id, due: nil)
    }
  }

  private mutating func comeBack(_ part: Participation, to meeting: Meeting, reason: String) {
    let iso2 = iso2(part.country)
    record(
      "\(iso2) takes part in \(meeting.code) again",
      of: meeting.id,
      outcome: reason,
      by: context.author
    )
    takeBackTasks(of: part, reason: "\(iso2) withdrew: \(part.reason)")
    expandTemplate(of: meeting.id, for: part.country)
  }

  mutating func leaveOutTasks(of part: Participation, reason: String) {
    let open = plan.tasks.filter {
      $0.meeting == part.meeting && $0.scope == .country && $0.country == part.country
        && $0.status.isOpen
    }
    for task in open { leaveOut(task, reason: reason) }
  }

  /// Takes back the tasks that were left out for just this reason.
  mutating func takeBackTasks(of part: Participation, reason: String) {
    let gone = plan.tasks.filter {
      $0.meeting == part.meeting && $0.scope == .country && $0.country == part.country
        && $0.status == .notApplicable && $0.reason == reason
    }
    for task in gone { takeBack(task) }
  }
}
