import PlanModel
import Planning

/// `plenary move`: a meeting gets another day, and everything that hangs on it follows.
enum MoveCommand {
  static let all = [
    Subcommand(
      "move",
      "Move a meeting; with --dry-run only say what would follow.",
      arguments: [.required("MEETING"), .required("DAY")],
      options: [
        .flag("confirm", "Confirm the day: it is promised, no longer only planned with."),
        .value("reason", "TEXT", "Why."),
        .value("override", "TEXT", "Why a day on which a host does not work is accepted."),
        .asOf, .author,
      ] + Previewing.options,
      run: run
    )
  ]

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    try Previewing.run(invocation) { plan in
      .moveMeeting(
        try plan.needMeeting(invocation.arguments[0]).id,
        to: try Reading.day(invocation.arguments[1], option: "DAY"),
        invocation.has("confirm") ? .confirmed : .asItIs,
        reason: invocation.value("reason") ?? "",
        override: invocation.value("override") ?? ""
      )
    }
  }
}
