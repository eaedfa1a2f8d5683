package import CivilTime

/// A named copy of days and owners to compare with; it never changes (I17).
package struct Baseline: Record {
  package let id: Identifier<Baseline>
  package var name: String = ""
  package var takenOn: Day = Day(number: 0)
  package var note: String = ""

  package init(id: ID) { self.id = id }
}

extension Baseline {
  package static var kind: RecordKind { .baseline }
  package static var table: WritableKeyPath<Plan, Table<Self>> { \.baselines }

  package mutating func visit(_ visitor: inout some FieldVisitor) {
    visitor.value("name", &name)
    visitor.value("taken_on", &takenOn)
    visitor.value("note", &note)
  }
}

/// What a baseline says of one task.
///
/// It names the task by code, for the copy outlives the task.
package struct BaselineEntry: Record {
  package let id: Identifier<BaselineEntry>
  package var baseline: Baseline.ID = .none
  package var taskCode: String = ""
  package var due: Day = Day(number: 0)
  /// The mission's code; empty when nobody was.
  package var accountable: String = ""

  package init(id: ID) { self.id = id }
}

extension BaselineEntry {
  package static var kind: RecordKind { .baselineEntry }
  package static var table: WritableKeyPath<Plan, Table<Self>> { \.baselineEntries }

  package mutating func visit(_ visitor: inout some FieldVisitor) {
    visitor.reference("baseline_id", &baseline)
    visitor.value("task_code", &taskCode)
    visitor.value("due_on", &due)
    visitor.value("accountable_code", &accountable)
  }
}
