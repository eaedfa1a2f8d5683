import Canvas
import CivilTime
import PlanModel
import Planning

/// What a form does to all marked tasks.
package enum SeveralStep: Hashable, Sendable {
  case complete, deliver, wait, block, drop, reopen, assign, edit, shift
}

// The forms by which several tasks are worked on at once.
extension Form {
  static func several(
    _ step: SeveralStep,
    _ ids: [PrepTask.ID],
    in state: WorkbenchState
  ) -> Form? {
    let codes = ids.compactMap { state.plan.tasks[$0]?.code }
    guard !codes.isEmpty else { return nil }
    let (title, words) = step.words
    let who = codes.count == 1 ? codes[0] : Wording.count(codes.count, "task")
    return Form(
      title: "\(title): \(who)",
      explanation: "Enter \(words) \(Wording.list(codes, limit: 8))"
        + (codes.count > 1 ? " in one step." : "."),
      purpose: .several(step, ids),
      base: state.outlook.statusDate,
      fields: fields(step, ids, in: state)
    )
  }

  private static func fields(
    _ step: SeveralStep,
    _ ids: [PrepTask.ID],
    in state: WorkbenchState
  ) -> [FormField] {
    switch step {
    case .complete, .deliver: return evidence(step, ids, in: state)
    case .wait:
      return [
        FormField(
          .waitingOn,
          "Waits for",
          .text(""),
          rule: .required("Say for whom the tasks wait.")
        ),
        FormField(
          .chase,
          "Chase on",
          .day(""),
          hint: "2020-09-15 or +7",
          rule: .required("Say when to ask again.")
        ),
      ]
    case .block, .drop, .reopen:
      return [
        FormField(.reason, "Reason", .text(""), rule: .required("Say why; the history keeps it."))
      ]
    case .assign: return assigning(ids, in: state)
    case .edit: return editing
    case .shift:
      return [
        FormField(
          .lag,
          "Working days",
          .text(""),
          hint: "3 is later, -3 earlier",
          rule: .number(-400...400)
        )
      ]
    }
  }

  private static func evidence(
    _ step: SeveralStep,
    _ ids: [PrepTask.ID],
    in state: WorkbenchState
  ) -> [FormField] {
    let evidence = FormField(
      .evidence,
      "Evidence",
      .text(""),
      hint: "of all of them: a document, or what shows it",
      rule: .required("Name a document, or say what shows that they are done.")
    )
    let marked = Set(ids.compactMap { state.plan.tasks.index(of: $0) })
    let waits = marked.contains { place in
      state.outlook.tasks[place].openPredecessors.contains { !marked.contains($0) }
    }
    guard step == .complete, waits else { return [evidence] }
    return [
      evidence,
      FormField(
        .override,
        "Why before",
        .text(""),
        hint: "some wait for tasks that are open"
      ),
    ]
  }

  private static func assigning(_ ids: [PrepTask.ID], in state: WorkbenchState) -> [FormField] {
    let missions = ids.first.map { bySpareCapacity(for: $0, in: state) } ?? []
    return [
      FormField(
        .mission,
        "Mission",
        .choice(missions, taken: missions.first?.value ?? ""),
        hint: "type to narrow",
        rule: .required("There is no mission yet. The command New mission adds one.")
      ),
      FormField(
        .supporting,
        "Supported by",
        .choices(missions, marked: []),
        hint: "without a mark it stays as it is"
      ),
    ]
  }

  private static var editing: [FormField] {
    let same = Choice.none("As it is")
    let (yes, no) = (Choice(value: "yes", label: "Yes"), Choice(value: "no", label: "No"))
    let byDay = Choice(value: "none", label: "By its day")
    return [
      FormField(
        .lag,
        "Due later by",
        .text(""),
        hint: "working days; -3 is earlier, empty leaves it",
        rule: .number(-400...400)
      ),
      FormField(
        .gate,
        "Gate",
        .choice([same, byDay] + Choice.gates(GateCode.allCases), taken: "")
      ),
      FormField(
        .category,
        "Category",
        .choice([same] + Choice.words(TaskCategory.allCases), taken: "")
      ),
      FormField(.critical, "Critical", .choice([same, yes, no], taken: "")),
      FormField(.pinned, "Day is pinned", .choice([same, yes, no], taken: "")),
      FormField(.effort, "Effort", .text(""), hint: "person-days", rule: .personDays),
    ]
  }
}

