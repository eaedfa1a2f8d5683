import PlanModel

// Why a command cannot act on what is selected: each a sentence with a way out.
extension WorkbenchState {
  /// Why no command for tasks can act: no task is selected, or it is in none of these states.
  func taskOff(_ words: String = "", from states: [TaskStatus] = TaskStatus.allCases) -> String? {
    guard let task = selectedTask, let status = selectedTaskStatus else {
      return "Select a task first."
    }
    if states.contains(status) { return nil }
    let allowed = states.map { Wording.of($0) }
    let list =
      allowed.count > 3
      ? "it is open and not blocked"
      : "it is " + allowed.joined(separator: " or ")
    return "\(task.code) is \(Wording.of(status)). \(words) \(list)."
  }

  func assignmentOff(towards status: AssignmentStatus) -> String? {
    guard let task = selectedTask else { return "Select a task first." }
    if task.accountable == nil { return "\(task.code) has no mission yet. Press a to assign it." }
    if task.assignment.canBecome(status) { return nil }
    return "The assignment of \(task.code) is \(task.assignment.rawValue)."
  }

  /// Said of a plan in which there is no meeting to work on.
  var noMeeting: String { "There is no meeting yet. Press 1, then n to add one." }

  /// Why nothing can be done to the current meeting; `isTooLate` adds the command's own limit.
  func meetingOff(_ isTooLate: (MeetingStatus) -> Bool) -> String? {
    guard let meeting = currentMeeting else { return noMeeting }
    if meeting.status.isFinal { return "\(meeting.code) is \(meeting.status.rawValue) for good." }
    return isTooLate(meeting.status)
      ? "\(meeting.code) has taken place, so its day stays as it was." : nil
  }

  func gateOff() -> String? {
    if let off = meetingOff({ _ in false }) { return off }
    let meeting = selectedGate?.meeting ?? currentMeeting?.id
    let gates = plan.gates.filter { $0.meeting == meeting }
    if gates.isEmpty { return "This meeting has no gates." }
    return gates.allSatisfy { $0.passedOn != nil } ? "All gates of it are passed." : nil
  }

  func decisionOff() -> String? {
    if selectedGate != nil { return nil }
    guard let decision = selectedDecision else { return "Select a decision first." }
    return decision.status == .open ? nil : "It is \(decision.status.rawValue) already."
  }

  func missionOff() -> String? { selectedMission == nil ? "Select a mission first." : nil }

  func editOff() -> String? {
    switch selected {
    case .task, .meeting, .participation, .topic, .mission: nil
    case .gate, .category, .group, .tableGroup: "Select a task under this heading first."
    case .decision, .milestone: "Decisions are taken, not edited; Space takes one."
    case .day: "Days are taken, not edited; Enter takes one."
    case .question: "The questions are not edited; Enter asks one."
    case .revision, .older: "The history is never changed; u takes the last change back."
    case nil: "There is nothing to edit here."
    }
  }
}
