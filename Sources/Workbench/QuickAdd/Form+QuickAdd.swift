import Canvas
import CivilTime
import PlanModel
import Planning

// The form with one line that makes a task.
extension Form {
  static func quickAdding(to meeting: Meeting.ID?, in state: WorkbenchState) -> Form? {
    let code = meeting.flatMap { state.plan.meetings[$0]?.code }
    return Form(
      title: code.map { "Quick add: \($0)" } ?? "Quick add",
      explanation: "Enter adds the task and goes to it; Tab completes a name.",
      purpose: .quickAdd(meeting),
      base: state.outlook.statusDate,
      fields: [
        FormField(.line, "Task", .text(""), hint: "Draft agenda @GE !TM due T-20 2pd")
      ]
    )
  }

  var isQuickAdd: Bool {
    if case .quickAdd = purpose { true } else { false }
  }

  /// What stands in the line, as far as it is understood.
  func quickLine(in plan: Plan, meeting: Meeting.ID?) -> QuickAdd {
    QuickAdd(text(.line), in: plan, meeting: meeting, base: base)
  }

  /// Says below the line what was understood of it.
  mutating func understand(in outlook: Outlook) {
    guard case .quickAdd(let meeting) = purpose else { return }
    let line = quickLine(in: outlook.plan, meeting: meeting)
    preview = .understood(line.lines(of: text(.line), in: outlook))
  }
}
