import PlanModel

extension Plan {
  /// The meeting that a link of a template to another template means; `nil` when there is none.
  ///
  /// It belongs to the same series and is made from a template with that prefix. It is the one that
  /// `prepares` this meeting; without one, the last that comes earlier, unless that one prepares
  /// another meeting made from the same template as this one.
  func linkedMeeting(withPrefix prefix: Substring, for id: Meeting.ID) -> Meeting? {
    guard let meeting = self[id] else { return nil }
    let candidates = meetingsInOrder.filter {
      $0.id != id && $0.series == meeting.series && self.prefix(of: $0) == prefix
    }
    func isLinked(_ other: Meeting, _ relation: MeetingLinkKind) -> Bool {
      meetingLinks.contains { $0.from == other.id && $0.to == id && $0.relation == relation }
    }
    if let preparing = candidates.last(where: { isLinked($0, .prepares) }) { return preparing }
    return candidates.last {
      (isLinked($0, .follows) || comes($0, before: meeting)) && !prepares($0, aTwinOf: meeting)
    }
  }

  private func prefix(of meeting: Meeting) -> Substring? {
    meeting.template.flatMap { self[$0]?.prefix }.map { $0[...] }
  }

  private func comes(_ a: Meeting, before b: Meeting) -> Bool {
    guard let x = a.workingDay ?? a.windowStart, let y = b.workingDay ?? b.windowStart else {
      return false
    }
    return x < y
  }

  private func prepares(_ a: Meeting, aTwinOf b: Meeting) -> Bool {
    meetingLinks.contains {
      $0.from == a.id && $0.relation == .prepares && $0.to != b.id
        && self[$0.to]?.template == b.template
    }
  }
}
