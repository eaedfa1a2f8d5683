import CivilTime
import PlanModel

/// The gates of all meetings: their days and what they need, and which task leads to which gate.
struct GateSurvey {
  /// The first gate that each task belongs or leads to, by place in the plan.
  let firstGate: [GateCode?]
  private let outlook: Outlook
  private let graph: GateGraph
  private let gates: [Meeting.ID: [Gate]]
  private var visited: [Int32]
  private var stamp: Int32 = 0

  init(_ outlook: Outlook) {
    self.outlook = outlook
    graph = GateGraph(outlook.plan)
    firstGate = graph.firstGates(of: outlook.plan)
    gates = Dictionary(grouping: outlook.plan.gates, by: \.meeting)
    visited = Array(repeating: 0, count: outlook.tasks.count)
  }

  /// The gates of a meeting in their order; `own` are the places of its tasks.
  mutating func outlooks(of meeting: Meeting, own: [Int]) -> [GateOutlook] {
    let records = gates[meeting.id, default: []].sorted { $0.code < $1.code }
    return records.map { gate in
      let tasks = own.filter { place in
        outlook.plan.tasks.rows[place].gate == gate.code && outlook.tasks[place].isApplicable
      }
      return GateOutlook(
        code: gate.code,
        day: tasks.compactMap { outlook.tasks[$0].due }.max(),
        isPassed: gate.passedOn != nil,
        missing: missing(tasks)
      )
    }
  }

  /// The gate's own critical tasks and the critical tasks that lead to them, not done, by due day.
  private mutating func missing(_ own: [Int]) -> [PrepTask.ID] {
    let rows = outlook.plan.tasks.rows
    let critical = own.filter { rows[$0].isCritical }
    guard !critical.isEmpty else { return [] }
    stamp += 1
    let needed = graph.needed(for: critical, of: outlook.plan, visited: &visited, stamp: stamp)
    let open = needed.filter {
      rows[$0].isCritical && outlook.tasks[$0].isApplicable && outlook.tasks[$0].status != .done
    }
    return open.sorted { outlook.comesBefore($0, $1) }.map { rows[$0].id }
  }
}

extension Outlook {
  /// The order of lists of tasks: by due day, those without one last; then by code.
  func comesBefore(_ a: Int, _ b: Int) -> Bool {
    switch (tasks[a].due, tasks[b].due) {
    case (let x?, let y?) where x != y: x < y
    case (.some, nil): true
    case (nil, .some): false
    default: plan.tasks.rows[a].code < plan.tasks.rows[b].code
    }
  }
}
