import CivilTime
import PlanModel
import Planning
import Workbench

/// A levelled plan as `--json` shows it.
struct LevelJSON {
  private let levelled: LevelledPlan
  private var outlook: Outlook { levelled.outlook }

  init(_ levelled: LevelledPlan) { self.levelled = levelled }

  func json(words: String?) -> JSON {
    .object([
      ("applied", .optional(words)),
      ("lateness", .integer(levelled.lateness)),
      ("latenessBefore", .integer(levelled.latenessBefore)),
      ("bound", .integer(levelled.bound)), ("gap", .integer(levelled.gap)),
      ("gapPercent", .optional(levelled.gapPercent)),
      ("schedules", .integer(levelled.schedules)),
      ("proof", .text(levelled.claim.rawValue)),
      ("missions", .array(outlook.plan.missions.rows.indices.map(mission))),
      ("tasks", .array(levelled.starts.map(task))),
    ])
  }

  private func mission(_ place: Int) -> JSON {
    .object([
      ("code", .text(outlook.plan.missions.rows[place].code)),
      ("weeks", .array(outlook.missions[place].weeks.map(MissionJSON.week))),
    ])
  }

  private func task(_ planned: PlannedStart) -> JSON {
    let task = outlook.plan.tasks[planned.task]
    let days = outlook.task(planned.task)
    return .object([
      ("code", .optional(task?.code)), ("start", .day(planned.start)),
      ("finish", .day(days?.forecastFinish)), ("due", .day(days?.due)),
      ("late", .bool(days?.isLate ?? false)),
      (
        "reason",
        .optional(days.map { Sentence.of($0.startReason, for: .start, in: outlook) })
      ),
    ])
  }
}
