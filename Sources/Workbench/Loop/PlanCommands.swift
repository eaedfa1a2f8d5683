import PlanModel
import Planning

// Commands that open a form on what is selected.
extension WorkbenchState {
  mutating func openPlanForm(_ command: CommandID) -> [Effect] {
    open(purpose(of: command))
  }

  private func purpose(of command: CommandID) -> FormPurpose? {
    switch command {
    case .move: currentMeeting.map { .move($0.id) }
    case .confirmDay: currentMeeting.map { .confirmDay($0.id) }
    case .meetingState: currentMeeting.map { .meetingState($0.id) }
    case .passGate: (selectedGate?.meeting ?? currentMeeting?.id).map { .passGate($0) }
    case .participationState: selectedParticipation.map { .participation($0.id) }
    case .topicState: selectedTopic.map { .topicState($0.id) }
    case .addInput: selectedTopic.map { .addInput($0.id) }
    case .takeDecision:
      selectedGate.map { .passGate($0.meeting) } ?? selectedDecision.map { .takeDecision($0.id) }
    case .capacity: selectedMission.map { .capacity($0.id) }
    case .absence: selectedMission.map { .addAbsence($0.id) }
    case .statusDate: .statusDate
    case .baseline: .baseline
    case .goToDate: .goToDate
    case .mergeTopic: selectedTopic.map { .mergeTopic($0.id) }
    case .blackout: .blackout
    case .decree: .decree
    case .planTitle: .planTitle
    case .weights: .weights
    case .edit: editing
    default: adding(command)
    }
  }

  /// A switch with two positions needs no form.
  mutating func requireCountry() -> [Effect] {
    guard let part = selectedParticipation else { return [] }
    return commit(.requireParticipation(part.id, !part.isRequired))
  }

  private func adding(_ command: CommandID) -> FormPurpose? {
    switch (command, focus) {
    case (.newMeeting, _), (.new, .timeline): .addMeeting
    case (.joinMeeting, _), (.new, .countries): currentMeeting.map { .join($0.id) }
    case (.newCountry, _): .addCountry
    case (.newTopic, _), (.new, .topics): .addTopic
    case (.newMission, _), (.new, .missions): .addMission
    case (.newDecision, _), (.new, .decisions): .addDecision
    default: currentMeeting.map { .addTask($0.id) }
    }
  }

  private var editing: FormPurpose? {
    switch selected {
    case .task(let id): .editTask(id)
    case .meeting(let id): .editMeeting(id)
    case .participation(let id): .editParticipation(id)
    case .topic(let id): .editTopic(id)
    case .mission(let id): .editMission(id)
    case .gate, .category, .group, .tableGroup, .decision, .milestone, .revision, .older, .question,
      .day, nil:
      nil
    }
  }
}
