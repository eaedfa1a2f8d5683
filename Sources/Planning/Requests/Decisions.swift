import CivilTime
import PlanModel

extension ChangeProposal {
  /// Passes a gate: only by a decision, and only after its critical tasks (I26).
  mutating func passGate(
    _ code: GateCode,
    of meeting: Meeting,
    decision: String,
    by author: String
  ) throws(ChangeRefused) -> Change {
    if meeting.status.isFinal { throw .meetingClosed(code: meeting.code, meeting.status) }
    let known = plan.gate(code, of: meeting.id)
    if known?.passedOn != nil { throw .gatePassed(meeting: meeting.code, code) }
    let missing = TaskOrder(plan).missing(for: code, of: meeting.id)
    if !missing.isEmpty {
      throw .gateNotReady(meeting: meeting.code, code, missing: missing.map(\.code))
    }
    let outcome = try text(decision, for: "decision")
    var gate = known ?? Gate(id: context.keys.key())
    gate.meeting = meeting.id
    gate.code = code
    gate.decision = record(
      "Gate \(code.rawValue) of \(meeting.code)",
      of: meeting.id,
      outcome: outcome,
      by: try text(author, for: "by")
    )
    gate.passedOn = today
    draft.put(gate)
    return draft.change(words: "Pass \(code.rawValue) of \(meeting.code): \(outcome)")
  }

  mutating func addDecision(
    about what: String,
    of meeting: Meeting.ID?,
    due: Day?,
    options: [String]
  ) throws(ChangeRefused) -> Change {
    if let meeting { _ = try found(meeting) }
    let what = try text(what, for: "what")
    var choices: [String] = []
    for option in options { choices.append(try text(option, for: "option")) }
    ask(what, of: meeting, due: due, options: choices)
    return draft.change(words: "Decision to take: \(what)")
  }

  mutating func take(
    _ decision: Decision,
    outcome: String,
    by author: String
  ) throws(ChangeRefused) -> Change {
    guard decision.status == .open else {
      throw .valueOutOfRange(
        field: "decision",
        value: decision.status.rawValue,
        allowed: DecisionStatus.open.rawValue
      )
    }
    let outcome = try text(outcome, for: "outcome")
    let author = try text(author, for: "by")
    let day = today
    draft.alter(decision.id) { decision in
      decision.status = .taken
      decision.outcome = outcome
      decision.by = author
      decision.takenOn = day
    }
    return draft.change(words: "Decided: \(decision.what): \(outcome)")
  }

  /// Writes down a decision as taken today, and gives its key.
  @discardableResult
  mutating func record(
    _ what: String,
    of meeting: Meeting.ID?,
    outcome: String,
    by author: String
  ) -> Decision.ID {
    var decision = Decision(id: context.keys.key())
    decision.meeting = meeting
    decision.what = what
    decision.outcome = outcome
    decision.by = author
    decision.status = .taken
    decision.takenOn = today
    draft.put(decision)
    return decision.id
  }

  /// Writes down a question that somebody must settle.
  mutating func ask(
    _ what: String,
    of meeting: Meeting.ID?,
    due: Day?,
    options: [String] = []
  ) {
    var decision = Decision(id: context.keys.key())
    decision.meeting = meeting
    decision.what = what
    decision.due = due
    decision.options = options
    draft.put(decision)
  }
}
