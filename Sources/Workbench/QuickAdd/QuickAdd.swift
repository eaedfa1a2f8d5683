package import PlanModel
package import Planning

/// A task written in one line, as far as it was understood: `Draft agenda @GE !TM due T-20 2pd`.
package struct QuickAdd: Hashable, Sendable {
  package var title = ""
  package var meeting: Meeting.ID?
  /// The first one is accountable, the others support it.
  package var missions: [Mission.ID] = []
  package var due: DueRule?
  package var effort: Quarters?
  package var category: TaskCategory?
  package var gate: GateCode?
  package var topic: Topic.ID?
  package var country: Country.ID?
  package var isCritical = false
  package var after: [PrepTask.ID] = []
  /// What could not be read, as sentences, in the order of the line.
  package var mistakes: [String] = []

  package init() {}

  /// What a task cannot do without and the line does not say; `nil` when it is complete.
  package var lack: String? {
    if title.isEmpty { return "Say what is to be done: the plain words are the title." }
    if meeting == nil { return "Name the meeting that it prepares, such as !TM." }
    if due == nil { return "Say when it is due: due T-20, due +5, due fri or due 15 Sep." }
    return nil
  }

  /// The task, once nothing is missing and everything was understood.
  package var task: NewTask? {
    guard mistakes.isEmpty, !title.isEmpty, let meeting, let due else { return nil }
    var task = NewTask(title: title, meeting: meeting, mission: missions.first, due: due)
    task.supporting = Array(missions.dropFirst())
    task.effort = effort ?? task.effort
    task.category = category ?? task.category
    task.gate = gate
    task.topic = topic
    task.country = country
    task.isCritical = isCritical
    task.after = after
    return task
  }
}
