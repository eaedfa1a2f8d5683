import Canvas
import CivilTime
import PlanModel
import Planning

// The forms by which work on a task is recorded.
extension Form {
  /// Completing and delivering both want evidence.
  static func evidence(
    for id: PrepTask.ID,
    _ purpose: FormPurpose,
    in state: WorkbenchState
  ) -> Form? {
    guard let task = state.plan.tasks[id] else { return nil }
    let isDone = purpose == .complete(id)
    var fields = [
      FormField(
        .evidence,
        "Evidence",
        .text(task.evidence),
        hint: "a document, or what shows it",
        rule: .required("Name a document, or say what shows that it is done.")
      )
    ]
    let open = state.outlook.task(id)?.openPredecessors ?? []
    if isDone, !open.isEmpty {
      let codes = open.prefix(3).map { state.plan.tasks.rows[$0].code }
      let rest = open.count > 3 ? " and \(open.count - 3) more" : ""
      fields.append(
        FormField(
          .override,
          "Why before",
          .text(""),
          hint: "open: \(codes.joined(separator: ", "))\(rest)"
        )
      )
    }
    return Form(
      title: isDone ? "Done: \(task.code)" : "Delivered: \(task.code)",
      explanation: isDone
        ? "Enter sets “\(task.title)” done."
        : "Enter records that “\(task.title)” was delivered.",
      purpose: purpose,
      base: state.outlook.statusDate,
      fields: fields
    )
  }

  static func waiting(_ id: PrepTask.ID, in state: WorkbenchState) -> Form? {
    guard let task = state.plan.tasks[id] else { return nil }
    return Form(
      title: "Wait: \(task.code)",
      explanation: "Enter notes that “\(task.title)” waits for somebody.",
      purpose: .wait(id),
      base: state.outlook.statusDate,
      fields: [
        FormField(
          .waitingOn,
          "Waits for",
          .text(task.waitingOn),
          rule: .required("Say for whom the task waits.")
        ),
        FormField(
          .chase,
          "Chase on",
          .day(task.chaseOn?.description ?? ""),
          hint: "2020-09-15 or +7",
          rule: .required("Say when to ask again.")
        ),
      ]
    )
  }

  static func reason(
    for id: PrepTask.ID,
    _ purpose: FormPurpose,
    in state: WorkbenchState
  ) -> Form? {
    guard let task = state.plan.tasks[id] else { return nil }
    let (title, words) =
      switch purpose {
      case .block: ("Block", "marks “\(task.title)” as blocked")
      case .drop: ("Leave out", "takes “\(task.title)” out of the plan; it stays in sight")
      default: ("Reopen", "takes the work on “\(task.title)” up again")
      }
    return Form(
      title: "\(title): \(task.code)",
      explanation: "Enter \(words).",
      purpose: purpose,
      base: state.outlook.statusDate,
      fields: [
        FormField(.reason, "Reason", .text(""), rule: .required("Say why; the history keeps it."))
      ]
    )
  }
}
