import CivilTime
import PlanModel

extension ChangeProposal {
  /// Makes a task by hand; the mission named, if any, is accountable for it.
  mutating func add(_ new: NewTask) throws(ChangeRefused) -> Change {
    let meeting = try found(new.meeting)
    if meeting.status.isFinal { throw .meetingClosed(code: meeting.code, meeting.status) }
    var task = PrepTask(id: context.keys.key())
    task.meeting = meeting.id
    task.title = try text(new.title, for: "title")
    task.category = new.category
    task.deliverable = new.deliverable
    task.isCritical = new.isCritical
    task.effort = try effort(new.effort)
    task.remaining = task.effort
    task.gate = new.gate
    try setScope(of: &task, new)
    try requireOpen(task)
    try setDue(of: &task, new.due)
    if let mission = new.mission { _ = try found(mission) }
    try requireDistinct(new.supporting, beside: new.mission, for: new.title)
    task.accountable = new.mission
    task.supporting = new.supporting
    task.isAssignedByHand = new.mission != nil
    task.code = try code(for: task, asked: new.code, in: meeting)
    task.updatedOn = today
    try put(task, after: new.after)
    for successor in new.before {
      _ = try found(successor)
      if let way = TaskOrder(plan).path(from: successor, to: task.id) {
        throw .cycle([task.code] + way.compactMap { plan[$0]?.code })
      }
      link(task.id, successor, lag: 0)
    }
    return draft.change(words: "Add \(task.code) \(task.title)")
  }

  private func setScope(of task: inout PrepTask, _ new: NewTask) throws(ChangeRefused) {
    if let topic = new.topic {
      task.topic = try found(topic).id
      task.scope = .topic
    }
    if let country = new.country {
      task.country = try found(country).id
      task.scope = .country
    }
  }

  private func code(
    for task: PrepTask,
    asked: String?,
    in meeting: Meeting
  ) throws(ChangeRefused) -> String {
    if let asked {
      let code = try text(asked, for: "code")
      if plan.task(code) != nil { throw .codeTaken(code) }
      return code
    }
    let suffix = task.country.map(iso2) ?? task.topic.flatMap { plan[$0]?.code }
    return meeting.taskCodeStem + plan.freeTaskNumber(in: meeting) + (suffix.map { ".\($0)" } ?? "")
  }

  private mutating func put(
    _ task: PrepTask,
    after predecessors: [PrepTask.ID]
  ) throws(ChangeRefused) {
    draft.put(task)
    var seen: Set<PrepTask.ID> = []
    for predecessor in predecessors where seen.insert(predecessor).inserted {
      _ = try found(predecessor)
      link(predecessor, task.id, lag: 0)
    }
  }

  mutating func link(_ predecessor: PrepTask.ID, _ successor: PrepTask.ID, lag: Int) {
    var link = Dependency(id: context.keys.key())
    link.predecessor = predecessor
    link.successor = successor
    link.lag = lag
    draft.put(link)
  }

  /// Work in quarters of a person-day: some, and no more than anybody means (I6).
  func effort(_ effort: Quarters) throws(ChangeRefused) -> Quarters {
    guard effort > .zero, effort <= Quarters(4000) else {
      throw .valueOutOfRange(
        field: "effort",
        value: effort.description,
        allowed: "0.25 to 1000"
      )
    }
    return effort
  }

  /// Sets when a task is due; a day of its own must lie in the time of the project (I25).
  func setDue(of task: inout PrepTask, _ rule: DueRule) throws(ChangeRefused) {
    let meeting = try found(task.meeting)
    switch rule {
    case .offset(let offset):
      task.offset = try number(offset, in: -400...400, for: "offset")
      task.fixedDue = nil
    case .day(let day):
      let project = plan[meeting.series]?.project.flatMap { plan[$0] }
      if let start = project?.start, let end = project?.end, start < end {
        let span = DaySpan(start: start, end: end)
        if !span.contains(day) { throw .outsideHorizon(day, span) }
      }
      task.fixedDue = day
      // The sign of the offset says whether the task prepares the meeting or follows it up.
      task.offset = meeting.sittings.map { day > $0.last ? -1 : 0 } ?? 0
    }
  }
}
