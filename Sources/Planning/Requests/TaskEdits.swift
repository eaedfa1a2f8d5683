import PlanModel

extension ChangeProposal {
  /// Sets fields of a task anew, all or none.
  mutating func edit(_ task: PrepTask, _ edits: [TaskEdit]) throws(ChangeRefused) -> Change {
    var edited = task
    for edit in edits { try apply(edit, to: &edited) }
    try expectOrder(of: edited)
    if edited == task { throw .nothingToChange }
    if edited.offset != task.offset || edited.fixedDue != task.fixedDue { edited.dueMoves += 1 }
    edited.updatedOn = today
    draft.put(edited)
    let names = edits.map(\.fieldName).joined(separator: ", ")
    return draft.change(words: "Edit \(task.code): \(names)")
  }

  private func apply(_ edit: TaskEdit, to task: inout PrepTask) throws(ChangeRefused) {
    switch edit {
    case .title(let title): task.title = try text(title, for: "title")
    case .category(let category): task.category = category
    case .deliverable(let deliverable): task.deliverable = deliverable
    case .critical(let isCritical): task.isCritical = isCritical
    case .due(let rule): try setDue(of: &task, rule)
    case .effort(let effort): try setEffort(effort, of: &task)
    case .remaining(let remaining): try setRemaining(remaining, of: &task)
    case .wait(let days): task.wait = try number(days, in: 0...400, for: "wait")
    case .crew(let people): task.crew = try number(people, in: 1...99, for: "crew")
    case .gate(let gate): task.gate = gate
    case .note(let note): task.note = note
    case .optimistic(let effort): task.optimisticEffort = try estimate(effort)
    case .pessimistic(let effort): task.pessimisticEffort = try estimate(effort)
    case .pinned(let isPinned): task.isPinned = isPinned
    case .plannedStart(let day): task.plannedStart = day
    }
  }

  private func estimate(_ new: Quarters?) throws(ChangeRefused) -> Quarters? {
    guard let new else { return nil }
    return try effort(new)
  }

  /// The effort that is planned with lies between its two other estimates, above all shares.
  private func expectOrder(of task: PrepTask) throws(ChangeRefused) {
    let shared = plan.workShares.filter { $0.task == task.id }.reduce(0) { $0 + $1.effort.count }
    guard task.effort.count > shared else {
      throw .valueOutOfRange(
        field: "effort",
        value: task.effort.description,
        allowed: "more than \(Quarters(shared)), which other missions do"
      )
    }
    let least = task.optimisticEffort ?? task.effort
    let most = task.pessimisticEffort ?? task.effort
    if least <= task.effort, task.effort <= most { return }
    if task.effort != plan[task.id]?.effort, least <= most {
      throw .valueOutOfRange(
        field: "effort",
        value: task.effort.description,
        allowed: "\(least) to \(most), its estimates"
      )
    }
    let isLeastWrong = least > task.effort
    throw .valueOutOfRange(
      field: isLeastWrong ? "optimistic estimate" : "pessimistic estimate",
      value: "\(isLeastWrong ? least : most)",
      allowed: "\(isLeastWrong ? "at most" : "at least") \(task.effort), its effort"
    )
  }

  /// A new estimate; what remains goes along until work has begun (I6).
  private func setEffort(_ new: Quarters, of task: inout PrepTask) throws(ChangeRefused) {
    let isUntouched = task.remaining == task.effort
    task.effort = try effort(new)
    if task.remaining == .zero { return }
    task.remaining =
      isUntouched ? task.effort : min(task.remaining, Quarters(3 * task.effort.count))
  }

  private func setRemaining(_ new: Quarters, of task: inout PrepTask) throws(ChangeRefused) {
    let most = Quarters(3 * task.effort.count)
    let isFinished = task.status == .delivered || task.status == .done
    guard isFinished ? new == .zero : (new > .zero && new <= most) else {
      throw .valueOutOfRange(
        field: "remaining",
        value: new.description,
        allowed: isFinished ? "0" : "0.25 to \(most)"
      )
    }
    task.remaining = new
  }
}

extension TaskEdit {
  fileprivate var fieldName: String {
    switch self {
    case .title: "title"
    case .category: "category"
    case .deliverable: "deliverable"
    case .critical: "critical"
    case .due: "due"
    case .effort: "effort"
    case .remaining: "remaining"
    case .wait: "wait"
    case .crew: "crew"
    case .gate: "gate"
    case .note: "note"
    case .optimistic: "optimistic effort"
    case .pessimistic: "pessimistic effort"
    case .pinned(let isPinned): isPinned ? "pinned" : "no longer pinned"
    case .plannedStart: "planned start"
    }
  }
}
