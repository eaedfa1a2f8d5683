package import PlanModel

// Which meeting prepares or follows which.
extension ChangeProposal {
  /// Links two meetings, or changes the gaps of their link; their days must hold in that order.
  ///
  /// Topics of a meeting bring tasks to those that prepare it: these are made.
  mutating func link(_ new: NewMeetingLink) throws(ChangeRefused) -> Change {
    let (first, second) = (try found(new.from), try found(new.to))
    try requireGaps(new)
    if let ring = ring(through: first, second) { throw .cycle(ring) }
    for meeting in [first, second] where meeting.status.isFinal {
      throw .meetingClosed(code: meeting.code, meeting.status)
    }
    let known = plan.meetingLinks.first { $0.from == first.id && $0.to == second.id }
    var link = known ?? MeetingLink(id: context.keys.key())
    link.from = first.id
    link.to = second.id
    link.relation = new.relation
    link.minGap = new.minGap
    link.maxGap = new.maxGap
    draft.put(link)
    var checked = second
    try accept(&checked, override: second.dayOverride)
    draft.put(checked)
    if new.relation == .prepares, !first.status.isHeld {
      expandTemplate(of: first.id) { $0.topic != nil }
    }
    return draft.change(words: "\(first.code) \(new.relation.rawValue) \(second.code)\(gaps(new))")
  }

  mutating func unlink(_ link: MeetingLink) throws(ChangeRefused) -> Change {
    let (first, second) = (try found(link.from), try found(link.to))
    draft.remove(link.id)
    return draft.change(
      words: "\(first.code) no longer \(link.relation.rawValue) \(second.code)"
    )
  }

  private func requireGaps(_ new: NewMeetingLink) throws(ChangeRefused) {
    if let least = new.minGap { _ = try number(least, in: 0...400, for: "minGap") }
    if let most = new.maxGap { _ = try number(most, in: (new.minGap ?? 0)...400, for: "maxGap") }
  }

  private func gaps(_ new: NewMeetingLink) -> String {
    let least = new.minGap.map { ", at least \($0) working days apart" } ?? ""
    return least + (new.maxGap.map { ", at most \($0)" } ?? "")
  }

  /// The codes along a shortest ring that a link would close; a meeting cannot come before itself.
  private func ring(through first: Meeting, _ second: Meeting) -> [String]? {
    var ways: [(last: Meeting.ID, codes: [String])] = [(second.id, [first.code, second.code])]
    var seen: Set<Meeting.ID> = []
    while !ways.isEmpty {
      let (last, codes) = ways.removeFirst()
      if last == first.id { return codes }
      guard seen.insert(last).inserted else { continue }
      for link in plan.meetingLinks where link.from == last {
        ways.append((link.to, codes + [plan[link.to]?.code ?? "?"]))
      }
    }
    return nil
  }
}

/// A link between two meetings to be made, or to be had with other gaps.
package struct NewMeetingLink: Hashable, Sendable {
  package var from: Meeting.ID
  package var to: Meeting.ID
  package var relation = MeetingLinkKind.prepares
  /// Working days of the later meeting's host.
  package var minGap: Int?
  package var maxGap: Int?

  package init(from: Meeting.ID, to: Meeting.ID) {
    self.from = from
    self.to = to
  }
}