// What the filled form does.
extension Form {
  /// The request for all its tasks; `nil` while something that it needs is missing.
  func severalRequest(in outlook: Outlook) -> ChangeRequest? {
    guard case .several(let step, let ids) = purpose else { return nil }
    if step == .edit { return editRequest(ids, in: outlook) }
    return severalAction?.request(for: ids, in: outlook)
  }

  /// The one thing that it does to each; `nil` for one that does several, or nothing yet.
  var severalAction: TaskAction? {
    guard case .several(let step, _) = purpose else { return nil }
    func said(_ id: FormFieldID) -> String? { text(id).isEmpty ? nil : text(id) }
    switch step {
    case .complete:
      return said(.evidence).map { .step(.complete(evidence: $0, override: said(.override))) }
    case .deliver: return said(.evidence).map { .step(.deliver(evidence: $0)) }
    case .wait:
      guard let whom = said(.waitingOn), let day = day(.chase) else { return nil }
      return .step(.wait(on: whom, chase: day))
    case .block: return said(.reason).map { .step(.block(reason: $0)) }
    case .drop: return said(.reason).map { .step(.drop(reason: $0)) }
    case .reopen: return said(.reason).map { .step(.reopen(reason: $0)) }
    case .assign:
      let supporting = keys(.supporting, of: Mission.self)
      return key(.mission, of: Mission.self)
        .map { .assign($0, supporting: supporting.isEmpty ? nil : supporting) }
    case .shift: return number(.lag).flatMap { $0 == 0 ? nil : .shift($0) }
    case .edit:
      let shift = number(.lag) ?? 0
      if shift == 0 { return edits.isEmpty ? nil : .edit(edits) }
      return edits.isEmpty ? .shift(shift) : nil
    }
  }

  /// A shift differs from task to task, so each gets edits of its own.
  private func editRequest(_ ids: [PrepTask.ID], in outlook: Outlook) -> ChangeRequest? {
    if let action = severalAction { return action.request(for: ids, in: outlook) }
    guard let shift = number(.lag), shift != 0, !edits.isEmpty else { return nil }
    let requests = ids.compactMap { id -> ChangeRequest? in
      guard case .editTask(_, let due) = TaskAction.shift(shift).request(for: id, in: outlook)
      else { return nil }
      return .editTask(id, due + edits)
    }
    let codes = ids.compactMap { outlook.plan.tasks[$0]?.code }
    let words = TaskAction.edit(edits).words(of: codes, in: outlook.plan)
    return .together(requests, words: words)
  }

  private var edits: [TaskEdit] {
    var edits: [TaskEdit] = []
    if let gate = value(.gate) { edits.append(.gate(GateCode(rawValue: gate))) }
    if let category: TaskCategory = word(.category) { edits.append(.category(category)) }
    if let critical = value(.critical) { edits.append(.critical(critical == "yes")) }
    if let pinned = value(.pinned) { edits.append(.pinned(pinned == "yes")) }
    if let effort = quarters(.effort) { edits.append(.effort(effort)) }
    return edits
  }
}

extension SeveralStep {
  fileprivate var words: (title: String, words: String) {
    switch self {
    case .complete: ("Done", "sets done")
    case .deliver: ("Delivered", "records the delivery of")
    case .wait: ("Wait", "notes that somebody is waited for in")
    case .block: ("Block", "marks as blocked")
    case .drop: ("Leave out", "takes out of the plan")
    case .reopen: ("Reopen", "takes up again")
    case .assign: ("Assign", "makes the mission accountable for")
    case .edit: ("Edit", "changes the fields that are filled in")
    case .shift: ("Shift the due day", "gives another due day to")
    }
  }
}
