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
      TableColumn("State", minimum: 8, ideal: 11, priority: 1),
      TableColumn("Due", minimum: 7, ideal: 11, priority: 2),
      TableColumn("By", minimum: 10, ideal: 24, priority: 4),
      TableColumn("Outcome", minimum: 14, ideal: 30, isFlexible: true, priority: 3),
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
      TableCell(state.safe(decision.by), role: .textMuted),
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
    return [
      TableCell(
        state.safe(state.plan.meetings[gate.meeting]?.code ?? ""),
        role: .textStrong,
        emphasis: .bold
      ),
      TableCell(state.safe("Gate \(Wording.head(gate.code))"), role: .textStrong),
      TableCell(
        gate.passedOn != nil ? "passed" : isMissed ? "missed" : "open",
        role: gate.passedOn != nil ? .success : isMissed ? .error : .warning
      ),
      TableCell(
        SafeText(day.map { DayWords.short($0, seenFrom: status) } ?? ""),
        role: gate.passedOn == nil
          ? DayMark.role(of: day, isLate: isMissed, seenFrom: status) : .textMuted
      ),
      TableCell(state.safe(decision?.by ?? ""), role: .textMuted),
      TableCell(state.safe(gate.passedOn == nil ? needs : decision?.outcome ?? "")),
    ]
  }

  private static func outcome(_ decision: Decision, _ status: Day) -> String {
    if decision.status == .open { return decision.options.joined(separator: " / ") }
    let day = decision.takenOn.map { " (\(DayWords.short($0, seenFrom: status)))" } ?? ""
    return decision.outcome + day
  }
}
