import PlanModel
import Planning

extension Listing {
  /// Tasks under heads, each group in the order in which its tasks came.
  static func grouped(
    _ tasks: [ListedTask],
    by grouping: TableGrouping,
    in state: WorkbenchState
  ) -> [RowID] {
    let rows = state.plan.tasks.rows
    func row(_ task: ListedTask) -> RowID { .task(rows[task.place].id) }
    guard grouping != .none else { return tasks.map(row) }
    let groups = Dictionary(grouping: tasks) { head(of: $0, grouping, state) }
    return heads(grouping, state).flatMap { head in
      groups[head].map { [head] + $0.map(row) } ?? []
    }
  }

  private static func head(
    of task: ListedTask,
    _ grouping: TableGrouping,
    _ state: WorkbenchState
  ) -> RowID {
    let record = state.plan.tasks.rows[task.place]
    return switch grouping {
    case .gate, .none: .gate(task.gate)
    case .meeting: .tableGroup(.meeting(record.meeting))
    case .mission: .tableGroup(.mission(record.accountable))
    case .category: .tableGroup(.category(record.category))
    case .status: .tableGroup(.status(state.outlook.tasks[task.place].status))
    }
  }

  /// All heads of a kind, in order.
  private static func heads(_ grouping: TableGrouping, _ state: WorkbenchState) -> [RowID] {
    let plan = state.plan
    return switch grouping {
    case .gate: GateCode.allCases.map { .gate($0) } + [.gate(nil)]
    case .meeting: plan.meetingsInOrder.map { .tableGroup(.meeting($0.id)) }
    case .mission:
      missionsInOrder(plan).map { .tableGroup(.mission($0.id)) } + [.tableGroup(.mission(nil))]
    case .category: TaskCategory.allCases.map { .tableGroup(.category($0)) }
    case .status: statesInOrder.map { .tableGroup(.status($0)) }
    case .none: []
    }
  }

  /// What needs somebody first, what is over last.
  private static let statesInOrder: [TaskStatus] = [
    .blocked, .inProgress, .waiting, .delivered, .ready, .planned, .done, .notApplicable,
  ]

  /// How many tasks stand under each head of a list, in one pass.
  static func counts(of rows: [RowID], in outlook: Outlook) -> [RowID: GroupCount] {
    var counts: [RowID: GroupCount] = [:]
    var head: RowID?
    for row in rows {
      if case .task(let id) = row {
        guard let head else { continue }
        counts[head, default: GroupCount()].tasks += 1
        if outlook.task(id)?.isOverdue ?? false {
          counts[head, default: GroupCount()].overdue += 1
        }
      } else {
        head = row
      }
    }
    return counts
  }
}
