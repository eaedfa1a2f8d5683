import PlanModel
import Planning
import Workbench

/// The way of commands that change much at once: what follows is said, before or instead of writing.
enum Previewing {
  static let options: [OptionSpec] = [
    .flag("dry-run", "Change nothing; print what would follow."),
    .flag("repair", "Re-date the fewest tasks so that the rest still holds, in the same step."),
    .flag("with-meetings", "With --repair: other meetings may move too, if only planned with."),
    .json,
  ]

  static func run(
    _ invocation: Invocation,
    _ request: (Plan) throws -> ChangeRequest
  ) throws -> ExitCode {
    var desk = try PlanDesk(invocation)
    let asked = try repairing(try request(desk.plan), invocation)
    let isDry = invocation.has("dry-run")
    var preview = try desk.preview(asked)
    if !isDry {
      let before = preview.before
      let change = try desk.commit(asked)
      // Somebody else may have written meanwhile: what is said is what was done.
      let mending = preview.mending
      preview = Preview(change: change, before: before, after: desk.outlook())
      preview.mending = mending
    }
    if invocation.has(.json) {
      Output.json(ImpactJSON.of(preview, isDry: isDry))
    } else {
      let words = preview.change.words
      Output.line(isDry ? "Would do: \(words)" : words)
      PagePrinter.print(Sentence.of(preview))
    }
    return .fine
  }

  /// As ``run(_:_:)`` where that is asked for; else only the words of what was done.
  static func runQuietly(
    _ invocation: Invocation,
    _ request: (Plan) throws -> ChangeRequest
  ) throws -> ExitCode {
    let isAsked = options.contains(where: invocation.has)
    return try isAsked ? run(invocation, request) : Committing.run(invocation, request)
  }

  private static func repairing(
    _ request: ChangeRequest,
    _ invocation: Invocation
  ) throws(CommandFailure) -> ChangeRequest {
    if invocation.has("repair") {
      return .repaired([request], withMeetings: invocation.has("with-meetings"))
    }
    if invocation.has("with-meetings") {
      throw CommandFailure.usage("`--with-meetings` says how to repair: it needs `--repair`.")
    }
    return request
  }
}
