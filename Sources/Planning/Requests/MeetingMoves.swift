import CivilTime
import PlanModel

extension ChangeProposal {
  /// Gives a meeting another day; everything that hangs on it follows, for its days are derived.
  ///
  /// `override` is the reason for sitting on a day off of a host; nothing else can be overridden.
  mutating func move(
    _ meeting: Meeting,
    to day: Day,
    _ kind: MoveKind,
    reason: String,
    override: String
  ) throws(ChangeRefused) -> Change {
    try requireMovable(meeting)
    if day < today { throw .inThePast(day, statusDate: today) }
    var moved = meeting
    try moved.take(day, kind)
    // Asked before the rules: who asks for what already is learns that, not what it breaks.
    if moved == meeting { throw .nothingToChange }
    try accept(&moved, override: Self.trimmed(override))
    draft.put(moved)
    if meeting.workingDay != day { redateTasks(of: meeting) }
    if isAnnounced(meeting), meeting.openingDay != day {
      announce("the new day", of: moved)
    }
    return draft.change(
      words: words(for: meeting, moved, day),
      reason: Self.trimmed(reason.isEmpty ? override : reason)
    )
  }

  func requireMovable(_ meeting: Meeting) throws(ChangeRefused) {
    if meeting.status.isFinal { throw .meetingClosed(code: meeting.code, meeting.status) }
    if meeting.status.isHeld || meeting.status == .inSession {
      throw .meetingFrozen(code: meeting.code, meeting.status)
    }
  }

  /// Checks the days of a meeting as altered; `override` excuses days off of its hosts (I8).
  ///
  /// The excuse is kept with the day, where the checks find it.
  mutating func accept(_ meeting: inout Meeting, override: String) throws(ChangeRefused) {
    var altered = plan
    altered[meeting.id] = meeting
    let days = MeetingDays(altered, on: today, holidays: context.holidays)
    let daysOff = days.hostRefusals(of: meeting)
    if let first = daysOff.first, override.isEmpty { throw first }
    if let first = days.spanRefusals(of: meeting).first { throw first }
    if unordered != nil {
      unordered?.append(meeting.id)
    } else if let first = days.orderRefusals(of: meeting).first {
      throw first
    }
    meeting.dayOverride = daysOff.isEmpty ? "" : override
  }

  private func words(for old: Meeting, _ new: Meeting, _ day: Day) -> String {
    let to = Self.written(day)
    guard let before = old.workingDay else {
      return new.openingDay == nil ? "Plan \(old.code) on \(to)" : "Confirm \(old.code) on \(to)"
    }
    if before == day { return "Confirm \(old.code) on \(to)" }
    let isConfirmed = old.openingDay == nil && new.openingDay != nil
    return "Move \(old.code) from \(Self.written(before)) to \(to)"
      + (isConfirmed ? " and confirm it" : "")
  }

  /// Whether countries were told the day: they are invited, or the gate of the invitations passed.
  func isAnnounced(_ meeting: Meeting) -> Bool {
    switch meeting.status {
    case .invitationsOut, .documentsOut, .go: true
    case .tentative, .cancelled: false
    case .postponed where meeting.statusBefore.map(Self.invites) == true: true
    default: plan.gate(.g2, of: meeting.id)?.passedOn != nil
    }
  }

  private static func invites(_ status: MeetingStatus) -> Bool {
    status == .invitationsOut || status == .documentsOut || status == .go
  }

  /// Makes a task per country that was told the former day: an announced day never changes silently.
  mutating func announce(_ news: String, of meeting: Meeting) {
    let number = plan.freeTaskNumber(in: meeting)
    let calendars = HostCalendars(plan, on: today, holidays: context.holidays)
    for guest in plan.participations(in: meeting.id)
    where guest.status != .withdrawn && guest.status != .declined {
      guard let country = plan[guest.country] else { continue }
      let mission = plan.mission(in: country.id)?.id ?? meeting.leadMission
      var task = PrepTask(id: context.keys.key())
      task.code = "\(meeting.taskCodeStem)\(number).\(country.iso2)"
      task.meeting = meeting.id
      task.scope = .country
      task.country = country.id
      task.title = "Notify \(country.englishName) of \(news)"
      task.category = .participation
      task.deliverable = "Notice delivered"
      task.isCritical = true
      task.fixedDue = calendars.calendar(country.calendar)?.day(today, plus: 1) ?? today + 1
      task.effort = Quarters(1)
      task.remaining = Quarters(1)
      task.accountable = mission
      task.isAssignedByHand = mission != nil
      task.updatedOn = today
      draft.put(task)
    }
  }
}

extension Meeting {
  /// Takes a day, as promised or as worked with.
  ///
  /// - Throws: when a promised day would become a planning day again without being postponed.
  fileprivate mutating func take(_ day: Day, _ kind: MoveKind) throws(ChangeRefused) {
    let before = workingDay
    switch kind {
    case .asItIs where openingDay != nil, .confirmed:
      if let openingDay, openingDay != day { dayMoves += 1 }
      openingDay = day
      planningDay = nil
      assumed.removeAll { $0 == "planningDay" || $0 == "openingDay" }
      if status == .tentative || status == .postponed {
        status = .dateConfirmed
        statusBefore = nil
      }
    case .asItIs, .planning:
      guard openingDay == nil else {
        throw .meetingTransition(code: code, from: status, to: .tentative)
      }
      planningDay = day
      if !assumed.contains("planningDay") { assumed.append("planningDay") }
    }
    if let before { shiftHours(by: day - before) }
  }

  /// The hours of the sittings go along with their day.
  private mutating func shiftHours(by days: Int) {
    startAt = startAt.map { Instant(seconds: $0.seconds + days * 86_400) }
    endAt = endAt.map { Instant(seconds: $0.seconds + days * 86_400) }
  }
}
