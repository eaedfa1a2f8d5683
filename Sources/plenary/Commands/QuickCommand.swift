import PlanModel
import Planning
import Workbench

/// `plenary task quick`: a task written in one line, read as the front end reads it.
enum QuickCommand {
  static let all = [
    Subcommand(
      "task quick",
      "Add a task written in one line.",
      arguments: [.required("LINE")],
      options: [
        .value("meeting", "CODE", "The meeting, when the line names none."),
        .flag("dry-run", "Only say what the line means."), .asOf, .author,
      ],
      notes: """
        Plain words are the title: "Draft agenda @GE !TM due T-20 2pd". @GE is a mission (a second \
        one supports), !TM the meeting, 2pd the effort, #agenda a category, #G2 a gate, #T1 a \
        topic, #AM a country, ^ critical; due takes T-20, +5, fri or 15 Sep, after takes codes.
        """,
      run: run
    )
  ]

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    var desk = try PlanDesk(invocation)
    let meeting = try invocation.value("meeting").map { code throws(CommandFailure) in
      try desk.plan.needMeeting(code).id
    }
    let line = QuickAdd(
      invocation.arguments[0],
      in: desk.plan,
      meeting: meeting,
      base: desk.statusDate
    )
    let wrong = line.mistakes + (line.lack.map { [$0] } ?? [])
    guard wrong.isEmpty, let task = line.task else {
      throw CommandFailure(.data, wrong.joined(separator: " "))
    }
    if invocation.has("dry-run") {
      _ = try desk.change(for: .addTask(task))
      Output.line(line.sentence(in: desk.outlook()))
      return .fine
    }
    Output.line(try desk.commit(.addTask(task)).words)
    return .fine
  }
}
