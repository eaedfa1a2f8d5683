package import CivilTime
package import PlanModel

/// What a change does to the amount of work: tasks that come in and tasks that go.
package struct ImpactScope: Hashable, Sendable {
  package var added: [PrepTask.ID] = []
  /// Records that are gone; their codes are in the plan before.
  package var deleted: [PrepTask.ID] = []
  /// Tasks that no longer apply, and those that do again.
  package var leftOut: [PrepTask.ID] = []
  package var broughtBack: [PrepTask.ID] = []
  package var contracts: [Contract] = []

  /// A contract that is signed, or being made, for something that is no longer wanted.
  package struct Contract: Hashable, Sendable {
    package var task: PrepTask.ID
    /// The task that decides until when it can be cancelled, where the contract names one.
    package var decidedBy: PrepTask.ID?
    /// The last day to cancel without more cost.
    package var cancelBy: Day?
  }

  package init() {}
}

extension ImpactScope {
  init(_ before: Outlook, _ after: Outlook, _ pairs: TaskPairs) {
    added = pairs.ids { old, _ in old == nil }
    deleted = pairs.deleted
    leftOut = pairs.ids { old, new in old?.isApplicable == true && !new.isApplicable }
    broughtBack = pairs.ids { old, new in old?.isApplicable == false && new.isApplicable }
    contracts = after.plan.tasks.rows.compactMap { Self.contract(of: $0, before, after) }
  }

  /// A contract binds once work on it has begun, whether or not it is done.
  private static func contract(
    of task: PrepTask,
    _ before: Outlook,
    _ after: Outlook
  ) -> Contract? {
    guard let condition = task.condition, task.actualStart != nil, task.isContract,
      let new = after.plan[task.meeting], !condition.holds(for: new),
      let old = before.plan[task.meeting], condition.holds(for: old)
    else { return nil }
    let decider = after.plan.tasks.first {
      $0.meeting == task.meeting && $0.id != task.id && !$0.templateRow.isEmpty
        && task.deliverable.contains($0.templateRow)
    }
    let due = decider.flatMap { before.task($0.id)?.due } ?? before.task(task.id)?.due
    return Contract(task: task.id, decidedBy: decider?.id, cancelBy: due)
  }
}

extension PrepTask {
  /// Whether its deliverable binds to pay; templates say so in its words.
  fileprivate var isContract: Bool {
    ["contract", "release date", "tickets"].contains { deliverable.lowercased().contains($0) }
  }
}
