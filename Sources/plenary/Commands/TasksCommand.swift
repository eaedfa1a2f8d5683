import CivilTime
import PlanModel
import Planning
import Workbench

/// `plenary tasks`: the checklist, in its order or narrowed.
enum TasksCommand {
  static let all = [
    Subcommand(
      "tasks",
      "The checklist: tasks by meeting, gate and category.",
      options: [
        .value("meeting", "CODE", "Only tasks of this meeting."),
        .value("mission", "CODE", "Only tasks for which this mission answers."),
        .value("country", "CODE", "Only tasks of this country."),
        .value("topic", "CODE", "Only tasks of this topic."),
        .value("gate", "G1-G5", "Only tasks of this gate."),
        .value("filter", "WORDS", "As after / on the screen: \"mission:GE effort>2 -done\"."),
        .flag("overdue", "Only what is overdue."),
        .flag("open", "Only what is neither done nor dropped."),
        .flag("critical", "Only critical tasks."),
        .flag("unassigned", "Only open tasks without an accountable mission."),
        .flag("waiting", "Only tasks that wait for an answer, by chase day."),
        .flag("all", "Also tasks whose condition does not hold."),
        .json, .asOf,
      ],
      run: run
    )
  ]

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let desk = try PlanDesk(invocation)
    let outlook = desk.outlook()
    let filter = try TaskFilter(invocation, desk.plan)
    let words = Filter(invocation.value("filter") ?? "")
    let judge = TaskJudge(words, outlook)
    if let mistake = judge.mistakes.first { throw CommandFailure.usage(mistake) }
    var places = inOrder(outlook, all: invocation.has("all")).filter { task in
      filter.passes(task.place, outlook) && judge.admits(task.place, under: task.gate)
    }.map(\.place)
    if invocation.has("waiting") {
      let rows = desk.plan.tasks.rows
      places.sort {
        (rows[$0].chaseOn ?? Day(number: .max)) < (rows[$1].chaseOn ?? Day(number: .max))
      }
    }
    if invocation.has(.json) {
      let writer = TaskJSON(outlook)
      Output.json(.array(places.map(writer.of)))
    } else {
      print(places, outlook)
    }
    return .fine
  }

  /// Meeting by meeting, in the order of its checklist, each under its gate there.
  private static func inOrder(
    _ outlook: Outlook,
    all: Bool
  ) -> [(place: Int, gate: GateCode?)] {
    let meetings = outlook.plan.meetingsInOrder.compactMap { outlook.meeting($0.id) }
    let listed = meetings.flatMap(\.checklist).flatMap { group in
      group.categories.flatMap(\.items).map { (place: $0.task, gate: group.gate) }
    }
    guard all else { return listed }
    let seen = Set(listed.map(\.place))
    let rest = outlook.tasks.indices.filter { !seen.contains($0) }
    return listed + rest.map { (place: $0, gate: outlook.plan.tasks.rows[$0].gate) }
  }

  private static func print(_ places: [Int], _ outlook: Outlook) {
    var table = TextTable("CODE", "STATUS", "DUE", "FORECAST", "FLOAT", "MISSION", "TITLE")
    for place in places {
      let task = outlook.plan.tasks.rows[place]
      let days = outlook.tasks[place]
      let provisional = days.isProvisional ? "~" : ""
      let mark = days.isOverdue ? " overdue" : days.isLate ? " late" : ""
      table.add(
        task.code + (task.isCritical ? "*" : ""),
        Wording.of(days.status) + mark,
        days.due.map { provisional + $0.description } ?? "",
        days.forecastFinish?.description ?? "",
        days.float.map(String.init) ?? "",
        task.accountable.flatMap { outlook.plan.missions[$0]?.code } ?? "unassigned",
        task.title
      )
    }
    table.print()
    Output.line(
      "\(places.count) tasks; * critical, ~ provisional: the meeting has no confirmed day"
    )
  }
}

/// The narrowing options of `plenary tasks`.
struct TaskFilter {
  private let meeting: Meeting.ID?
  private let mission: Mission.ID?
  private let country: Country.ID?
  private let topic: Topic.ID?
  private let gate: GateCode?
  private let flags: Set<String>

  init(_ invocation: Invocation, _ plan: Plan) throws(CommandFailure) {
    meeting = try invocation.value("meeting").map { code throws(CommandFailure) in
      try plan.needMeeting(code).id
    }
    mission = try invocation.value("mission").map { code throws(CommandFailure) in
      try plan.needMission(code).id
    }
    country = try invocation.value("country").map { code throws(CommandFailure) in
      try plan.needCountry(code).id
    }
    topic = try invocation.value("topic").map { code throws(CommandFailure) in
      try plan.needTopic(code).id
    }
    gate = try invocation.value("gate").map { text throws(CommandFailure) in
      try Reading.word(text, option: "--gate")
    }
    flags = Set(invocation.options.keys)
  }

  func passes(_ place: Int, _ outlook: Outlook) -> Bool {
    let task = outlook.plan.tasks.rows[place]
    let days = outlook.tasks[place]
    let isOpen = days.status.isOpen && days.isApplicable
    return (meeting == nil || task.meeting == meeting)
      && (mission == nil || task.accountable == mission)
      && (country == nil || task.country == country)
      && (topic == nil || task.topic == topic)
      && (gate == nil || task.gate == gate)
      && (!flags.contains("overdue") || days.isOverdue)
      && (!flags.contains("open") || isOpen)
      && (!flags.contains("critical") || task.isCritical)
      && (!flags.contains("unassigned") || (isOpen && task.accountable == nil))
      && (!flags.contains("waiting") || task.status == .waiting)
  }
}
