/// How a task depends on another.
package enum DependencyKind: String, Word {
  /// The predecessor comes first.
  case follows
  /// The predecessor asks the same: when it is done, this one is done.
  case satisfiedBy
}

/// One task after another, in the same meeting or across meetings.
package struct Dependency: Record {
  package let id: Identifier<Dependency>
  package var predecessor: PrepTask.ID = .none
  package var successor: PrepTask.ID = .none
  /// Working days of the successor's owner.
  package var lag: Int = 0
  package var relation: DependencyKind = .follows
  /// The most working days that may lie between; `nil`: as many as you like.
  package var maxLag: Int?

  package init(id: ID) { self.id = id }
}

extension Dependency {
  package static var kind: RecordKind { .dependency }
  package static var table: WritableKeyPath<Plan, Table<Self>> { \.dependencies }
  package static var laterFields: Set<String> { ["max_lag"] }

  package mutating func visit(_ visitor: inout some FieldVisitor) {
    visitor.reference("predecessor_id", &predecessor)
    visitor.reference("successor_id", &successor)
    visitor.value("lag", &lag)
    visitor.value("kind", &relation)
    visitor.value("max_lag", &maxLag)
  }
}
