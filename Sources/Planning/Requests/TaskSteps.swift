import CivilTime
import PlanModel

extension ChangeProposal {
  /// A step in the life of a task: the table of model.md section 3 with its needs.
  mutating func take(
    _ step: TaskStep,
    with task: PrepTask
  ) throws(ChangeRefused) -> Change {
    switch step {
    case .start: try start(task)
    case .wait(let on, let chase): try wait(task, on: on, chase: chase)
    case .resume: try resume(task)
    case .deliver(let evidence): try deliver(task, evidence: evidence)
    case .complete(let evidence, let override):
      try complete(task, evidence: evidence, override: override)
    case .block(let reason): try block(task, reason: reason)
    case .unblock: try unblock(task)
    case .drop(let reason): try drop(task, reason: reason)
    case .reinstate: try reinstate(task)
    case .reopen(let reason): try reopen(task, reason: reason)
    }
  }

  private mutating func start(_ task: PrepTask) throws(ChangeRefused) -> Change {
    guard task.status == .planned || task.status == .ready else {
      throw .taskTransition(code: task.code, from: task.status, to: .inProgress)
    }
    try requireApplicable(task, for: .inProgress)
    try requirePredecessors(of: task)
    put(task) { task, today in
      task.status = .inProgress
      task.actualStart = task.actualStart ?? today
    }
    return draft.change(words: "Start \(task.code)")
  }

  private mutating func wait(
    _ task: PrepTask,
    on other: String,
    chase: Day
  ) throws(ChangeRefused) -> Change {
    let other = try text(other, for: "waitingOn")
    guard task.status == .inProgress || task.status == .waiting else {
      throw .taskTransition(code: task.code, from: task.status, to: .waiting)
    }
    if chase < today { throw .chaseDayPassed(code: task.code, chase) }
    if task.status == .waiting, task.waitingOn == other, task.chaseOn == chase {
      throw .nothingToChange
    }
    put(task) { task, _ in
      task.status = .waiting
      task.waitingOn = other
      task.chaseOn = chase
    }
    return draft.change(
      words: "\(task.code) waits for \(other), chase on \(Self.written(chase))"
    )
  }

  private mutating func resume(_ task: PrepTask) throws(ChangeRefused) -> Change {
    guard task.status == .waiting || task.status == .delivered else {
      throw .taskTransition(code: task.code, from: task.status, to: .inProgress)
    }
    put(task) { task, _ in
      task.status = .inProgress
      task.stopWaiting()
      // What comes back from delivery needs at least the smallest piece of work (I6).
      if task.remaining == .zero { task.remaining = Quarters(1) }
    }
    return draft.change(words: "Resume \(task.code)")
  }

  private mutating func block(_ task: PrepTask, reason: String) throws(ChangeRefused) -> Change {
    guard task.status.canBecome(.blocked) else {
      throw .taskTransition(code: task.code, from: task.status, to: .blocked)
    }
    let reason = try self.reason(reason, for: task.code)
    put(task) { task, _ in
      task.statusBefore = task.status
      task.status = .blocked
      task.reason = reason
    }
    return draft.change(words: "Block \(task.code)", reason: reason)
  }

  private mutating func unblock(_ task: PrepTask) throws(ChangeRefused) -> Change {
    let before = task.statusBefore ?? .planned
    guard task.status == .blocked else {
      throw .taskTransition(code: task.code, from: task.status, to: before)
    }
    put(task) { task, _ in
      task.status = before
      task.statusBefore = nil
      task.reason = ""
    }
    return draft.change(words: "Unblock \(task.code)")
  }

  private mutating func drop(_ task: PrepTask, reason: String) throws(ChangeRefused) -> Change {
    guard task.status.isOpen else {
      throw .taskTransition(code: task.code, from: task.status, to: .notApplicable)
    }
    let reason = try self.reason(reason, for: task.code)
    leaveOut(task, reason: reason)
    return draft.change(words: "Drop \(task.code)", reason: reason)
  }

  private mutating func reinstate(_ task: PrepTask) throws(ChangeRefused) -> Change {
    guard task.status == .notApplicable else {
      throw .taskTransition(code: task.code, from: task.status, to: .planned)
    }
    try requireOpen(task)
    takeBack(task)
    return draft.change(words: "Reinstate \(task.code)")
  }
}
