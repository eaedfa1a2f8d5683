import Canvas
import CivilTime
import PlanModel
import Planning

/// A task of a list, by its place in the plan, with the gate under which it stands.
struct ListedTask {
  var place: Int
  var gate: GateCode?
}

/// What tasks are compared by: a number, else a text; without either a task goes last.
private struct SortKey {
  var number: Int?
  var text = ""
}

extension Listing {
  /// Tasks by a column; equal ones by due day and code, and those without a value last.
  static func sorted(
    _ tasks: [ListedTask],
    by column: TaskColumn,
    isDescending: Bool,
    in state: WorkbenchState
  ) -> [ListedTask] {
    let rows = state.plan.tasks.rows
    let days = state.outlook.tasks
    let meetings = Dictionary(
      uniqueKeysWithValues: state.plan.meetingsInOrder.enumerated().map { ($1.id, $0) }
    )
    let keyed = tasks.map { (task: $0, key: key(of: $0, column, state, meetings)) }
    let sorted = keyed.sorted { a, b in
      switch (a.key.number, b.key.number) {
      case (let left?, let right?) where left != right:
        return isDescending ? left > right : left < right
      case (nil, _?): return false
      case (_?, nil): return true
      default: break
      }
      if a.key.text != b.key.text {
        if a.key.text.isEmpty || b.key.text.isEmpty { return b.key.text.isEmpty }
        return isDescending ? a.key.text > b.key.text : a.key.text < b.key.text
      }
      let (left, right) = (days[a.task.place].due?.number, days[b.task.place].due?.number)
      if left != right { return (left ?? .max) < (right ?? .max) }
      return rows[a.task.place].code < rows[b.task.place].code
    }
    return sorted.map(\.task)
  }

  private static func key(
    of task: ListedTask,
    _ column: TaskColumn,
    _ state: WorkbenchState,
    _ meetings: [Meeting.ID: Int]
  ) -> SortKey {
    let record = state.plan.tasks.rows[task.place]
    let days = state.outlook.tasks[task.place]
    let plan = state.plan
    func text(_ text: String?) -> SortKey { SortKey(number: nil, text: text ?? "") }
    func place<Word: CaseIterable & Equatable>(_ word: Word) -> SortKey {
      SortKey(number: Array(Word.allCases).firstIndex(of: word))
    }
    func day(_ number: Int32?) -> SortKey { SortKey(number: number.map(Int.init)) }
    return switch column {
    case .sign, .remark, .state: place(days.status)
    case .code: text(record.code)
    case .title: text(matchFold(record.title))
    case .critical: SortKey(number: record.isCritical ? 0 : 1)
    case .who: text(record.accountable.map(plan.shortCode))
    case .support: SortKey(number: record.supporting.isEmpty ? nil : -record.supporting.count)
    case .due: day(days.due?.number)
    case .offset: SortKey(number: record.fixedDue == nil ? -record.offset : nil)
    case .effort: SortKey(number: record.effort.count)
    case .remaining: SortKey(number: record.remaining.count)
    case .gate: text(task.gate?.rawValue)
    case .category: text(record.category.rawValue)
    case .meeting: SortKey(number: meetings[record.meeting])
    case .country: text(record.country.flatMap { plan.countries[$0]?.englishName })
    case .topic: text(record.topic.flatMap { plan.topics[$0]?.code })
    case .window: day(days.earliestStart?.number)
    case .start: day(days.forecastStart?.number)
    case .float: SortKey(number: days.float)
    case .forecast: day(days.forecastFinish?.number)
    case .chase: day(record.chaseOn?.number)
    }
  }
}
