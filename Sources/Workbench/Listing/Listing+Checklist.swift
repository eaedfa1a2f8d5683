import CivilTime
import PlanModel
import Planning

extension Listing {
  /// The tasks of the selected meeting, or of all, as the user chose to see them.
  static func checklist(
    of state: WorkbenchState,
    _ filter: Filter
  ) -> (rows: [RowID], total: Int) {
    let choice = state.table
    let isEverywhere = choice.isEverywhere || filter.isEverywhere
    let all = isEverywhere ? everywhere(in: state) : ofMeeting(in: state)
    let judge = filter.isEmpty ? nil : state.judge(filter)
    let scope = Scope(state)
    let tasks = state.plan.tasks.rows
    var shown = all.filter { task in
      (scope?.admits(tasks[task.place]) ?? true)
        && (judge?.admits(task.place, under: task.gate) ?? true)
    }
    if let column = choice.sort {
      shown = sorted(shown, by: column, isDescending: choice.isDescending, in: state)
    } else if isEverywhere {
      let isByChase = filter.clauses.contains { $0.test == .flag(.waiting) && !$0.isRefused }
      shown = sorted(shown, by: isByChase ? .chase : .due, isDescending: false, in: state)
    }
    let grouping = choice.group ?? (isEverywhere ? .none : .gate)
    let isChecklist = !isEverywhere && grouping == .gate && choice.sort == nil
    let rows =
      isChecklist
      ? underCategories(shown, in: state) : grouped(shown, by: grouping, in: state)
    return (rows, all.count)
  }

  /// The tasks of the selected meeting in the order of its checklist.
  private static func ofMeeting(in state: WorkbenchState) -> [ListedTask] {
    guard let id = state.meeting, let meeting = state.outlook.meeting(id) else { return [] }
    return meeting.checklist.flatMap { group in
      group.categories.flatMap(\.items).map { ListedTask(place: $0.task, gate: group.gate) }
    }
  }

  /// All tasks of the plan, with the gate to which each is put in the checklist of its meeting.
  private static func everywhere(in state: WorkbenchState) -> [ListedTask] {
    let tasks = state.plan.tasks.rows
    var all = tasks.indices.map { ListedTask(place: $0, gate: tasks[$0].gate) }
    for group in state.outlook.meetings.lazy.flatMap(\.checklist) {
      for item in group.categories.lazy.flatMap(\.items) { all[item.task].gate = group.gate }
    }
    return all
  }

  /// Tasks in the order of the checklist, under the heads of their gates and categories.
  private static func underCategories(
    _ shown: [ListedTask],
    in state: WorkbenchState
  ) -> [RowID] {
    let tasks = state.plan.tasks.rows
    var rows: [RowID] = []
    var gate: GateCode??
    var category: TaskCategory?
    for task in shown {
      if gate != .some(task.gate) {
        rows.append(.gate(task.gate))
        category = nil
      }
      let own = tasks[task.place].category
      if category != own { rows.append(.category(task.gate, own)) }
      gate = .some(task.gate)
      category = own
      rows.append(.task(tasks[task.place].id))
    }
    return rows
  }

  /// The places of all tasks of the plan that pass a filter and the scope.
  static func places(of filter: Filter, in state: WorkbenchState) -> [Int] {
    let judge = state.judge(filter)
    let scope = Scope(state)
    let tasks = state.plan.tasks.rows
    return tasks.indices.filter { place in
      (scope?.admits(tasks[place]) ?? true) && judge.admits(place, under: tasks[place].gate)
    }
  }
}

extension WorkbenchState {
  /// The judge of a filter for tasks of the plan as it is.
  func judge(_ filter: Filter) -> TaskJudge {
    TaskJudge(filter, outlook, filter.hasWords ? taskTexts() : TaskTexts(), marked: marked)
  }
}
