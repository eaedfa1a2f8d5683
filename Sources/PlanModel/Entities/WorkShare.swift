/// A part of the effort of a task that another mission does beside the accountable one.
///
/// The accountable mission does the rest. Shares are worked on the days of the task.
package struct WorkShare: Record {
  package let id: Identifier<WorkShare>
  package var task: PrepTask.ID = .none
  package var mission: Mission.ID = .none
  package var effort: Quarters = Quarters(4)

  package init(id: ID) { self.id = id }
}

extension WorkShare {
  package static var kind: RecordKind { .workShare }
  package static var table: WritableKeyPath<Plan, Table<Self>> { \.workShares }

  package mutating func visit(_ visitor: inout some FieldVisitor) {
    visitor.reference("task_id", &task)
    visitor.reference("mission_id", &mission)
    visitor.value("effort_quarters", &effort)
  }
}
