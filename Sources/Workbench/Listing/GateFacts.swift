import CivilTime
import PlanModel
import Planning

/// What a gate waits for: whom, how much of it is done, and how long it can wait.
struct GateFacts: Sendable {
  /// Critical tasks that lead to it, done or not, and those of them that should be done by now.
  var needed = 0
  var missing: [PrepTask.ID] = []
  var dueByNow = 0
  /// Who owes what is missing, most of all first; a government by its country, nobody as `nil`.
  var waits: [(who: Owner?, tasks: [PrepTask.ID])] = []
  /// The last day on which it can be decided without harm to what comes after.
  var lastDay: Day?
  /// The task that must start then.
  var next: PrepTask.ID?

  enum Owner: Hashable, Sendable {
    case mission(Mission.ID)
    case government(Country.ID)
  }
}

extension GateFacts {
  var done: Int { needed - missing.count }
}

/// The facts of all gates, kept until the plan changes: to find them among thousands of tasks takes
/// longer than to draw a frame.
struct GateSheet: Sendable {
  let generation: Int
  private let facts: [Gate.ID: GateFacts]
  /// By meeting, the open gates in their order.
  private let open: [Meeting.ID: [(gate: Gate.ID, day: Day?)]]

  init(_ outlook: Outlook, generation: Int) {
    self.generation = generation
    var facts: [Gate.ID: GateFacts] = [:]
    var open: [Meeting.ID: [(gate: Gate.ID, day: Day?)]] = [:]
    let own = Self.tasksByGate(outlook)
    for gate in outlook.plan.gates.sorted(by: { $0.code < $1.code }) {
      let gates = outlook.meeting(gate.meeting)?.gates ?? []
      guard let figures = gates.first(where: { $0.code == gate.code }) else { continue }
      let tasks = own[Key(meeting: gate.meeting, code: gate.code)] ?? []
      facts[gate.id] = Self.facts(figures, tasks, outlook)
      if gate.passedOn == nil { open[gate.meeting, default: []].append((gate.id, figures.day)) }
    }
    self.facts = facts
    self.open = open
  }

  subscript(gate: Gate.ID) -> GateFacts? { facts[gate] }

  /// The first open gate that falls on or after the day by which a decision is due; a decision
  /// without a day waits for the first that is open.
  func gate(after decision: Decision) -> Gate.ID? {
    guard decision.status == .open, let meeting = decision.meeting else { return nil }
    return open[meeting]?.first { _, day in
      guard let due = decision.due, let day else { return decision.due == nil }
      return due <= day
    }?.gate
  }

  private struct Key: Hashable {
    var meeting: Meeting.ID
    var code: GateCode
  }

  private static func tasksByGate(_ outlook: Outlook) -> [Key: [Int]] {
    var own: [Key: [Int]] = [:]
    let rows = outlook.plan.tasks.rows
    for place in rows.indices {
      guard let code = rows[place].gate, outlook.tasks[place].isApplicable else { continue }
      own[Key(meeting: rows[place].meeting, code: code), default: []].append(place)
    }
    return own
  }

  private static func facts(_ gate: GateOutlook, _ own: [Int], _ outlook: Outlook) -> GateFacts {
    var facts = GateFacts()
    facts.needed = gate.needed
    facts.missing = gate.missing
    let late = gate.missing.count { task in
      outlook.task(task)?.due.map { $0 <= outlook.statusDate } ?? false
    }
    facts.dueByNow = facts.done + late
    if gate.isPassed { return facts }
    facts.waits = waits(gate.missing, outlook)
    // What must start next once the gate is passed: the tasks that wait for its own.
    let inside = Set(own)
    for place in own {
      for link in outlook.successors[place] where !inside.contains(link.task) {
        let days = outlook.tasks[link.task]
        guard days.isApplicable, days.status.isOpen, !days.status.isStarted,
          let start = days.latestStart
        else { continue }
        if let known = facts.lastDay, known <= start { continue }
        facts.lastDay = start
        facts.next = outlook.plan.tasks.rows[link.task].id
      }
    }
    return facts
  }

  private static func waits(
    _ missing: [PrepTask.ID],
    _ outlook: Outlook
  ) -> [(who: GateFacts.Owner?, tasks: [PrepTask.ID])] {
    var order: [GateFacts.Owner?] = []
    var tasks: [GateFacts.Owner?: [PrepTask.ID]] = [:]
    for id in missing {
      guard let task = outlook.plan.tasks[id] else { continue }
      let who: GateFacts.Owner? =
        task.responsibleParty.map { .government($0) } ?? task.accountable.map { .mission($0) }
      if tasks[who] == nil { order.append(who) }
      tasks[who, default: []].append(id)
    }
    // They come by due day, so of equally many the most urgent stays first.
    return order.enumerated().map { place, who in (place, who, tasks[who] ?? []) }
      .sorted { a, b in (b.2.count, a.0) < (a.2.count, b.0) }
      .map { (who: $0.1, tasks: $0.2) }
  }
}

extension Plan {
  /// `GE` for a mission, `AM gov.` for a government; a task that nobody has is `nobody`.
  func words(of owner: GateFacts.Owner?) -> String {
    switch owner {
    case .mission(let id): shortCode(of: id)
    case .government(let id): "\(countries[id]?.iso2 ?? "?") gov."
    case nil: "nobody"
    }
  }
}

extension WorkbenchState {
  /// Finds what the gates wait for, when the decisions are looked at.
  mutating func settleGates() {
    guard view == .full(.decisions) else {
      gateSheet = nil
      return
    }
    if gateSheet?.generation == generation { return }
    gateSheet = GateSheet(outlook, generation: generation)
  }
}
