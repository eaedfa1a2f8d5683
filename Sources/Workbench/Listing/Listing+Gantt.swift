import CivilTime
import PlanModel
import Planning

extension Listing {
  /// The rows of the Gantt chart, and what its headings say.
  struct Gantt {
    var rows: [RowID] = []
    var total = 0
    var groups: [TaskGroup: GroupSummary] = [:]
  }

  /// The tasks of all meetings, under the headings asked for and there by due day.
  static func gantt(of state: WorkbenchState, _ filter: Filter) -> Gantt {
    let scope = Scope(state)
    let tasks = state.plan.tasks.rows
    let judge = filter.isEmpty ? nil : state.judge(filter)
    let order = GroupOrder(state)
    var gantt = Gantt()
    var items: [(group: Int, due: Int32, place: Int)] = []
    var groups: [TaskGroup] = []
    for meeting in state.plan.meetingsInOrder {
      for part in state.outlook.meeting(meeting.id)?.checklist ?? [] {
        for item in part.categories.lazy.flatMap(\.items) {
          gantt.total += 1
          let task = tasks[item.task]
          if let scope, !scope.admits(task) { continue }
          if let judge, !judge.admits(item.task, under: part.gate) { continue }
          let (number, group) = order.place(of: task, under: part.gate)
          let days = state.outlook.tasks[item.task]
          if gantt.groups[group] == nil { groups.append(group) }
          gantt.groups[group, default: GroupSummary()].add(days)
          items.append((number, days.due?.number ?? .max, item.task))
        }
      }
    }
    items.sort { a, b in
      if a.group != b.group { return a.group < b.group }
      return a.due == b.due ? tasks[a.place].code < tasks[b.place].code : a.due < b.due
    }
    gantt.rows.reserveCapacity(items.count + groups.count)
    let heads = Dictionary(
      groups.map { (order.number(of: $0), $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var open: Int?
    for item in items {
      if open != item.group, let head = heads[item.group] { gantt.rows.append(.group(head)) }
      open = item.group
      gantt.rows.append(.task(tasks[item.place].id))
    }
    return gantt
  }
}

/// In which order the groups of the Gantt chart stand.
private struct GroupOrder {
  let grouping: TaskGrouping
  private let meetings: [Meeting.ID: Int]
  private let missions: [Mission.ID: Int]

  init(_ state: WorkbenchState) {
    grouping = state.gantt.grouping
    let inOrder = state.plan.meetingsInOrder.enumerated()
    meetings = Dictionary(uniqueKeysWithValues: inOrder.map { ($1.id, $0) })
    let offices = Listing.missionsInOrder(state.plan).enumerated()
    missions = Dictionary(uniqueKeysWithValues: offices.map { ($1.id, $0) })
  }

  func place(of task: PrepTask, under gate: GateCode?) -> (number: Int, group: TaskGroup) {
    let group: TaskGroup =
      switch grouping {
      case .meeting: .meeting(task.meeting)
      case .gate: .gate(task.meeting, gate)
      case .mission: .mission(task.accountable)
      }
    return (number(of: group), group)
  }

  /// A number that is less for what stands higher; what nobody answers for comes last.
  func number(of group: TaskGroup) -> Int {
    switch group {
    case .meeting(let id): return meetings[id] ?? .max
    case .gate(let id, let gate):
      let codes = GateCode.allCases
      let place = gate.flatMap(codes.firstIndex(of:)) ?? codes.count
      return (meetings[id] ?? meetings.count) * (codes.count + 1) + place
    case .mission(let id): return id.flatMap { missions[$0] } ?? .max
    }
  }
}

extension GroupSummary {
  fileprivate mutating func add(_ days: TaskOutlook) {
    guard days.isApplicable else { return }
    count += 1
    if days.status == .done { done += 1 }
    if days.isOverdue { overdue += 1 }
    let last = [days.forecastFinish, days.due].compactMap(\.self).max()
    let first = [days.forecastStart, days.due].compactMap(\.self).min()
    start = [start, first].compactMap(\.self).min()
    end = [end, last].compactMap(\.self).max()
  }
}
