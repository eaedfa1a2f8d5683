import CivilTime
import PlanModel
import Planning

/// Tasks as `--json` shows them.
struct TaskJSON {
  let outlook: Outlook
  private let dependencies: [PrepTask.ID: [Dependency]]
  private let shares: [PrepTask.ID: [WorkShare]]

  init(_ outlook: Outlook) {
    self.outlook = outlook
    dependencies = Dictionary(grouping: outlook.plan.dependencies, by: \.successor)
    shares = Dictionary(grouping: outlook.plan.workShares, by: \.task)
  }

  func of(_ place: Int) -> JSON {
    let plan = outlook.plan
    let task = plan.tasks.rows[place]
    let days = outlook.tasks[place]
    let after = dependencies[task.id, default: []]
    let codes = after.compactMap { plan.tasks[$0.predecessor]?.code }.sorted()
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
      ("optimistic", .decimal(task.optimisticEffort)),
      ("pessimistic", .decimal(task.pessimisticEffort)),
      ("shares", shares(of: task.id)), ("pinned", .bool(task.isPinned)),
      ("plannedStart", .day(task.plannedStart)),
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
      ("note", .text(task.note)), ("dependsOn", .texts(codes)),
      ("limits", limits(after)),
    ])
  }

  /// What other missions do of it.
  private func shares(of task: PrepTask.ID) -> JSON {
    let rows = shares[task, default: []].map { share in
      (mission: outlook.plan.missions[share.mission]?.code ?? "", effort: share.effort)
    }
    return .array(
      rows.sorted { $0.mission < $1.mission }.map { row in
        .object([("mission", .text(row.mission)), ("effort", .decimal(row.effort.description))])
      }
    )
  }

  /// The dependencies after which it must start within some days.
  private func limits(_ links: [Dependency]) -> JSON {
    let rows = links.compactMap { link in
      link.maxLag.map { (code: outlook.plan.tasks[link.predecessor]?.code ?? "", days: $0) }
    }
    return .array(
      rows.sorted { $0.code < $1.code }.map { row in
        .object([("after", .text(row.code)), ("days", .integer(row.days))])
      }
    )
  }
}

extension JSON {
  /// Person-days, or null.
  static func decimal(_ quarters: Quarters?) -> JSON {
    quarters.map { .decimal($0.description) } ?? .null
  }
}
