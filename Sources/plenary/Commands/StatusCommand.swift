import Canvas
import CivilTime
import PlanModel
import Planning
import Workbench

/// `plenary status`: where the meetings stand, what is overdue and what is due this week.
enum StatusCommand {
  static let all = [
    Subcommand(
      "status",
      "Meetings, readiness with its causes, overdue work, and what is due this week.",
      options: [
        .value(
          "curve",
          "MEETING",
          "Draw the work done against that due, of a meeting or of `all`."
        ),
        .flag("ascii", "Draw with ASCII signs only."), .json, .asOf,
      ],
      run: run
    )
  ]

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let desk = try PlanDesk(invocation)
    let outlook = desk.outlook()
    if let code = invocation.value("curve") {
      let meeting = try code == "all" ? nil : outlook.plan.needMeeting(code)
      let symbols: SymbolSet = invocation.has("ascii") ? .ascii : .eighths
      PagePrinter.print(Page.curve(of: meeting?.id, in: outlook, symbols: symbols))
    } else if invocation.has(.json) {
      Output.json(json(outlook, desk.revision))
    } else {
      print(outlook)
    }
    return .fine
  }

  private static func json(_ outlook: Outlook, _ revision: Int) -> JSON {
    .object([
      ("title", .text(outlook.plan.setting.title)),
      ("asOf", .day(outlook.statusDate)),
      ("revision", .integer(revision)),
      ("meetings", .array(outlook.plan.meetingsInOrder.map { MeetingJSON.of($0, in: outlook) })),
      ("overdue", .texts(outlook.codes(outlook.overdueTasks))),
      ("dueThisWeek", .texts(outlook.codes(outlook.tasksDueThisWeek))),
      ("unassigned", .texts(outlook.codes(outlook.unassignedTasks))),
    ])
  }

  private static func print(_ outlook: Outlook) {
    let title = outlook.plan.setting.title
    Output.line("\(title.isEmpty ? "Plan" : title), as of \(outlook.statusDate.long)")
    Output.line()
    for meeting in outlook.plan.meetingsInOrder {
      guard let state = outlook.meeting(meeting.id) else { continue }
      let toGo = state.daysToGo.map { ", \(TMinus.words($0))" } ?? ""
      Output.line(
        "\(meeting.code)  \(meeting.title): \(Wording.of(meeting.status)), "
          + "\(MeetingWords.day(meeting))\(toGo)"
      )
      let readiness = state.readiness
      Output.line(
        "    \(readiness.figure)% \(Wording.of(readiness.colour)) (work done \(readiness.raw), "
          + "plan \(readiness.plan)), \(state.doneCount) of \(state.taskCount) tasks done, "
          + "\(state.unassigned) unassigned"
      )
      for cause in readiness.causes {
        Output.line("    \(Wording.of(cause.colour)): \(Sentence.of(cause, in: outlook))")
      }
    }
    list("Overdue", outlook.overdueTasks, outlook)
    list("Due this week", outlook.tasksDueThisWeek, outlook)
  }

  private static func list(_ title: String, _ places: [Int], _ outlook: Outlook) {
    Output.line()
    Output.line(places.isEmpty ? "\(title): nothing." : "\(title):")
    for place in places {
      let task = outlook.plan.tasks.rows[place]
      let owner = task.accountable.flatMap { outlook.plan.missions[$0]?.code } ?? "unassigned"
      let due = outlook.tasks[place].due?.short ?? "no day"
      Output.line("    \(due)  \(task.code)  \(task.title)  (\(owner))")
    }
  }
}

extension Outlook {
  /// Open tasks that are overdue, by due day; places in `plan.tasks.rows`.
  var overdueTasks: [Int] { inOrder { tasks[$0].isOverdue } }

  /// Open tasks due from the status date to the Sunday of its week.
  var tasksDueThisWeek: [Int] {
    let sunday = ISOWeek(containing: statusDate).monday + 6
    return inOrder { place in
      guard let due = tasks[place].due else { return false }
      return due >= statusDate && due <= sunday
    }
  }

  /// Open tasks without an accountable mission.
  var unassignedTasks: [Int] { inOrder { plan.tasks.rows[$0].accountable == nil } }

  private func inOrder(where holds: (Int) -> Bool) -> [Int] {
    tasks.indices.filter { tasks[$0].isApplicable && tasks[$0].status.isOpen && holds($0) }
      .sorted { a, b in
        let far = Day(number: .max)
        let days = (tasks[a].due ?? far, tasks[b].due ?? far)
        return days.0 == days.1
          ? plan.tasks.rows[a].code < plan.tasks.rows[b].code : days.0 < days.1
      }
  }

  func codes(_ places: [Int]) -> [String] { places.map { plan.tasks.rows[$0].code } }
}
