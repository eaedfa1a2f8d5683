package import CivilTime

/// The gates of a meeting: passed only by a recorded decision.
package enum GateCode: String, Word, Comparable {
  case g1 = "G1"
  case g2 = "G2"
  case g3 = "G3"
  case g4 = "G4"
  case g5 = "G5"

  package static func < (a: GateCode, b: GateCode) -> Bool { a.rawValue < b.rawValue }
}

/// How far a decision has got.
package enum DecisionStatus: String, Word {
  case open, taken, superseded
}

/// A question that somebody must settle, and what was settled.
package struct Decision: Record {
  package let id: Identifier<Decision>
  package var meeting: Meeting.ID?
  package var what: String = ""
  package var options: [String] = []
  package var by: String = ""
  package var due: Day?
  package var status: DecisionStatus = .open
  package var outcome: String = ""
  package var takenOn: Day?
  package var note: String = ""

  package init(id: ID) { self.id = id }
}

extension Decision {
  package static var kind: RecordKind { .decision }
  package static var table: WritableKeyPath<Plan, Table<Self>> { \.decisions }

  package mutating func visit(_ visitor: inout some FieldVisitor) {
    visitor.reference("meeting_id", &meeting)
    visitor.value("what", &what)
    visitor.value("options", &options)
    visitor.value("decided_by", &by)
    visitor.value("due_on", &due)
    visitor.value("status", &status)
    visitor.value("outcome", &outcome)
    visitor.value("taken_on", &takenOn)
    visitor.value("note", &note)
  }
}

/// A point that a meeting passes by a decision, once its critical tasks are done (I26).
package struct Gate: Record {
  package let id: Identifier<Gate>
  package var meeting: Meeting.ID = .none
  package var code: GateCode = .g1
  package var decision: Decision.ID?
  package var passedOn: Day?

  package init(id: ID) { self.id = id }
}

extension Gate {
  package static var kind: RecordKind { .gate }
  package static var table: WritableKeyPath<Plan, Table<Self>> { \.gates }

  package mutating func visit(_ visitor: inout some FieldVisitor) {
    visitor.reference("meeting_id", &meeting)
    visitor.value("code", &code)
    visitor.reference("decision_id", &decision)
    visitor.value("passed_on", &passedOn)
  }
}

/// How far the consent of a government has got.
package enum ClearanceState: String, Word {
  case pending, given, refused
}

/// The consent of one government to a task; host and co-host are two of these.
package struct Clearance: Record {
  package let id: Identifier<Clearance>
  package var task: PrepTask.ID = .none
  package var government: Country.ID = .none
  package var state: ClearanceState = .pending
  package var day: Day?
  package var evidence: String = ""

  package init(id: ID) { self.id = id }
}

extension Clearance {
  package static var kind: RecordKind { .clearance }
  package static var table: WritableKeyPath<Plan, Table<Self>> { \.clearances }

  package mutating func visit(_ visitor: inout some FieldVisitor) {
    visitor.reference("task_id", &task)
    visitor.reference("government_id", &government)
    visitor.value("state", &state)
    visitor.value("day_on", &day)
    visitor.value("evidence", &evidence)
  }
}
