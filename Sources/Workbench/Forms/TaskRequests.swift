import CivilTime
import PlanModel
import Planning

extension Form {
  /// The request of a form about a task.
  func taskRequest(in plan: Plan) -> ChangeRequest? {
    switch purpose {
    case .assign(let id):
      guard let mission = key(.mission, of: Mission.self) else { return nil }
      let supporting = keys(.supporting, of: Mission.self).filter { $0 != mission }
      return .assign(id, accountable: mission, supporting: supporting)
    case .complete(let id):
      let reason = text(.override)
      return .task(
        id,
        .complete(evidence: text(.evidence), override: reason.isEmpty ? nil : reason)
      )
    case .deliver(let id): return .task(id, .deliver(evidence: text(.evidence)))
    case .wait(let id):
      return day(.chase).map { .task(id, .wait(on: text(.waitingOn), chase: $0)) }
    case .block(let id): return .task(id, .block(reason: text(.reason)))
    case .drop(let id): return .task(id, .drop(reason: text(.reason)))
    case .reopen(let id): return .task(id, .reopen(reason: text(.reason)))
    case .editTask(let id): return plan.tasks[id].map { .editTask(id, edits(of: $0)) }
    case .addTask(let id): return newTask(in: id).map(ChangeRequest.addTask)
    default: return nil
    }
  }

  private func newTask(in meeting: Meeting.ID) -> NewTask? {
    guard let due = due(.due) else { return nil }
    let mission = key(.mission, of: Mission.self)
    var task = NewTask(title: text(.title), meeting: meeting, mission: mission, due: due)
    task.supporting = keys(.supporting, of: Mission.self).filter { $0 != mission }
    task.effort = quarters(.effort) ?? task.effort
    task.category = word(.category) ?? task.category
    task.isCritical = isOn(.critical)
    task.after = keys(.after, of: PrepTask.self)
    task.country = key(.country)
    task.topic = key(.topic)
    task.gate = word(.gate)
    task.deliverable = text(.deliverable)
    return task
  }

  /// Only the fields that differ, so that the history says what was changed.
  private func edits(of task: PrepTask) -> [TaskEdit] {
    var edits: [TaskEdit] = []
    if text(.title) != task.title { edits.append(.title(text(.title))) }
    let due = task.fixedDue.map(DueRule.day) ?? .offset(task.offset)
    if let new = self.due(.due), new != due { edits.append(.due(new)) }
    if let new = quarters(.effort), new != task.effort { edits.append(.effort(new)) }
    if let new = quarters(.remaining), new != task.remaining { edits.append(.remaining(new)) }
    let (least, most) = (quarters(.optimistic), quarters(.pessimistic))
    if least != task.optimisticEffort { edits.append(.optimistic(least)) }
    if most != task.pessimisticEffort { edits.append(.pessimistic(most)) }
    if isOn(.pinned) != task.isPinned { edits.append(.pinned(isOn(.pinned))) }
    if let new = number(.wait), new != task.wait { edits.append(.wait(new)) }
    if let new = number(.crew), new != task.crew { edits.append(.crew(new)) }
    if isOn(.critical) != task.isCritical { edits.append(.critical(isOn(.critical))) }
    if word(.gate) != task.gate { edits.append(.gate(word(.gate))) }
    if let new: TaskCategory = word(.category), new != task.category {
      edits.append(.category(new))
    }
    if text(.deliverable) != task.deliverable { edits.append(.deliverable(text(.deliverable))) }
    if let new = change(of: .note, from: task.note) { edits.append(.note(new)) }
    return edits
  }
}
