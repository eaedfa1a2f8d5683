import CivilTime
import PlanModel
import Planning

extension Listing {
  /// The tasks of the selected meeting under the heads of their gates and categories.
  static func checklist(
    of state: WorkbenchState,
    _ filter: Filter
  ) -> (rows: [RowID], total: Int) {
    if filter.isEverywhere { return everywhere(in: state, filter) }
    guard let id = state.meeting, let meeting = state.outlook.meeting(id) else { return ([], 0) }
    let scope = Scope(state)
    let tasks = state.plan.tasks.rows
    let judge = filter.isEmpty ? nil : TaskJudge(filter, state.outlook)
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
          if let judge, !judge.admits(item.task, under: group.gate) { continue }
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

  /// The tasks of all meetings by due day, without heads; those that wait by the day to chase.
  private static func everywhere(
    in state: WorkbenchState,
    _ filter: Filter
  ) -> (rows: [RowID], total: Int) {
    let places = places(of: filter, in: state)
    let (tasks, days) = (state.plan.tasks.rows, state.outlook.tasks)
    let isByChase = filter.terms.contains(.waiting)
    let keyed = places.map { place in
      let day = isByChase ? tasks[place].chaseOn : days[place].due
      return (place: place, day: day?.number ?? .max)
    }
    let sorted = keyed.sorted { a, b in
      a.day == b.day ? tasks[a.place].code < tasks[b.place].code : a.day < b.day
    }
    return (sorted.map { .task(tasks[$0.place].id) }, tasks.count)
  }

  /// The places of all tasks of the plan that pass a filter and the scope.
  static func places(of filter: Filter, in state: WorkbenchState) -> [Int] {
    let judge = TaskJudge(filter, state.outlook)
    let scope = Scope(state)
    let tasks = state.plan.tasks.rows
    return tasks.indices.filter { place in
      (scope?.admits(tasks[place]) ?? true) && judge.admits(place, under: tasks[place].gate)
    }
  }
}
