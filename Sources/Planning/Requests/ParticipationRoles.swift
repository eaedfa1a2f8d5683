import PlanModel

// Who takes part at all, and in which role.
extension ChangeProposal {
  /// Lets a country take part and makes its missing tasks; doing it twice changes nothing (I22).
  mutating func addParticipation(
    of country: Country,
    in meeting: Meeting,
    as role: ParticipationRole
  ) throws(ChangeRefused) -> Change {
    if meeting.status.isFinal { throw .meetingClosed(code: meeting.code, meeting.status) }
    if meeting.status.isHeld { throw .meetingFrozen(code: meeting.code, meeting.status) }
    if let known = plan.participation(of: country.id, in: meeting.id) {
      guard known.role == role else {
        throw .alreadyTakesPart(country: country.iso2, meeting: meeting.code)
      }
    } else {
      try requireFree(role, in: meeting)
      putParticipation(of: country.id, in: meeting.id, as: role)
      if role == .host || role == .coHost { try recheckDays(of: meeting) }
    }
    let new = expandTemplate(of: meeting.id, for: country.id)
    askRole(of: country, in: meeting, as: role, new)
    return draft.change(words: "\(country.iso2) takes part in \(meeting.code) as \(role.spelled)")
  }

  /// Who comes in too late for some of the work may still come as an observer: somebody decides.
  private mutating func askRole(
    of country: Country,
    in meeting: Meeting,
    as role: ParticipationRole,
    _ new: Set<PrepTask.ID>
  ) {
    guard role == .participant, new.contains(where: { plan[$0]?.isHeldAgainstOffset == true })
    else { return }
    ask(
      "\(country.iso2) comes late to \(meeting.code): participant or observer?",
      of: meeting.id,
      due: nil,
      options: [ParticipationRole.participant.rawValue, ParticipationRole.observer.rawValue]
    )
  }

  mutating func edit(
    _ part: Participation,
    role: ParticipationRole?,
    mode: AttendanceMode?,
    _ stance: Stance?
  ) throws(ChangeRefused) -> Change {
    let meeting = try found(part.meeting)
    let iso2 = iso2(part.country)
    if meeting.status.isFinal { throw .meetingClosed(code: meeting.code, meeting.status) }
    var words: [String] = []
    if let role, role != part.role {
      if meeting.status.isHeld { throw .meetingFrozen(code: meeting.code, meeting.status) }
      try setRole(role, of: part, in: meeting)
      words.append(role.spelled)
    }
    draft.alter(part.id) { part in
      part.mode = mode ?? part.mode
      part.stance = stance ?? part.stance
    }
    if let mode, mode != part.mode { words.append(mode.spelled) }
    if let stance, stance != part.stance { words.append(stance.spelled) }
    return draft.change(words: "\(iso2) in \(meeting.code): \(words.joined(separator: ", "))")
  }

  /// A meeting without its required countries is not held, whatever its quorum.
  mutating func require(
    _ part: Participation,
    _ isRequired: Bool
  ) throws(ChangeRefused) -> Change {
    let meeting = try found(part.meeting)
    if meeting.status.isFinal { throw .meetingClosed(code: meeting.code, meeting.status) }
    if part.isRequired == isRequired { throw .nothingToChange }
    draft.alter(part.id) { $0.isRequired = isRequired }
    let words = isRequired ? "cannot be held without" : "can be held without"
    return draft.change(words: "\(meeting.code) \(words) \(iso2(part.country))")
  }

  /// A meeting has one host.
  ///
  /// Naming another makes the former a participant; without another, the
  /// host stays what it is.
  private mutating func setRole(
    _ role: ParticipationRole,
    of part: Participation,
    in meeting: Meeting
  ) throws(ChangeRefused) {
    let iso2 = iso2(part.country)
    if part.role == .host { throw .hostCannotLeave(country: iso2, meeting: meeting.code) }
    if role == .host || role == .coHost, !part.status.mayHost {
      throw .participationTransition(country: iso2, from: part.status, to: .confirmed)
    }
    for former in plan.participations(in: meeting.id)
    where former.role == role && role == .host {
      draft.alter(former.id) { $0.role = .participant }
    }
    draft.alter(part.id) { $0.role = role }
    if role == .host || role == .coHost { try recheckDays(of: meeting) }
    try followRole(role, of: part, in: meeting)
  }

  /// Only hosts and participants have country tasks (I22).
  private mutating func followRole(
    _ role: ParticipationRole,
    of part: Participation,
    in meeting: Meeting
  ) throws(ChangeRefused) {
    func reason(_ role: ParticipationRole) -> String {
      "\(iso2(part.country)) takes part as \(role.spelled)"
    }
    let altered = try found(part.id)
    if part.bringsTasks, !altered.bringsTasks { leaveOutTasks(of: part, reason: reason(role)) }
    if !part.bringsTasks, altered.bringsTasks {
      takeBackTasks(of: part, reason: reason(part.role))
      expandTemplate(of: meeting.id, for: part.country)
    }
    followOwners(of: meeting.id)
  }

  private func requireFree(
    _ role: ParticipationRole,
    in meeting: Meeting
  ) throws(ChangeRefused) {
    guard role == .host, plan.participations(in: meeting.id).contains(where: { $0.role == .host })
    else { return }
    throw .valueOutOfRange(
      field: "role",
      value: role.rawValue,
      allowed: "coHost, participant, observer, donorGuest"
    )
  }

  /// A new host must be at work on the days that are set (I8).
  private mutating func recheckDays(of meeting: Meeting) throws(ChangeRefused) {
    var checked = meeting
    try accept(&checked, override: meeting.dayOverride)
    draft.put(checked)
  }
}

extension ParticipationStatus {
  fileprivate var mayHost: Bool { self != .withdrawn && self != .declined && self != .absent }
}
