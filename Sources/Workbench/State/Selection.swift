package import PlanModel
import Planning

// What the cursor stands on, read as the record that a command works with.
extension WorkbenchState {
  /// The task under the cursor of the focused list.
  package var selectedTask: PrepTask? {
    guard case .task(let id) = selected else { return nil }
    return plan.tasks[id]
  }

  /// The state of the selected task as the rules see it.
  var selectedTaskStatus: TaskStatus? {
    guard case .task(let id) = selected else { return nil }
    return outlook.task(id)?.status
  }

  package var selectedParticipation: Participation? {
    guard case .participation(let id) = selected else { return nil }
    return plan.participations[id]
  }

  package var selectedTopic: Topic? {
    guard case .topic(let id) = selected else { return nil }
    return plan.topics[id]
  }

  package var selectedMission: Mission? {
    guard case .mission(let id) = selected else { return nil }
    return plan.missions[id]
  }

  package var selectedDecision: Decision? {
    guard case .decision(let id) = selected else { return nil }
    return plan.decisions[id]
  }

  /// The meeting under the cursor, or of what is there; else the one whose checklist is shown.
  package var currentMeeting: Meeting? {
    let here: Meeting.ID? =
      switch selected {
      case .meeting(let id): id
      case .task(let id): plan.tasks[id]?.meeting
      case .milestone(let id): plan.gates[id]?.meeting
      case .decision(let id): plan.decisions[id]?.meeting
      case .day(let id, _): id
      default: nil
      }
    return (here ?? meeting).flatMap { plan.meetings[$0] }
  }

  /// The gate under the cursor: the head of a checklist group, or a row of the decisions.
  var selectedGate: (meeting: Meeting.ID, code: GateCode)? {
    switch selected {
    case .gate(let code?): meeting.map { ($0, code) }
    case .milestone(let id): plan.gates[id].map { ($0.meeting, $0.code) }
    default: nil
    }
  }
}
