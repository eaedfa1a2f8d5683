import Canvas
import PlanModel
import Planning

// The forms about what ties a task to other missions and to the tasks before it.
extension Form {
  /// The missions other than the accountable one; those that do a share come first.
  static func sharing(_ id: PrepTask.ID, in state: WorkbenchState) -> Form? {
    guard let task = state.plan.tasks[id] else { return nil }
    let shares = state.plan.workShares.filter { $0.task == id }
    let others = bySpareCapacity(for: id, in: state)
      .filter { $0.value != task.accountable?.description }
      .map { choice in
        let known = shares.first { $0.mission.description == choice.value }
        var choice = choice
        if let known { choice.remark = "does \(known.effort) pd" }
        return (isKnown: known != nil, choice: choice)
      }
    let ranked = others.filter(\.isKnown) + others.filter { !$0.isKnown }
    return Form(
      title: "Share: \(task.code)",
      explanation: "Enter lets the mission do a part of the \(task.effort) pd of “\(task.title)”.",
      purpose: .share(id),
      base: state.outlook.statusDate,
      fields: [
        FormField(
          .mission,
          "Mission",
          .choice(ranked.map(\.choice), taken: ""),
          hint: "type to narrow",
          rule: .required("There is no other mission. The command New mission adds one.")
        ),
        FormField(
          .effort,
          "Person-days",
          .text(""),
          hint: "0 takes the share back",
          rule: .personDays
        ),
      ]
    )
  }

  static func limiting(_ id: PrepTask.ID, in state: WorkbenchState) -> Form? {
    guard let task = state.plan.tasks[id] else { return nil }
    let links = state.plan.dependencies.filter { $0.successor == id && $0.relation == .follows }
    let choices = links.compactMap { link -> Choice? in
      guard let before = state.plan.tasks[link.predecessor] else { return nil }
      return Choice(
        value: link.id.description,
        label: "\(before.code) \(before.title)",
        remark: link.maxLag.map { "at most \($0)" } ?? ""
      )
    }
    return Form(
      title: "Greatest gap: \(task.code)",
      explanation: "Enter sets how soon “\(task.title)” has to follow.",
      purpose: .limit(id),
      base: state.outlook.statusDate,
      fields: [
        FormField(
          .task,
          "After",
          .choice(choices.sorted { $0.label < $1.label }, taken: ""),
          rule: .required("It waits for no other task.")
        ),
        FormField(
          .lag,
          "At most",
          .text(""),
          hint: "working days between; empty: any number",
          rule: .number(0...400)
        ),
      ]
    )
  }

  /// The request of a form about a share or a gap.
  var tieRequest: ChangeRequest? {
    switch purpose {
    case .share(let id):
      guard let mission = key(.mission, of: Mission.self), let part = quarters(.effort) else {
        return nil
      }
      return .shareWork(id, mission, part)
    case .limit:
      return key(.task, of: Dependency.self).map { .limitDependency($0, maxLag: number(.lag)) }
    default: return nil
    }
  }
}
