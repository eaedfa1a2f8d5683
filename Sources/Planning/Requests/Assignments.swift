import PlanModel

extension ChangeProposal {
  /// Names the one accountable mission and those that support it (I5); `nil` keeps what is.
  mutating func assign(
    _ task: PrepTask,
    to accountable: Mission.ID?,
    supporting: [Mission.ID]?
  ) throws(ChangeRefused) -> Change {
    let owner = accountable ?? task.accountable
    if let owner { _ = try found(owner) }
    // Who becomes accountable stops supporting, unless the request itself says both.
    let helpers = supporting ?? task.supporting.filter { $0 != owner }
    try requireDistinct(helpers, beside: owner, for: task.code)
    if owner == task.accountable, helpers == task.supporting { throw .nothingToChange }
    draft.alter(task.id) { task in
      if task.accountable != owner { task.assignment = .proposed }
      task.accountable = owner
      task.supporting = helpers
      task.isAssignedByHand = true
    }
    for share in plan.workShares where share.task == task.id && !helpers.contains(share.mission) {
      draft.remove(share.id)
    }
    var words = "Assign \(task.code) to \(code(owner))"
    if !helpers.isEmpty {
      words += ", supported by \(helpers.map(code).joined(separator: ", "))"
    }
    return draft.change(words: words)
  }

  func requireDistinct(
    _ helpers: [Mission.ID],
    beside owner: Mission.ID?,
    for code: String
  ) throws(ChangeRefused) {
    var seen: Set<Mission.ID> = []
    for helper in helpers {
      let mission = try found(helper)
      if helper == owner { throw .supportsItself(code: code, mission: mission.code) }
      if !seen.insert(helper).inserted {
        throw .supportTwice(code: code, mission: mission.code)
      }
    }
  }

  /// Records what the accountable mission says; silence is no answer.
  mutating func answerAssignment(
    of task: PrepTask,
    _ answer: AssignmentStatus
  ) throws(ChangeRefused) -> Change {
    guard let accountable = task.accountable else { throw .unknown(.mission, task.code) }
    if task.assignment == answer { throw .nothingToChange }
    guard task.assignment.canBecome(answer) else {
      throw .assignmentTransition(code: task.code, from: task.assignment, to: answer)
    }
    draft.alter(task.id) { $0.assignment = answer }
    return draft.change(
      words: "\(code(accountable)): assignment of \(task.code) \(answer.rawValue)"
    )
  }
}
