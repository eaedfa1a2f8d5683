import CivilTime
import PlanModel
import Planning
import Scheduling
import Workbench

/// A forecast as `--json` shows it; probabilities in tenths of a percent.
enum ForecastJSON {
  static func of(_ forecast: PlanForecast, only meeting: Meeting.ID?, in outlook: Outlook) -> JSON {
    let meetings = forecast.meetings.filter { meeting == nil || $0.meeting == meeting }
    return .object([
      ("asOf", .day(forecast.statusDate)), ("samples", .integer(forecast.samples)),
      ("seed", .integer(Int(clamping: forecast.seed))),
      ("meetings", .array(meetings.map { of($0, outlook) })),
    ])
  }

  private static func of(_ forecast: MeetingForecast, _ outlook: Outlook) -> JSON {
    let plan = outlook.plan
    return .object([
      ("meeting", .optional(plan.meetings[forecast.meeting]?.code)),
      ("preparation", forecast.preparation.map { goal($0, outlook) } ?? .null),
      (
        "gates",
        .array(
          forecast.gates.map { gate in
            .object([("gate", .text(gate.code.rawValue)), ("forecast", goal(gate.goal, outlook))])
          }
        )
      ),
      ("gains", .array(forecast.gains.map { gain($0, plan) })),
    ])
  }

  private static func goal(_ goal: GoalForecast, _ outlook: Outlook) -> JSON {
    let curve = goal.ready.curve.map { point in
      JSON.object([
        ("day", .day(point.day)),
        ("perMille", .integer(Chance(point.count, of: goal.ready.count).perMille)),
      ])
    }
    return .object([
      ("by", .day(goal.day)), ("chance", chance(goal.chance)),
      ("openTasks", .integer(goal.openTasks)), ("tasks", .integer(goal.taskCount)),
      ("day50", .day(goal.ready.day(at: 50))), ("day80", .day(goal.ready.day(at: 80))),
      ("day90", .day(goal.ready.day(at: 90))), ("curve", .array(curve)),
      (
        "holdUps",
        .array(
          goal.holdUps.map { holdUp in
            .object([
              ("task", .optional(outlook.plan.tasks[holdUp.task]?.code)),
              ("samples", .integer(holdUp.samples)),
            ])
          }
        )
      ),
    ])
  }

  private static func chance(_ chance: Chance) -> JSON {
    .object([
      ("words", .text(chance.words)), ("perMille", .integer(chance.perMille)),
      ("errorPerMille", .integer(chance.errorPerMille)), ("certain", .bool(chance.isCertain)),
    ])
  }

  private static func gain(_ gain: ForecastGain, _ plan: Plan) -> JSON {
    .object([
      ("task", .optional(plan.tasks[gain.task]?.code)), ("chance", chance(gain.chance)),
      ("estimate", .texts(Sentence.of(gain.estimate))),
    ])
  }
}
