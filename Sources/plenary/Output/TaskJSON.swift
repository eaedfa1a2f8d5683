import CivilTime
import PlanModel
import Planning

/// Tasks as `--json` shows them.
struct TaskJSON {
  let outlook: Outlook
  private let predecessors: [PrepTask.ID: [PrepTask.ID]]

  init(_ outlook: Outlook) {
    self.outlook = outlook
    predecessors = Dictionary(grouping: outlook.plan.dependencies, by: \.successor)
      .mapValues { $0.map(\.predecessor) }
  }

  func of(_ place: Int) -> JSON {
    let plan = outlook.plan
    let task = plan.tasks.rows[place]
    let days = outlook.tasks[place]
    let after = predecessors[task.id, default: []].compactMap { plan.tasks[$0]?.code }.sorted()
    return .object([
      ("code", .text(task.code)), ("title", .text(task.title)),
      ("meeting", .optional(plan.meetings[task.meeting]?.code)),
      ("category", .text(task.category.rawValue)),
      ("gate", .optional(task.gate?.rawValue)), ("scope", .text(task.scope.rawValue)),
      ("country", .optional(task.country.flatMap { plan.countries[$0]?.iso2 })),
      ("topic", .optional(task.topic.flatMap { plan.topics[$0]?.code })),
      ("accountable", .optional(task.accountable.flatMap { plan.missions[$0]?.code })),
      ("supporting", .texts(task.supporting.compactMap { plan.missions[$0]?.code })),
      (
        "responsibleParty",
        .optional(task.responsibleParty.flatMap { plan.countries[$0]?.iso2 })
      ),
      ("assignment", .text(task.assignment.rawValue)),
      ("status", .text(days.status.rawValue)),
      ("effort", .decimal(task.effort.description)),
      ("remaining", .decimal(task.remaining.description)),
      ("wait", .integer(task.wait)), ("crew", .integer(task.crew)),
      ("offset", .integer(task.offset)),
      ("due", .day(days.due)), ("baselineDue", .day(days.baselineDue)),
      ("provisional", .bool(days.isProvisional)),
      ("earliestStart", .day(days.earliestStart)), ("latestFinish", .day(days.latestFinish)),
      ("forecastStart", .day(days.forecastStart)), ("forecastFinish", .day(days.forecastFinish)),
      ("float", .optional(days.float)), ("critical", .bool(task.isCritical)),
      ("overdue", .bool(days.isOverdue)), ("late", .bool(days.isLate)),
      ("actualStart", .day(task.actualStart)), ("actualFinish", .day(task.actualFinish)),
      ("evidence", .text(task.evidence)), ("waitingOn", .text(task.waitingOn)),
      ("chaseOn", .day(task.chaseOn)), ("reason", .text(task.reason)),
      ("note", .text(task.note)), ("dependsOn", .texts(after)),
    ])
  }
}
