import PlanModel

extension ChangeProposal {
  /// A step in the life of a topic; what the meeting decides is recorded as a decision.
  mutating func take(
    _ topic: Topic,
    to status: TopicStatus,
    reason: String
  ) throws(ChangeRefused) -> Change {
    if topic.status == status { throw .nothingToChange }
    guard topic.status.canBecome(status), status != .merged, isTimely(status, for: topic) else {
      throw .topicTransition(code: topic.code, from: topic.status, to: status)
    }
    let isLockOpened = topic.status == .agreed && status == .shortlisted
    let needsReason = isLockOpened || status == .deferred || status == .dropped
    let why = needsReason ? try self.reason(reason, for: topic.code) : Self.trimmed(reason)
    if isLockOpened || status == .agreed {
      record(
        "\(topic.code) \(status.rawValue)",
        of: topic.meeting,
        outcome: why.isEmpty ? status.rawValue : why,
        by: context.author
      )
    }
    draft.alter(topic.id) { topic in
      topic.status = status
      topic.reason = why
    }
    followStatus(of: topic, reason: why)
    return draft.change(
      words: "\(topic.code): \(topic.status.spelled) → \(status.spelled)",
      reason: why
    )
  }

  /// A topic is covered by a meeting that takes place, not before.
  private func isTimely(_ status: TopicStatus, for topic: Topic) -> Bool {
    guard status == .covered else { return true }
    let meeting = topic.meeting.flatMap { plan[$0] }
    return meeting.map { $0.status == .inSession || $0.status.isHeld } == true
  }

  /// Tasks are made for planned topics only (model, section 5).
  private mutating func followStatus(of topic: Topic, reason: String) {
    guard let altered = plan[topic.id], topic.status.isPlanned != altered.status.isPlanned else {
      return
    }
    if altered.status.isPlanned {
      let words = "\(topic.code) \(topic.status.spelled): \(topic.reason)"
      let gone = plan.tasks.filter {
        $0.topic == topic.id && $0.status == .notApplicable && $0.reason == words
      }
      for task in gone { takeBack(task) }
      expandTemplates(for: altered)
    } else {
      leaveOutTasks(of: altered, reason: "\(topic.code) \(altered.status.rawValue): \(reason)")
    }
  }

  private mutating func leaveOutTasks(of topic: Topic, reason: String) {
    let open = plan.tasks.filter {
      $0.scope == .topic && $0.topic == topic.id && $0.status.isOpen
    }
    for task in open { leaveOut(task, reason: reason) }
  }

  /// Merges a topic into another, which takes over all its inputs (I12).
  mutating func merge(_ topic: Topic, into survivor: Topic) throws(ChangeRefused) -> Change {
    if topic.id == survivor.id { throw .topicMergedIntoItself(code: topic.code) }
    guard topic.status.canBecome(.merged) else {
      throw .topicTransition(code: topic.code, from: topic.status, to: .merged)
    }
    guard survivor.status.isPlanned, survivor.status != .covered else {
      throw .topicTransition(code: survivor.code, from: survivor.status, to: .merged)
    }
    for input in plan.topicInputs where input.topic == topic.id {
      draft.alter(input.id) { $0.topic = survivor.id }
    }
    for earlier in plan.topics where earlier.mergedInto == topic.id {
      draft.alter(earlier.id) { $0.mergedInto = survivor.id }
    }
    let discussed = topic.discussedAt.filter { !survivor.discussedAt.contains($0) }
    draft.alter(survivor.id) { $0.discussedAt += discussed }
    draft.alter(topic.id) { topic in
      topic.status = .merged
      topic.mergedInto = survivor.id
    }
    leaveOutTasks(of: topic, reason: "\(topic.code) merged into \(survivor.code)")
    return draft.change(words: "Merge \(topic.code) into \(survivor.code)")
  }
}
