import PlanModel

extension Plan {
  func gate(_ code: GateCode, of meeting: Meeting.ID) -> Gate? {
    gates.first { $0.meeting == meeting && $0.code == code }
  }

  /// The technical meetings that prepare a conference (I2).
  func technicalMeetings(for conference: Meeting.ID) -> [Meeting] {
    meetingLinks.filter { $0.to == conference }.compactMap { self[$0.from] }
      .filter { $0.type == .technical && $0.status != .cancelled }
      .sorted { $0.code < $1.code }
  }

  /// Why a conference may not go for want of its technical meeting; `nil` when it may (I2).
  func technicalRefusal(of meeting: Meeting) -> ChangeRefused? {
    guard meeting.type == .conference, !meeting.isTechnicalMeetingWaived else { return nil }
    let technical = technicalMeetings(for: meeting.id)
    guard let open = technical.first(where: { !$0.status.isHeld }) else {
      return technical.isEmpty ? .technicalMeetingOpen(code: meeting.code, technical: "") : nil
    }
    return .technicalMeetingOpen(code: meeting.code, technical: open.code)
  }

  /// Why a meeting has no quorum: a host not confirmed, or too few participants (I14).
  func quorumRefusal(of meeting: Meeting) -> ChangeRefused? {
    let all = participations(in: meeting.id)
    let hosts = all.filter { $0.isHosting && !$0.status.isComing }
      .compactMap { self[$0.country]?.iso2 }
    let confirmed = all.filter { $0.role == .participant && $0.status.isComing }.count
    if hosts.isEmpty, confirmed >= meeting.quorum { return nil }
    return .quorumMissing(
      meeting: meeting.code,
      confirmed: confirmed,
      needed: meeting.quorum,
      hosts: hosts
    )
  }
}
