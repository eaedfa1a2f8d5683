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
    return outlook.inOrder(open).map { rows[$0].id }
  }
}

extension Outlook {
  /// Tasks by due day, those without one last; then by code.
  ///
  /// The comparison reads two arrays alone: one that held the outlook would copy it at every step.
  func inOrder(_ places: [Int]) -> [Int] {
    let rows = plan.tasks.rows
    let keyed = places.map { (place: $0, due: tasks[$0].due?.number ?? .max) }
    return keyed.sorted { a, b in
      a.due == b.due ? rows[a.place].code < rows[b.place].code : a.due < b.due
    }.map(\.place)
  }
}
