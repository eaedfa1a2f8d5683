import PlanModel
import Planning

extension TaskAction {
  /// What it does, in a few words without the task: "start", "assign to GE".
  func name(in plan: Plan) -> String {
    switch self {
    case .step(.start): "start"
    case .step(.wait(let whom, let day)): "wait for \(whom), chase \(day)"
    case .step(.resume): "resume"
    case .step(.deliver(let evidence)): "delivered: \(evidence)"
    case .step(.complete(let evidence, _)): "done: \(evidence)"
    case .step(.block(let reason)): "block: \(reason)"
    case .step(.unblock): "unblock"
    case .step(.drop(let reason)): "leave out: \(reason)"
    case .step(.reinstate): "put back"
    case .step(.reopen(let reason)): "reopen: \(reason)"
    case .edit(let edits): "set " + Wording.list(edits.map(\.name))
    case .shift(let days):
      "due \(Wording.count(abs(days), "working day")) \(days < 0 ? "earlier" : "later")"
    case .assign(let mission, _):
      mission.map { "assign to \(plan.shortCode(of: $0))" } ?? "set the supporting missions"
    case .answer(let answer): "assignment \(answer.rawValue)"
    case .delete: "delete"
    }
  }

  /// What the history says of one step with several tasks.
  func words(of codes: [String], in plan: Plan) -> String {
    "\(Wording.count(codes.count, "task")), \(name(in: plan)): \(Wording.list(codes, limit: 12))"
  }
}

extension TaskEdit {
  fileprivate var name: String {
    switch self {
    case .title: "title"
    case .category(let category): "category \(Wording.of(category))"
    case .deliverable: "deliverable"
    case .critical(let isCritical): isCritical ? "critical" : "not critical"
    case .due(.offset(let offset)): "due \(DayText.text(ofOffset: offset))"
    case .due(.day(let day)): "due \(day)"
    case .effort(let effort): "effort \(effort)"
    case .remaining(let effort): "remaining \(effort)"
    case .wait(let days): "wait \(days)"
    case .crew(let people): "crew \(people)"
    case .gate(let gate): gate.map { "gate \($0.rawValue)" } ?? "gate by its day"
    case .note: "note"
    case .optimistic, .pessimistic: "estimate"
    case .pinned(let isPinned): isPinned ? "pinned" : "not pinned"
    case .plannedStart: "planned start"
    }
  }
}
