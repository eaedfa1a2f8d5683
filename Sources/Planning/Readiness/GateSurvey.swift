import CivilTime
import PlanModel

/// The gates of all meetings: their days and what they need, and which task leads to which gate.
struct GateSurvey {
  /// The first gate that each task belongs or leads to inside its meeting, by place in the plan.
  private(set) var firstGate: [GateCode?]
  private let outlook: Outlook
  private let meetingOfTask: [Int32]
  private let gates: [Meeting.ID: [Gate]]
  /// By task, the search that met it last.
  private var visited: [Int32]
  private var search: Int32 = 0

  init(_ outlook: Outlook, _ parts: MeetingParts) {
    self.outlook = outlook
    meetingOfTask = parts.meetingOfTask
    gates = Dictionary(grouping: outlook.plan.gates, by: \.meeting)
    visited = Array(repeating: 0, count: outlook.tasks.count)
    firstGate = Array(repeating: nil, count: outlook.tasks.count)
    markFirstGates()
  }

  /// The gates of a meeting in their order; `own` are the places of its tasks.
  mutating func outlooks(of meeting: Meeting, own: [Int]) -> [GateOutlook] {
    guard let records = gates[meeting.id] else { return [] }
    let rows = outlook.plan.tasks.rows
    let outlooks = outlook.tasks
    let gated = own.filter { rows[$0].gate != nil && outlooks[$0].isApplicable }
    return records.sorted { $0.code < $1.code }.map { gate in
      let tasks = gated.filter { rows[$0].gate == gate.code }
      let needs = needs(tasks.filter { rows[$0].isCritical })
      return GateOutlook(
        code: gate.code,
        day: tasks.compactMap { outlooks[$0].due }.max(),
        isPassed: gate.passedOn != nil,
        missing: needs.missing,
        needed: needs.count
      )
    }
  }

  /// Walks back from the tasks of each gate in turn; what a gate before has marked stays with it.
  ///
  /// A dropped task leads nowhere, but keeps the gate that its own row names.
  private mutating func markFirstGates() {
    let rows = outlook.plan.tasks.rows
    var own: [GateCode: [Int]] = [:]
    for place in rows.indices {
      if let gate = rows[place].gate { own[gate, default: []].append(place) }
    }
    for gate in GateCode.allCases {
      var found = own[gate, default: []].filter { firstGate[$0] == nil }
      for place in found { firstGate[place] = gate }
      while let place = found.popLast() {
        for link in outlook.predecessors[place]
        where firstGate[link.task] == nil && meetingOfTask[link.task] == meetingOfTask[place] {
          firstGate[link.task] = gate
          found.append(link.task)
        }
      }
    }
  }

  /// These critical tasks and the critical ones that lead to them: how many, and those not done, by
  /// due day.
  ///
  /// They lead to it inside the meeting; of other meetings count only those waited for directly.
  private mutating func needs(_ own: [Int]) -> (count: Int, missing: [PrepTask.ID]) {
    guard let meeting = own.first.map({ meetingOfTask[$0] }) else { return (0, []) }
    search += 1
    for place in own { visited[place] = search }
    var found = own
    var next = 0
    while next < found.count {
      let place = found[next]
      next += 1
      guard meetingOfTask[place] == meeting else { continue }
      for link in outlook.predecessors[place] where visited[link.task] != search {
        visited[link.task] = search
        found.append(link.task)
      }
    }
    let rows = outlook.plan.tasks.rows
    let tasks = outlook.tasks
    let critical = found.filter { rows[$0].isCritical }
    let open = critical.filter { tasks[$0].status != .done }
    return (critical.count, outlook.inOrder(open).map { rows[$0].id })
  }
}

extension Outlook {
  /// Tasks by due day, those without one last; then by code.
  ///
  /// The comparison reads two arrays alone: one that held the outlook would copy it at every step.
  func inOrder(_ places: [Int]) -> [Int] {
    if places.count < 2 { return places }
    let rows = plan.tasks.rows
    let keyed = places.map { (place: $0, due: tasks[$0].due?.number ?? .max) }
    return keyed.sorted { a, b in
      a.due == b.due ? rows[a.place].code < rows[b.place].code : a.due < b.due
    }.map(\.place)
  }
}
