import PlanModel

/// The dependencies of a plan by places, before anything is bypassed.
struct TaskLinks {
  private(set) var follows: ContiguousArray<TaskArc> = []
  /// Twins: the predecessor asks the same as the successor.
  private(set) var twins: ContiguousArray<TaskArc> = []
  /// The maximal lags among `follows`; a bypassed task takes its own with it.
  private(set) var limits: [(arc: TaskArc, days: Int)] = []

  init(_ plan: Plan, _ index: KeyIndex<PrepTask>) {
    follows.reserveCapacity(plan.dependencies.count)
    for row in plan.dependencies {
      guard let predecessor = index[row.predecessor], let successor = index[row.successor] else {
        continue
      }
      let arc = TaskArc(
        predecessor: Int32(predecessor),
        successor: Int32(successor),
        lag: Int32(min(max(row.lag, 0), 100_000))
      )
      switch row.relation {
      case .follows:
        follows.append(arc)
        if let days = row.maxLag { limits.append((arc, min(max(days, 0), 100_000))) }
      case .satisfiedBy: twins.append(arc)
      }
    }
  }

  /// By task: the twin that completes it, or -1.
  ///
  /// Of several that apply, one that is done, else the one that is due first.
  func twins(_ tasks: [TaskOutlook]) -> ContiguousArray<Int32> {
    var chosen = ContiguousArray(repeating: Int32(-1), count: tasks.count)
    for arc in twins {
      let (task, other) = (Int(arc.successor), Int(arc.predecessor))
      guard tasks[task].isApplicable, tasks[other].isApplicable else { continue }
      let current = chosen[task]
      if current < 0 || comesFirst(tasks, other, Int(current)) { chosen[task] = Int32(other) }
    }
    return chosen
  }

  private func comesFirst(_ tasks: [TaskOutlook], _ a: Int, _ b: Int) -> Bool {
    let isDone = (tasks[a].status == .done, tasks[b].status == .done)
    if isDone.0 != isDone.1 { return isDone.0 }
    guard let dueA = tasks[a].due, let dueB = tasks[b].due, dueA != dueB else {
      return tasks[a].due != nil && tasks[b].due == nil || a < b
    }
    return dueA < dueB
  }
}
