import Canvas
import CivilTime
import PlanModel
import Planning

/// The questions that somebody must settle, and what was settled.
enum DecisionTable {
  static func table(_ state: WorkbenchState) -> RowTable {
    let columns: [TableColumn] = [
      TableColumn("Mtg", minimum: 3),
      TableColumn("Decision", minimum: 16, ideal: 40, isFlexible: true),
      TableColumn("State", minimum: 7, ideal: 11, priority: 1),
      TableColumn("Due", minimum: 6, ideal: 11, priority: 2),
      TableColumn("Latest", minimum: 6, ideal: 11, priority: 3),
      TableColumn("Ready", minimum: 12, ideal: 14, priority: 4),
      TableColumn("Waits for", minimum: 12, ideal: 28, priority: 3),
      TableColumn("Outcome or needs", minimum: 16, ideal: 30, isFlexible: true, priority: 6),
    ]
    return RowTable(columns: columns) { cells(of: $0, in: state) }
  }

  private static func cells(of row: RowID, in state: WorkbenchState) -> [TableCell] {
    if case .milestone(let id) = row, let gate = state.plan.gates[id] {
      return cells(of: gate, in: state)
    }
    guard case .decision(let id) = row, let decision = state.plan.decisions[id] else { return [] }
    let status = state.outlook.statusDate
    let isOpen = decision.status == .open
    let isLate = isOpen && decision.due.map { $0 < status } ?? false
    let meeting = decision.meeting.flatMap { state.plan.meetings[$0]?.code } ?? "all"
    let gate = state.gateSheet?.gate(after: decision)
    return [
      TableCell(state.safe(meeting), role: .textStrong, emphasis: .bold),
      TableCell(state.safe(decision.what), role: isOpen ? .text : .textMuted),
      TableCell(
        SafeText(isLate ? "overdue" : Wording.of(decision.status)),
        role: isLate ? .error : isOpen ? .warning : .success
      ),
      TableCell(
        SafeText(decision.due.map { DayWords.short($0, seenFrom: status) } ?? ""),
        role: isOpen
          ? DayMark.role(of: decision.due, isLate: isLate, seenFrom: status) : .textMuted
      ),
      lastDay(gate.flatMap { state.gateSheet?[$0]?.lastDay }, state),
      TableCell(""),
      TableCell(state.safe(decision.by), role: isOpen ? .text : .textMuted),
      TableCell(state.safe(outcome(decision, status))),
    ]
  }

  /// A gate, with the decision by which it was passed or with what it still needs.
  private static func cells(of gate: Gate, in state: WorkbenchState) -> [TableCell] {
    let status = state.outlook.statusDate
    let gates = state.outlook.meeting(gate.meeting)?.gates ?? []
    let outlook = gates.first { $0.code == gate.code }
    let decision = gate.decision.flatMap { state.plan.decisions[$0] }
    let isMissed = gate.passedOn == nil && outlook?.day.map { $0 < status } ?? false
    let missing = (outlook?.missing ?? []).compactMap { state.plan.tasks[$0]?.code }
    let needs = missing.isEmpty ? "nothing is missing" : "needs \(Wording.list(missing))"
    let day = gate.passedOn ?? outlook?.day
    let facts = state.gateSheet?[gate.id]
    let isOpen = gate.passedOn == nil
    return [
      TableCell(
        state.safe(state.plan.meetings[gate.meeting]?.code ?? ""),
        role: .textStrong,
        emphasis: .bold
      ),
      TableCell(state.safe("Gate \(Wording.head(gate.code))"), role: .textStrong),
      TableCell(
        isOpen ? isMissed ? "missed" : "open" : "passed",
        role: isOpen ? isMissed ? .error : .warning : .success
      ),
      TableCell(
        SafeText(day.map { DayWords.short($0, seenFrom: status) } ?? ""),
        role: isOpen ? DayMark.role(of: day, isLate: isMissed, seenFrom: status) : .textMuted
      ),
      lastDay(facts?.lastDay, state),
      isOpen ? gauge(facts, state) : TableCell(""),
      isOpen ? waits(facts, state) : TableCell(state.safe(decision?.by ?? ""), role: .textMuted),
      TableCell(state.safe(isOpen ? needs : decision?.outcome ?? "")),
    ]
  }

  /// Past it, what comes after is late whatever is decided.
  private static func lastDay(_ day: Day?, _ state: WorkbenchState) -> TableCell {
    let status = state.outlook.statusDate
    guard let day else { return TableCell("") }
    return TableCell(
      SafeText(DayWords.short(day, seenFrom: status)),
      role: DayMark.role(of: day, isLate: day < status, seenFrom: status)
    )
  }

  /// A bar of six cells and the figures behind it.
  private static func gauge(_ facts: GateFacts?, _ state: WorkbenchState) -> TableCell {
    guard let facts, facts.needed > 0 else { return TableCell("") }
    var bar = Surface(Size(6, 1), symbols: state.symbols)
    Gauge.draw(on: &bar, in: bar.bounds, share: facts.share)
    return TableCell(SafeText("\(bar.text) \(facts.done)/\(facts.needed)"), role: facts.role)
  }

  private static func waits(_ facts: GateFacts?, _ state: WorkbenchState) -> TableCell {
    guard let facts else { return TableCell("") }
    if facts.missing.isEmpty { return TableCell("your decision", role: .success) }
    let words = facts.waits.map { "\(state.plan.words(of: $0.who)) \($0.tasks.count)" }
    let hasNobody = facts.waits.contains { $0.who == nil }
    return TableCell(state.safe(words.joined(separator: ", ")), role: hasNobody ? .warning : .text)
  }

  private static func outcome(_ decision: Decision, _ status: Day) -> String {
    if decision.status == .open { return decision.options.joined(separator: " / ") }
    let day = decision.takenOn.map { " (\(DayWords.short($0, seenFrom: status)))" } ?? ""
    return decision.outcome + day
  }
}

extension GateFacts {
  /// How much of what it needs is done, from 0 to 1.
  var share: Double { needed == 0 ? 1 : Double(done) / Double(needed) }

  /// How much of it should be done by now.
  var planShare: Double { needed == 0 ? 0 : Double(dueByNow) / Double(needed) }

  /// Behind while something due by now is missing.
  var role: Role { dueByNow > done ? .warning : .barDone }
}
