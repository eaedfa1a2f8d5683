import PlanModel

// What holds tasks together and apart: dependencies, clearances, deletion.
extension ChangeProposal {
  mutating func addDependency(
    _ predecessor: PrepTask,
    _ successor: PrepTask,
    lag: Int
  ) throws(ChangeRefused) -> Change {
    let lag = try number(lag, in: 0...400, for: "lag")
    let isThere = plan.dependencies.contains {
      $0.predecessor == predecessor.id && $0.successor == successor.id
    }
    if isThere { throw .dependencyExists(predecessor.code, successor.code) }
    if let way = TaskOrder(plan).path(from: successor.id, to: predecessor.id) {
      throw .cycle([predecessor.code] + way.compactMap { plan[$0]?.code })
    }
    link(predecessor.id, successor.id, lag: lag)
    try expectGapsHold()
    if successor.status.isStarted || successor.status == .done {
      try requirePredecessors(of: successor)
    }
    return draft.change(words: "\(successor.code) waits for \(predecessor.code)")
  }

  mutating func removeDependency(_ link: Dependency) throws(ChangeRefused) -> Change {
    let predecessor = try found(link.predecessor)
    let successor = try found(link.successor)
    draft.remove(link.id)
    return draft.change(words: "\(successor.code) no longer waits for \(predecessor.code)")
  }

  mutating func limit(_ link: Dependency, to most: Int?) throws(ChangeRefused) -> Change {
    let predecessor = try found(link.predecessor)
    let successor = try found(link.successor)
    if let most { _ = try number(most, in: link.lag...400, for: "greatest gap") }
    if most == link.maxLag { throw .nothingToChange }
    draft.alter(link.id) { $0.maxLag = most }
    try expectGapsHold()
    let words = most.map { "at most \($0) days after" } ?? "any time after"
    return draft.change(words: "\(successor.code) \(words) \(predecessor.code)")
  }

  /// Refuses a ring of greatest gaps that was not there before.
  private func expectGapsHold() throws(ChangeRefused) {
    guard plan.dependencies.contains(where: { $0.maxLag != nil }) else { return }
    func refusals(_ plan: Plan) -> [ChangeRefused] {
      Outlook(of: plan, on: today, holidays: context.holidays).gapRings.map { ring in
        .gapsTooSmall(ring.tasks.map { plan.tasks.rows[$0].code }, days: ring.excess)
      }
    }
    let known = refusals(draft.original)
    if let new = refusals(plan).first(where: { !known.contains($0) }) { throw new }
  }

  /// Records what a government says to a task: given and refused only from pending.
  mutating func recordClearance(
    of task: PrepTask,
    by country: Country,
    _ state: ClearanceState,
    evidence: String
  ) throws(ChangeRefused) -> Change {
    let known = plan.clearances.first { $0.task == task.id && $0.government == country.id }
    var clearance = known ?? Clearance(id: context.keys.key())
    if known?.state == state { throw .nothingToChange }
    if let known, known.state != .pending, state != .pending {
      throw .valueOutOfRange(
        field: "clearance",
        value: state.rawValue,
        allowed: ClearanceState.pending.rawValue
      )
    }
    if task.status == .done, state != .given {
      throw .taskTransition(code: task.code, from: .done, to: .delivered)
    }
    let evidence = Self.trimmed(evidence)
    if state == .given, evidence.isEmpty { throw .evidenceMissing(code: task.code) }
    clearance.task = task.id
    clearance.government = country.id
    clearance.state = state
    clearance.evidence = evidence
    clearance.day = state == .pending ? nil : today
    draft.put(clearance)
    return draft.change(words: "Clearance of \(task.code) by \(country.iso2): \(state.spelled)")
  }

  /// Deletes a task on which nobody has worked; its predecessors join its successors.
  mutating func delete(_ task: PrepTask) throws(ChangeRefused) -> Change {
    let isUntouched = task.actualStart == nil && task.evidence.isEmpty
    guard isUntouched, !task.status.isStarted, task.status != .done else {
      throw .taskTransition(code: task.code, from: task.status, to: .notApplicable)
    }
    let before = plan.dependencies.filter { $0.successor == task.id }
    let after = plan.dependencies.filter { $0.predecessor == task.id }
    for link in before + after { draft.remove(link.id) }
    for clearance in plan.clearances.filter({ $0.task == task.id }) {
      draft.remove(clearance.id)
    }
    for share in plan.workShares.filter({ $0.task == task.id }) { draft.remove(share.id) }
    for first in before where first.relation == .follows {
      for second in after where second.relation == .follows {
        join(first, second)
      }
    }
    draft.remove(task.id)
    return draft.change(words: "Delete \(task.code) \(task.title)")
  }

  private mutating func join(_ first: Dependency, _ second: Dependency) {
    let isThere = plan.dependencies.contains {
      $0.predecessor == first.predecessor && $0.successor == second.successor
    }
    if !isThere { link(first.predecessor, second.successor, lag: first.lag + second.lag) }
  }
}
