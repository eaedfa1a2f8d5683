import PlanModel
import Planning
import Workbench

/// Steps that may be taken with several tasks at once: `plenary task start FILE TM01,TM02`.
extension Committing {
  /// Does the same to all tasks named by their codes, all or none, as one step of the history.
  static func run(
    _ invocation: Invocation,
    on codes: String,
    _ make: (Plan) throws -> TaskAction
  ) throws -> ExitCode {
    var desk = try PlanDesk(invocation)
    let plan = desk.plan
    let ids = try codes.split(separator: ",").map { code throws(CommandFailure) in
      try plan.needTask(String(code.drop { $0 == " " })).id
    }
    let action = try make(plan)
    guard let request = action.request(for: ids, in: desk.outlook()) else {
      throw CommandFailure.usage("`plenary \(invocation.command)` needs the code of a task.")
    }
    Output.line(try desk.commit(request).words)
    return .fine
  }
}

enum TaskActions {
  static let all = [
    Subcommand(
      "task shift",
      "Move the due day of tasks by working days, later or earlier.",
      arguments: [.required("CODES"), .required("DAYS")],
      options: [.asOf, .author],
      notes: "CODES are separated by commas. A minus makes it earlier: -- CODES -3."
    ) { invocation in
      try Committing.run(invocation, on: invocation.arguments[0]) { _ in
        .shift(try Reading.number(invocation.arguments[1], option: "DAYS"))
      }
    }
  ]
}
