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
    let keys = SortKeys(column, state)
    let keyed = tasks.map { (task: $0, key: keys.key(of: $0)) }
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
}

/// Makes the keys of one column; what it reads is held once, for a copy for each task would cost
/// more than the comparing.
private struct SortKeys {
  private let column: TaskColumn
  private let plan: Plan
  private let rows: ContiguousArray<PrepTask>
  private let days: [TaskOutlook]
  private let meetings: [Meeting.ID: Int]

  init(_ column: TaskColumn, _ state: WorkbenchState) {
    self.column = column
    plan = state.plan
    rows = plan.tasks.rows
    days = state.outlook.tasks
    meetings = Dictionary(
      uniqueKeysWithValues: plan.meetingsInOrder.enumerated().map { ($1.id, $0) }
    )
  }

  func key(of task: ListedTask) -> SortKey {
    let at = task.place
    return switch column {
    case .sign, .remark, .state: place(days[at].status)
    case .code: text(rows[at].code)
    case .title: text(matchFold(rows[at].title))
    case .critical: SortKey(number: rows[at].isCritical ? 0 : 1)
    case .who: text(rows[at].accountable.map(plan.shortCode))
    case .support: SortKey(number: rows[at].supporting.isEmpty ? nil : -rows[at].supporting.count)
    case .due: day(days[at].due)
    case .offset: SortKey(number: rows[at].fixedDue == nil ? -rows[at].offset : nil)
    case .effort: SortKey(number: rows[at].effort.count)
    case .remaining: SortKey(number: rows[at].remaining.count)
    case .gate: text(task.gate?.rawValue)
    case .category: text(rows[at].category.rawValue)
    case .meeting: SortKey(number: meetings[rows[at].meeting])
    case .country: text(rows[at].country.flatMap { plan.countries[$0]?.englishName })
    case .topic: text(rows[at].topic.flatMap { plan.topics[$0]?.code })
    case .window: day(days[at].earliestStart)
    case .start: day(days[at].forecastStart)
    case .float: SortKey(number: days[at].float)
    case .forecast: day(days[at].forecastFinish)
    case .chase: day(rows[at].chaseOn)
    }
  }

  private func text(_ text: String?) -> SortKey { SortKey(number: nil, text: text ?? "") }

  private func day(_ day: Day?) -> SortKey { SortKey(number: day.map { Int($0.number) }) }

  private func place(_ status: TaskStatus) -> SortKey {
    SortKey(number: TaskStatus.allCases.firstIndex(of: status))
  }
}
