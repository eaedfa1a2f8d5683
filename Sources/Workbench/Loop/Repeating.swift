import PlanModel
import Planning

// Doing the last thing again to another row.
extension WorkbenchState {
  mutating func repeatLast() -> [Effect] {
    switch lastAction {
    case .task(let action): act(action)
    case .participation(let status, let reason):
      selectedParticipation.map { commit(.participation($0.id, status, reason: reason)) } ?? []
    case .require(let isRequired):
      selectedParticipation.map { commit(.requireParticipation($0.id, isRequired)) } ?? []
    case .topic(let status, let reason):
      selectedTopic.map { commit(.topic($0.id, status, reason: reason)) } ?? []
    case nil: []
    }
  }

  /// Why the last thing cannot be done to what is selected.
  func repeatOff() -> String? {
    guard let lastAction else {
      return "Nothing was done yet that can be repeated. Do something to a task first."
    }
    let name = lastAction.name(in: plan)
    switch lastAction {
    case .task:
      return !hasMarks && selectedTask == nil
        ? "The last step was “\(name)”. Select a task for it." : nil
    case .participation, .require:
      return selectedParticipation == nil
        ? "The last step was “\(name)”. Select a country for it." : nil
    case .topic:
      return selectedTopic == nil ? "The last step was “\(name)”. Select a topic for it." : nil
    }
  }

  /// What `R` would do now: "Repeat: start (3 tasks)".
  var repeatTitle: String? {
    guard let lastAction else { return nil }
    let count = hasMarks ? " (\(Wording.count(marked.count, "task")))" : ""
    return "Repeat: \(lastAction.name(in: plan))\(count)"
  }
}
