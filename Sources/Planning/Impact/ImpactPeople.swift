package import CivilTime
package import PlanModel

/// What a change does to those who were told something, and to what is decided.
package struct ImpactPeople: Hashable, Sendable {
  package var announced: [Announced] = []
  /// Topics that lose the country or mission that leads them.
  package var leadsLost: [LeadLost] = []
  package var quorums: [QuorumShift] = []
  /// Decisions that are open now and were not.
  package var decisionsOpened: [Decision.ID] = []

  /// Something that was told to others and is no longer so: it cannot change silently.
  package enum Announced: Hashable, Sendable {
    /// A confirmed day; no day after is a day given up.
    case openingDay(Meeting.ID, before: Day, after: Day?)
    /// A meeting that takes place in another way, or not at all.
    case format(Meeting.ID, before: MeetingFormat, after: MeetingFormat)
    case status(Meeting.ID, MeetingStatus)
    /// A gate that was passed, on the grounds that now change.
    case gate(Meeting.ID, GateCode, passedOn: Day)
    /// A country that was invited: it needs a notice.
    case guest(Participation.ID)
  }

  package struct LeadLost: Hashable, Sendable {
    package var topic: Topic.ID
    package var country: Country.ID
  }

  /// Who is confirmed against who must be (I14).
  package struct QuorumShift: Hashable, Sendable {
    package var meeting: Meeting.ID
    package var before: Count
    package var after: Count

    package struct Count: Hashable, Sendable {
      package var confirmed: Int
      package var needed: Int
      /// Hosts that are not confirmed.
      package var hosts: [Country.ID]

      package var isReached: Bool { hosts.isEmpty && confirmed >= needed }
    }
  }

  package init() {}
}

extension ImpactPeople {
  init(_ before: Outlook, _ after: Outlook) {
    for meeting in after.plan.meetings.rows {
      guard let old = before.plan[meeting.id] else { continue }
      announced += Self.announced(old, meeting, before.plan)
      let (was, now) = (before.plan.quorumCount(of: old), after.plan.quorumCount(of: meeting))
      if was != now { quorums.append(QuorumShift(meeting: meeting.id, before: was, after: now)) }
    }
    for topic in after.plan.topics.rows where topic.leadCountry == nil && topic.status.isPlanned {
      guard let lead = before.plan[topic.id]?.leadCountry else { continue }
      leadsLost.append(LeadLost(topic: topic.id, country: lead))
    }
    decisionsOpened = after.plan.decisions.rows
      .filter { $0.status == .open && before.plan[$0.id]?.status != .open }.map(\.id)
  }

  /// What is no longer as it was told; those who were told it come last.
  private static func announced(_ old: Meeting, _ new: Meeting, _ plan: Plan) -> [Announced] {
    var found: [Announced] = []
    if let day = old.openingDay, new.openingDay != day {
      found.append(.openingDay(old.id, before: day, after: new.openingDay))
    }
    if old.status != new.status, new.status == .postponed || new.status == .cancelled {
      found.append(.status(old.id, new.status))
    }
    if old.format != new.format, old.format != .undecided {
      found.append(.format(old.id, before: old.format, after: new.format))
    }
    // A day that is only planned with was told to nobody.
    let guests = found.isEmpty ? [] : plan.participations(in: old.id).filter(\.status.isTold)
    if old.workingDay != new.workingDay || !found.isEmpty {
      for gate in plan.gates.filter({ $0.meeting == old.id }).sorted(by: { $0.code < $1.code }) {
        if let day = gate.passedOn { found.append(.gate(old.id, gate.code, passedOn: day)) }
      }
    }
    return found + guests.map { .guest($0.id) }
  }
}

extension ParticipationStatus {
  /// Whether the country was invited and may come.
  fileprivate var isTold: Bool {
    step.map { $0 >= (Self.invited.step ?? 0) } ?? false
  }
}

extension Plan {
  fileprivate func quorumCount(of meeting: Meeting) -> ImpactPeople.QuorumShift.Count {
    let all = participations(in: meeting.id)
    return ImpactPeople.QuorumShift.Count(
      confirmed: all.filter { $0.role == .participant && $0.status.isComing }.count,
      needed: meeting.quorum,
      hosts: all.filter { $0.isHosting && !$0.status.isComing }.map(\.country)
    )
  }
}
