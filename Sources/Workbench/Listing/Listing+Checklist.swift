import PlanModel
import Planning

extension Listing {
  /// The tasks of the selected meeting under the heads of their gates and categories.
  static func checklist(
    of state: WorkbenchState,
    _ filter: Filter
  ) -> (rows: [RowID], total: Int) {
    guard let id = state.meeting, let meeting = state.outlook.meeting(id) else { return ([], 0) }
    let scope = Scope(state)
    let tasks = state.plan.tasks.rows
    let judge = filter.isEmpty ? nil : TaskJudge(filter, state.plan)
    var rows: [RowID] = []
    var total = 0
    for group in meeting.checklist {
      var isGroupOpen = false
      for category in group.categories {
        total += category.items.count
        var isCategoryOpen = false
        for item in category.items {
          let task = tasks[item.task]
          if let scope, !scope.admits(task) { continue }
          if let judge, !judge.admits(task, state.outlook.tasks[item.task], under: group.gate) {
            continue
          }
          if !isGroupOpen { rows.append(.gate(group.gate)) }
          if !isCategoryOpen { rows.append(.category(group.gate, category.category)) }
          isGroupOpen = true
          isCategoryOpen = true
          rows.append(.task(task.id))
        }
      }
    }
    return (rows, total)
  }
}
