import PlanModel

// A task that is done by several missions together.
extension ChangeProposal {
  /// Hands a part of the effort of a task to another mission, which supports it from then on (I5).
  ///
  /// Less than the whole effort in sum: some of it stays with the accountable mission. Zero takes the
  /// part back; the mission goes on supporting.
  mutating func shareWork(
    of task: PrepTask,
    with mission: Mission,
    _ part: Quarters
  ) throws(ChangeRefused) -> Change {
    if task.status == .done || task.status == .notApplicable {
      throw .taskTransition(code: task.code, from: task.status, to: .inProgress)
    }
    guard let owner = task.accountable, owner != mission.id else {
      throw .valueOutOfRange(
        field: "mission",
        value: mission.code,
        allowed: "a mission other than the accountable one, which must be named first"
      )
    }
    let known = plan.workShares.first { $0.task == task.id && $0.mission == mission.id }
    let others = plan.workShares.filter { $0.task == task.id && $0.mission != mission.id }
      .reduce(0) { $0 + $1.effort.count }
    let most = task.effort.count - others - 1
    guard (0...max(0, most)).contains(part.count), part != known?.effort,
      part != .zero || known != nil
    else {
      throw .valueOutOfRange(
        field: "share",
        value: part.description,
        allowed: allowed(upTo: Quarters(max(0, most)), isShared: known != nil)
      )
    }
    return put(part, of: task, mission, known)
  }

  /// Zero is offered only where there is a share to take back.
  private func allowed(upTo most: Quarters, isShared: Bool) -> String {
    if most == .zero { return isShared ? "0, to take it back" : "more effort of the task first" }
    return isShared ? "0.25 to \(most), or 0 to take it back" : "0.25 to \(most)"
  }

  private mutating func put(
    _ part: Quarters,
    of task: PrepTask,
    _ mission: Mission,
    _ known: WorkShare?
  ) -> Change {
    if part == .zero {
      if let known { draft.remove(known.id) }
      return draft.change(words: "\(mission.code) no longer does a share of \(task.code)")
    }
    var share = known ?? WorkShare(id: context.keys.key())
    (share.task, share.mission, share.effort) = (task.id, mission.id, part)
    draft.put(share)
    if !task.supporting.contains(mission.id) {
      draft.alter(task.id) { $0.supporting.append(mission.id) }
    }
    return draft.change(words: "\(mission.code) does \(part) pd of \(task.code)")
  }
}
