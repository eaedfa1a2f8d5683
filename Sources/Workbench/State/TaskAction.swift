import CivilTime
package import PlanModel
package import Planning

/// What can be done in the same way to one task or to many.
package enum TaskAction: Hashable, Sendable {
  case step(TaskStep)
  case edit([TaskEdit])
  /// Working days by which the due day is moved; below zero it becomes earlier.
  case shift(Int)
  case assign(Mission.ID?, supporting: [Mission.ID]?)
  case answer(AssignmentStatus)
  case delete
}

extension TaskAction {
  /// The action of a request about one task, so that it can be done again to another.
  ///
  /// A title is of one task alone; `nil` for a request that is about something else.
  package init?(_ request: ChangeRequest) {
    switch request {
    case .task(_, let step): self = .step(step)
    case .editTask(_, let edits):
      let kept = edits.filter { if case .title = $0 { false } else { true } }
      guard !kept.isEmpty else { return nil }
      self = .edit(kept)
    case .assign(_, let mission, let supporting): self = .assign(mission, supporting: supporting)
    case .answerAssignment(_, let answer): self = .answer(answer)
    case .deleteTask: self = .delete
    default: return nil
    }
  }

  /// The request that does it to a task; `nil` for one that is not in the plan.
  package func request(for id: PrepTask.ID, in outlook: Outlook) -> ChangeRequest? {
    guard let task = outlook.plan.tasks[id] else { return nil }
    return switch self {
    case .step(let step): .task(id, step)
    case .edit(let edits): .editTask(id, edits)
    case .shift(let days): .editTask(id, [.due(outlook.due(of: task, shiftedBy: days))])
    case .assign(let mission, let supporting):
      .assign(id, accountable: mission, supporting: supporting?.filter { $0 != mission })
    case .answer(let answer): .answerAssignment(id, answer)
    case .delete: .deleteTask(id)
    }
  }

  /// The request that does it to several tasks as one step, those first for which others wait.
  package func request(for ids: [PrepTask.ID], in outlook: Outlook) -> ChangeRequest? {
    let ordered = self.ordered(ids, in: outlook)
    let requests = ordered.compactMap { request(for: $0, in: outlook) }
    guard requests.count > 1 else { return requests.first }
    let codes = ordered.compactMap { outlook.plan.tasks[$0]?.code }
    return .together(requests, words: words(of: codes, in: outlook.plan))
  }

  private func ordered(_ ids: [PrepTask.ID], in outlook: Outlook) -> [PrepTask.ID] {
    let rows = outlook.plan.tasks.rows
    let places = ids.compactMap { outlook.plan.tasks.index(of: $0) }.sorted()
    var left = Set(places)
    var order: [Int] = []
    func visit(_ place: Int) {
      guard left.remove(place) != nil else { return }
      for link in outlook.predecessors[place] { visit(link.task) }
      order.append(place)
    }
    for place in places { visit(place) }
    guard case .step(.complete) = self else { return order.map { rows[$0].id } }
    // Who asks the same is done with the other; to ask for it once more would be refused.
    let chosen = Set(order.filter { outlook.tasks[$0].status.isOpen }.map { rows[$0].id })
    let twins = outlook.plan.dependencies.filter {
      $0.relation == .satisfiedBy && chosen.contains($0.predecessor)
    }
    let followed = Set(twins.map(\.successor))
    return order.map { rows[$0].id }.filter { !followed.contains($0) }
  }
}

extension Outlook {
  /// The due day of a task some working days later; its own day by the calendar of its owner.
  fileprivate func due(of task: PrepTask, shiftedBy days: Int) -> DueRule {
    guard let fixed = task.fixedDue else { return .offset(task.offset - days) }
    let calendar = self.task(task.id).map { calendars.calendars[$0.calendar] }
    var day = fixed
    var left = abs(days)
    while left > 0 {
      day = day + (days < 0 ? -1 : 1)
      if calendar?.isWorking(day) ?? !day.isWeekend { left -= 1 }
    }
    return .day(day)
  }
}
