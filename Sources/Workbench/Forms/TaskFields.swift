import Canvas
import CivilTime
import PlanModel
import Planning

// The forms by which a task is added or edited.
extension Form {
  static func editing(task id: PrepTask.ID, in state: WorkbenchState) -> Form? {
    guard let task = state.plan.tasks[id] else { return nil }
    let due = task.fixedDue?.description ?? DayText.text(ofOffset: task.offset)
    return Form(
      title: "Edit: \(task.code)",
      explanation: "Enter changes the task; u takes it back.",
      purpose: .editTask(id),
      base: state.outlook.task(id)?.due ?? state.outlook.statusDate,
      fields: [
        FormField(.title, "Title", .text(task.title), rule: .required("A task needs a title.")),
        FormField(
          .due,
          "Due",
          .day(due, takesOffset: true),
          hint: "T-20, T+5, 15 Sep or 2020-09-15",
          rule: .required("Say when the task is due.")
        ),
        FormField(.effort, "Effort", .text(task.effort.description), rule: .personDays),
        FormField(.remaining, "Remaining", .text(task.remaining.description), rule: .personDays),
        FormField(
          .optimistic,
          "If all goes well",
          .text(task.optimisticEffort?.description ?? ""),
          hint: "person-days; empty: by its kind",
          rule: .personDays
        ),
        FormField(
          .pessimistic,
          "If much goes wrong",
          .text(task.pessimisticEffort?.description ?? ""),
          hint: "person-days; empty: by its kind",
          rule: .personDays
        ),
        FormField(.wait, "Wait", .text(String(task.wait)), rule: .number(0...999)),
        FormField(.crew, "Crew", .text(String(task.crew)), rule: .number(1...99)),
        FormField(.critical, "Critical", .toggle(task.isCritical)),
        FormField(.pinned, "Day is pinned", .toggle(task.isPinned)),
        FormField(.gate, "Gate", gateChoice(task.gate)),
        FormField(
          .category,
          "Category",
          .choice(Choice.words(TaskCategory.allCases), taken: task.category.rawValue)
        ),
        FormField(.deliverable, "Deliverable", .text(task.deliverable)),
        FormField(.note, "Note", .text(task.note)),
      ]
    )
  }

  static func addingTask(to id: Meeting.ID, in state: WorkbenchState) -> Form? {
    guard let meeting = state.plan.meetings[id] else { return nil }
    let lead = meeting.leadMission?.description ?? ""
    return Form(
      title: "New task: \(meeting.code)",
      explanation: "Enter adds a task to \(meeting.title).",
      purpose: .addTask(id),
      base: meeting.workingDay ?? state.outlook.statusDate,
      fields: [
        FormField(.title, "Title", .text(""), rule: .required("A task needs a title.")),
        FormField(
          .due,
          "Due",
          .day(takesOffset: true),
          hint: "T-20, T+5, 15 Sep or 2020-09-15",
          rule: .required("Say when the task is due.")
        ),
        FormField(
          .mission,
          "Mission",
          .choice([.none("Nobody yet")] + Choice.missions(of: state.plan), taken: lead)
        ),
        FormField(
          .supporting,
          "Supported by",
          .choices(Choice.missions(of: state.plan), marked: []),
          hint: "Space marks"
        ),
        FormField(.effort, "Effort", .text("1"), rule: .personDays),
        FormField(
          .category,
          "Category",
          .choice(Choice.words(TaskCategory.allCases), taken: TaskCategory.governance.rawValue)
        ),
        FormField(.critical, "Critical", .toggle(false)),
        FormField(.gate, "Gate", gateChoice(nil)),
        FormField(
          .after,
          "After",
          .choices(tasks(of: id, in: state), marked: []),
          hint: "tasks that must be done first; Space marks"
        ),
        FormField(
          .country,
          "Country",
          .choice([.none("None")] + Choice.countries(of: id, in: state.plan), taken: ""),
          hint: "that it is about"
        ),
        FormField(
          .topic,
          "Topic",
          .choice([.none("None")] + Choice.topics(of: state.plan), taken: ""),
          hint: "that it is about"
        ),
        FormField(.deliverable, "Deliverable", .text("")),
      ]
    )
  }

  private static func gateChoice(_ gate: GateCode?) -> FormFieldKind {
    .choice([.none("By its day")] + Choice.gates(GateCode.allCases), taken: gate?.rawValue ?? "")
  }

  private static func tasks(of id: Meeting.ID, in state: WorkbenchState) -> [Choice] {
    state.plan.tasks.filter { $0.meeting == id }.sorted { $0.code < $1.code }.map(Choice.init)
  }
}
