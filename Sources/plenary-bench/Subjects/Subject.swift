import CivilTime
import PlanModel
import Planning

/// A plan to be measured: the example, or a generated one of a given size.
struct Subject: Sendable {
  let plan: Plan
  let statusDate: Day
  let isExample: Bool

  static let example = Subject(
    plan: ExamplePlan.plan,
    statusDate: ExamplePlan.statusDate,
    isExample: true
  )

  /// The example when it has just so many tasks, else a generated plan.
  static func of(tasks: Int, seed: UInt64) -> Subject {
    if tasks == example.taskCount { return example }
    return Subject(
      plan: GeneratedPlan.make(tasks: tasks, seed: seed),
      statusDate: GeneratedPlan.statusDate,
      isExample: false
    )
  }

  var taskCount: Int { plan.tasks.count }
  var name: String { isExample ? "example" : "generated" }

  func outlook(_ holidays: HolidayBook, previous: Outlook? = nil) -> Outlook {
    Outlook(of: plan, on: statusDate, holidays: holidays, previous: previous)
  }
}
