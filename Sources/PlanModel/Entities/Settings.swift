package import CivilTime

/// What holds for the plan as a whole; there is exactly one.
package struct Settings: Record {
  package let id: Identifier<Settings>
  package var title: String = ""
  /// The day as of which the plan is looked at; `nil` is today.
  package var statusDate: Day?

  package init(id: ID) { self.id = id }
}

extension Settings {
  package static var kind: RecordKind { .settings }
  package static var table: WritableKeyPath<Plan, Table<Self>> { \.settings }

  package mutating func visit(_ visitor: inout some FieldVisitor) {
    visitor.value("title", &title)
    visitor.value("status_on", &statusDate)
  }
}
