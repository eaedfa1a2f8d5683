import CivilTime
import PlanModel

// What the steps share: the stamp of the day, leaving out and taking back, and what they need.
extension ChangeProposal {
  /// Puts an altered task, stamped with the day of the step.
  mutating func put(_ task: PrepTask, _ body: (inout PrepTask, Day) -> Void) {
    var task = task
    body(&task, today)
    task.updatedOn = today
    draft.put(task)
  }

  /// Takes a task out of the plan, with the reason that is shown beside it for ever.
  mutating func leaveOut(_ task: PrepTask, reason: String) {
    put(task) { task, _ in
      task.status = .notApplicable
      task.statusBefore = nil
      task.stopWaiting()
      task.reason = reason
    }
  }

  /// Puts a task that was left out back to its beginning.
  mutating func takeBack(_ task: PrepTask) {
    put(task) { task, _ in
      task.status = .planned
      task.actualStart = nil
      task.evidence = ""
      task.evidenceBy = ""
      task.reason = ""
      if task.remaining == .zero { task.remaining = task.effort }
    }
  }

  func requirePredecessors(of task: PrepTask) throws(ChangeRefused) {
    let open = TaskOrder(plan).openPredecessors(of: task.id)
    if !open.isEmpty { throw .openPredecessors(code: task.code, open.map(\.code)) }
  }

  func requireApplicable(_ task: PrepTask, for next: TaskStatus) throws(ChangeRefused) {
    if !plan.applies(task) {
      throw .taskTransition(code: task.code, from: .notApplicable, to: next)
    }
  }

  /// Whether a task may be open: its meeting is not cancelled (I23), its country did not withdraw
  /// (I13).
  func requireOpen(_ task: PrepTask) throws(ChangeRefused) {
    if let meeting = plan[task.meeting], meeting.status == .cancelled {
      throw .meetingClosed(code: meeting.code, .cancelled)
    }
    guard task.scope == .country, let country = task.country,
      plan.participation(of: country, in: task.meeting)?.status == .withdrawn
    else { return }
    throw .participationTransition(country: iso2(country), from: .withdrawn, to: .confirmed)
  }
}

extension PrepTask {
  mutating func stopWaiting() {
    waitingOn = ""
    chaseOn = nil
  }
}
