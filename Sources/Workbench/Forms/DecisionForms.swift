import Canvas
import PlanModel
import Planning

// The forms by which something is decided.
extension Form {
  static func passingGate(of id: Meeting.ID, in state: WorkbenchState) -> Form? {
    guard let meeting = state.plan.meetings[id] else { return nil }
    let open = state.plan.gates.filter { $0.meeting == id && $0.passedOn == nil }
    let gates = state.outlook.meeting(id)?.gates ?? []
    let choices = Choice.gates(open.map(\.code).sorted()).map { choice in
      var choice = choice
      let missing = gates.first { $0.code.rawValue == choice.value }?.missing.count ?? 0
      choice.remark =
        missing == 0 ? "all critical tasks are done" : "\(missing) critical tasks open"
      return choice
    }
    let selected = state.selectedGate.flatMap { $0.meeting == id ? $0.code.rawValue : nil }
    return Form(
      title: "Pass a gate of \(meeting.code)",
      explanation: "Enter records the decision by which the gate is passed.",
      purpose: .passGate(id),
      base: state.outlook.statusDate,
      fields: [
        FormField(
          .gate,
          "Gate",
          .choice(choices, taken: selected ?? ""),
          rule: .required("All gates of this meeting are passed.")
        ),
        FormField(.outcome, "Decision", .text(""), rule: .required("Say what was decided.")),
        FormField(.by, "Decided by", .text(""), rule: .required("Say who decided.")),
      ]
    )
  }

  static func taking(_ id: Decision.ID, in state: WorkbenchState) -> Form? {
    guard let decision = state.plan.decisions[id] else { return nil }
    let options = decision.options.joined(separator: "; ")
    return Form(
      title: "Decide",
      explanation: "Enter records the decision on “\(decision.what)”.",
      purpose: .takeDecision(id),
      base: state.outlook.statusDate,
      fields: [
        FormField(
          .outcome,
          "Decision",
          .text(decision.outcome),
          hint: options,
          rule: .required("Say what was decided.")
        ),
        FormField(.by, "Decided by", .text(decision.by), rule: .required("Say who decided.")),
      ]
    )
  }
}
