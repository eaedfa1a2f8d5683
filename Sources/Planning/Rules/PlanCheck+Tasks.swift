import CivilTime
import PlanModel

extension PlanCheck {
  mutating func checkTasks() {
    let order = TaskOrder(plan)
    let twins = Set(
      plan.dependencies.filter { $0.relation == .satisfiedBy }.map(\.successor)
    )
    for task in plan.tasks.sorted(by: { $0.code < $1.code }) {
      checkOwners(of: task)
      checkEffort(of: task)
      if task.status == .done { checkEvidence(of: task) }
      // What was opened again after its successors had begun is seen, not forbidden; a twin is done
      // with the other, and an override has its reason.
      let isBegun = task.status.isStarted || task.status == .done
      guard isBegun, task.override.isEmpty, !twins.contains(task.id) else { continue }
      let open = order.openPredecessors(of: task.id)
      if !open.isEmpty {
        warn(4, .startedBeforePredecessors, [task.code] + open.map(\.code))
      }
    }
  }

  private mutating func checkOwners(of task: PrepTask) {
    if let owner = task.accountable {
      if task.supporting.contains(owner) { error(5, .supportsItself, task.code) }
    } else if task.status.isOpen, plan.applies(task) {
      warn(5, .unassigned, [task.code])
    }
    if Set(task.supporting).count < task.supporting.count {
      error(5, .supportTwice, task.code)
    }
  }

  private mutating func checkEffort(of task: PrepTask) {
    if task.effort <= .zero { error(6, .effortOutOfRange, task.code) }
    if task.remaining < .zero || task.remaining.count > 3 * task.effort.count {
      error(6, .remainingOutOfRange, task.code)
    }
    switch task.status {
    case .delivered, .done:
      if task.remaining != .zero { error(6, .remainsAfterDelivery, task.code) }
    case .planned, .ready, .inProgress, .waiting:
      if task.remaining == .zero { error(6, .nothingRemains, task.code) }
    // They keep what remained when they were stopped.
    case .blocked, .notApplicable: break
    }
  }

  private mutating func checkEvidence(of task: PrepTask) {
    if task.evidence.isEmpty || task.evidenceBy.isEmpty || task.actualFinish == nil {
      error(7, .doneWithoutEvidence, task.code)
    }
    if let finish = task.actualFinish, finish > statusDate {
      error(7, .doneAfterStatusDate, task.code)
    }
  }
}
