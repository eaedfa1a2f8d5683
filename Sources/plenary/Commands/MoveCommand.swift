import CivilTime
import PlanModel
import Planning
import Workbench

/// `plenary move`: a meeting gets another day, and everything that hangs on it follows.
enum MoveCommand {
  static let all = [
    Subcommand(
      "move",
      "Move a meeting; with --dry-run only say what would follow.",
      arguments: [.required("MEETING"), .required("DAY")],
      options: [
        .flag("dry-run", "Change nothing; print what would follow."),
        .flag("confirm", "Confirm the day: it is promised, no longer only planned with."),
        .value("reason", "TEXT", "Why."),
        .value("override", "TEXT", "Why a day on which a host does not work is accepted."),
        .json, .asOf, .author,
      ],
      run: run
    )
  ]

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    var desk = try PlanDesk(invocation)
    let meeting = try desk.plan.needMeeting(invocation.arguments[0])
    let day = try Reading.day(invocation.arguments[1], option: "DAY")
    let request = ChangeRequest.moveMeeting(
      meeting.id,
      to: day,
      invocation.has("confirm") ? .confirmed : .asItIs,
      reason: invocation.value("reason") ?? "",
      override: invocation.value("override") ?? ""
    )
    let before = desk.outlook()
    let words: String
    let after: Outlook
    if invocation.has("dry-run") {
      let change = try desk.change(for: request)
      var plan = desk.plan
      do { try plan.apply(change.edits) } catch {
        throw CommandFailure(.software, "The change does not fit its own plan: \(error)")
      }
      words = change.words
      after = desk.outlook(of: plan)
    } else {
      words = try desk.commit(request).words
      after = desk.outlook()
    }
    report(words, Impact(before: before, after: after), before, after, invocation)
    return .fine
  }

  private static func report(
    _ words: String,
    _ impact: Impact,
    _ before: Outlook,
    _ after: Outlook,
    _ invocation: Invocation
  ) {
    if invocation.has(.json) {
      Output.json(json(words, impact, after, isDry: invocation.has("dry-run")))
      return
    }
    Output.line(invocation.has("dry-run") ? "Would do: \(words)" : words)
    PagePrinter.print(Sentence.of(impact, in: after))
  }

  private static func json(_ words: String, _ impact: Impact, _ outlook: Outlook, isDry: Bool)
    -> JSON
  {
    let plan = outlook.plan
    func codes(_ ids: [PrepTask.ID]) -> JSON { .texts(ids.compactMap { plan.tasks[$0]?.code }) }
    return .object([
      ("words", .text(words)), ("dryRun", .bool(isDry)),
      (
        "redated",
        .array(
          impact.redated.map { move in
            .object([
              ("code", .optional(plan.tasks[move.task]?.code)),
              ("before", .day(move.before)), ("after", .day(move.after)),
            ])
          }
        )
      ),
      ("newlyLate", codes(impact.newlyLate)), ("newlyOverdue", codes(impact.newlyOverdue)),
      ("dueInThePast", codes(impact.dueInThePast)),
      (
        "overloads",
        .array(
          impact.overloads.map { load in
            .object([
              ("mission", .optional(plan.missions[load.mission]?.code)),
              ("week", .text(load.week.description)), ("load", .decimal(load.load.description)),
              ("capacity", .decimal(load.capacity.description)),
            ])
          }
        )
      ),
      (
        "shortLinks",
        .array(
          impact.shortLinks.map { link in
            .object([
              ("from", .optional(plan.tasks[link.predecessor]?.code)),
              ("to", .optional(plan.tasks[link.successor]?.code)),
              ("gap", .integer(link.gap)), ("needed", .integer(link.needed)),
            ])
          }
        )
      ),
      (
        "gates",
        .array(
          impact.gates.map { gate in
            .object([
              ("meeting", .optional(plan.meetings[gate.meeting]?.code)),
              ("gate", .text(gate.gate.rawValue)),
              ("before", .day(gate.before)), ("after", .day(gate.after)),
            ])
          }
        )
      ),
    ])
  }
}
