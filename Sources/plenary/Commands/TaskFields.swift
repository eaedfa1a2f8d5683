import PlanModel
import Planning

/// `plenary task add` and `plenary task edit`, which take the fields of a task as options.
enum TaskFields {
  static let all: [Subcommand] = [
    Subcommand(
      "task add",
      "Add a task of your own.",
      arguments: [.required("TITLE")],
      options: [
        .value("meeting", "CODE", "The meeting that it prepares."),
        .value("mission", "CODE", "The mission that answers for it."),
        .value("support", "MISSIONS", "Supporting missions, separated by commas."),
        .value("due", "DAY", "2020-10-09, or T-20 (working days before the meeting), or T+5."),
        .value("after", "CODES", "Tasks that must be done first, separated by commas."),
        .value("country", "CODE", "The country it is about."),
        .value("topic", "CODE", "The topic it is about."),
        .value("code", "CODE", "A code of your own; else the next free one."),
      ] + shared + [.author]
    ) { invocation in
      try Committing.run(invocation) { plan in
        .addTask(try newTask(invocation, plan))
      }
    },
    Subcommand(
      "task edit",
      "Change fields of a task.",
      arguments: [.required("CODE")],
      options: [
        .value("title", "TEXT", "What is to be done."),
        .value("due", "DAY", "2020-10-09, or T-20, or T+5."),
        .value("remaining", "DAYS", "Person-days still to do."),
        .value("wait", "DAYS", "Working days that elapse after the work."),
        .value("crew", "PEOPLE", "People at once."),
        .value("optimistic", "DAYS|none", "Person-days if all goes well; none: by its kind."),
        .value("pessimistic", "DAYS|none", "Person-days if much goes wrong; none: by its kind."),
        .flag("pin", "Its day stays when others are moved to mend the plan."),
        .flag("unpin", "Its day may be moved again."),
        .value("note", "TEXT", "A note."),
      ] + shared + [.author]
    ) { invocation in
      try Committing.run(invocation) { plan in
        let task = try plan.needTask(invocation.arguments[0])
        let edits = try edits(invocation)
        guard !edits.isEmpty else {
          throw CommandFailure.usage("`plenary task edit` needs a field to change.")
        }
        return .editTask(task.id, edits)
      }
    },
  ]

  private static let shared: [OptionSpec] = [
    .value("effort", "DAYS", "Person-days, in quarters: 2, 0.25."),
    .value("category", "WORD", "agenda, documents, venue, ..."),
    .value("deliverable", "TEXT", "What exists when it is done."),
    .value("critical", "yes|no", "Whether gates need it."),
    .value("gate", "G1-G5|none", "The gate whose own task it is."),
  ]

  private static func newTask(
    _ invocation: Invocation,
    _ plan: Plan
  ) throws(CommandFailure) -> NewTask {
    var task = NewTask(
      title: invocation.arguments[0],
      meeting: try plan.needMeeting(invocation.need("meeting")).id,
      mission: try invocation.value("mission").map { code throws(CommandFailure) in
        try plan.needMission(code).id
      },
      due: try Reading.due(invocation.need("due"))
    )
    if let codes = invocation.value("support") { task.supporting = try plan.needMissions(codes) }
    if let text = invocation.value("effort") {
      task.effort = try Reading.effort(text, option: "--effort")
    }
    if let word = invocation.value("category") {
      task.category = try Reading.word(word, option: "--category")
    }
    if let text = invocation.value("critical") {
      task.isCritical = try Reading.flag(text, option: "--critical")
    }
    for list in invocation.values("after") {
      for code in list.split(separator: ",") {
        task.after.append(try plan.needTask(String(code)).id)
      }
    }
    if let code = invocation.value("country") { task.country = try plan.needCountry(code).id }
    if let code = invocation.value("topic") { task.topic = try plan.needTopic(code).id }
    if let text = invocation.value("gate") { task.gate = try gate(text) }
    task.deliverable = invocation.value("deliverable") ?? ""
    task.code = invocation.value("code")
    return task
  }

  private static func edits(_ invocation: Invocation) throws(CommandFailure) -> [TaskEdit] {
    if invocation.has("pin") && invocation.has("unpin") {
      throw .usage("--pin and --unpin contradict each other.")
    }
    var edits: [TaskEdit] = []
    if invocation.has("pin") { edits.append(.pinned(true)) }
    if invocation.has("unpin") { edits.append(.pinned(false)) }
    for (option, values) in invocation.options.sorted(by: { $0.key < $1.key }) {
      guard let text = values.last else { continue }
      switch option {
      case "title": edits.append(.title(text))
      case "category": edits.append(.category(try Reading.word(text, option: "--category")))
      case "deliverable": edits.append(.deliverable(text))
      case "critical": edits.append(.critical(try Reading.flag(text, option: "--critical")))
      case "due": edits.append(.due(try Reading.due(text)))
      case "effort": edits.append(.effort(try Reading.effort(text, option: "--effort")))
      case "remaining": edits.append(.remaining(try Reading.effort(text, option: "--remaining")))
      case "wait": edits.append(.wait(try Reading.number(text, option: "--wait")))
      case "crew": edits.append(.crew(try Reading.number(text, option: "--crew")))
      case "gate": edits.append(.gate(try gate(text)))
      case "note": edits.append(.note(text))
      case "optimistic":
        edits.append(.optimistic(try estimate(text, option: "--optimistic")))
      case "pessimistic":
        edits.append(.pessimistic(try estimate(text, option: "--pessimistic")))
      default: break
      }
    }
    return edits
  }

  private static func estimate(
    _ text: String,
    option: String
  ) throws(CommandFailure) -> Quarters? {
    text.lowercased() == "none" ? nil : try Reading.effort(text, option: option)
  }

  private static func gate(_ text: String) throws(CommandFailure) -> GateCode? {
    text.lowercased() == "none" ? nil : try Reading.word(text, option: "--gate")
  }
}
