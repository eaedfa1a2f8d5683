import CivilTime
import PlanModel

extension ChangeProposal {
  /// Sets fields of a meeting anew, all or none; its days are checked as they then are.
  mutating func edit(_ meeting: Meeting, _ edits: [MeetingEdit]) throws(ChangeRefused) -> Change {
    if meeting.status.isFinal { throw .meetingClosed(code: meeting.code, meeting.status) }
    var edited = meeting
    for edit in edits { try apply(edit, to: &edited) }
    if edited == meeting { throw .nothingToChange }
    if edited.changesDays(of: meeting) {
      try accept(&edited, override: meeting.dayOverride)
    }
    draft.put(edited)
    if edited.format != meeting.format { followFormat(of: edited, from: meeting.format) }
    if edited.leadMission != meeting.leadMission { followOwners(of: edited.id) }
    let words = edits.map(\.words).joined(separator: ", ")
    return draft.change(words: "Edit \(meeting.code): \(words)")
  }

  private func apply(_ edit: MeetingEdit, to meeting: inout Meeting) throws(ChangeRefused) {
    if edit.isFact, meeting.status.isHeld {
      throw .meetingFrozen(code: meeting.code, meeting.status)
    }
    switch edit {
    case .title(let title): meeting.title = try text(title, for: "title")
    case .theme(let theme): meeting.theme = theme
    case .level(let level): meeting.level = level
    case .format(let format): meeting.format = format
    case .interpretation(let need): meeting.interpretation = need
    case .translation(let need): meeting.translation = need
    case .window(let window): try setWindow(window, of: &meeting)
    case .dayCount(let count): meeting.dayCount = try number(count, in: 1...14, for: "dayCount")
    case .place(let place): meeting.place = place
    case .zone(let zone): meeting.zone = try text(zone, for: "zone")
    case .hours(let start, let end): try setHours(start, end, of: &meeting)
    case .leadMission(let mission): meeting.leadMission = try found(mission).id
    case .quorum(let quorum):
      let most = plan.participations.filter { $0.meeting == meeting.id && $0.role == .participant }
      meeting.quorum = try number(quorum, in: 0...most.count, for: "quorum")
    case .hostCalendar(let code): meeting.hostCalendar = try calendar(code, for: "calendar")
    case .waiveTechnicalMeeting(let isWaived):
      if !isWaived, meeting.status == .go || meeting.status == .inSession {
        throw .meetingFrozen(code: meeting.code, meeting.status)
      }
      meeting.isTechnicalMeetingWaived = isWaived
    case .note(let note): meeting.note = note
    }
    if let field = edit.assumedField { meeting.assumed.removeAll { $0 == field } }
  }

  private func setWindow(_ window: DaySpan, of meeting: inout Meeting) throws(ChangeRefused) {
    if window.isEmpty {
      throw .valueOutOfRange(
        field: "window",
        value: Self.written(window.start),
        allowed: "one day or more"
      )
    }
    if let horizon = plan[meeting.series]?.horizon,
      let day = window.firstDay(outside: horizon)
    {
      throw .outsideHorizon(day, horizon)
    }
    meeting.windowStart = window.start
    meeting.windowEnd = window.end
  }

  /// Hours of the opening sitting and of the end: in this order, around the meeting's days.
  private func setHours(
    _ start: Instant,
    _ end: Instant,
    of meeting: inout Meeting
  ) throws(ChangeRefused) {
    guard start < end else {
      throw .valueOutOfRange(field: "hours", value: "\(end)", allowed: "after \(start)")
    }
    // A zone lies at most a day from UTC.
    if let days = meeting.sittings,
      start.utcDay < days.start - 1 || end.utcDay > days.end
    {
      throw .valueOutOfRange(
        field: "hours",
        value: "\(start)",
        allowed: "\(Self.written(days.start)) to \(Self.written(days.last))"
      )
    }
    meeting.startAt = start
    meeting.endAt = end
  }

  /// Gives the open tasks that nobody assigned by hand to whom their roles now name.
  mutating func followOwners(of meeting: Meeting.ID) {
    for task in plan.tasks.filter({ $0.meeting == meeting && $0.status.isOpen }) {
      guard let role = task.role, !task.isAssignedByHand else { continue }
      let owner = resolveOwner(
        role,
        meeting: meeting,
        country: task.country,
        mission: task.mission,
        plan: plan
      )
      draft.alter(task.id) { task in
        if task.accountable != owner.accountable { task.assignment = .proposed }
        task.accountable = owner.accountable
        task.responsibleParty = owner.responsibleParty
        task.supporting.removeAll { $0 == owner.accountable }
      }
    }
  }
}

extension Meeting {
  fileprivate func changesDays(of old: Meeting) -> Bool {
    windowStart != old.windowStart || windowEnd != old.windowEnd || dayCount != old.dayCount
      || hostCalendar != old.hostCalendar
  }
}
