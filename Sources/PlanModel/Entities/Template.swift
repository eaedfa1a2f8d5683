/// A checklist template as the plan took it in: the text of its CSV file.
///
/// The plan keeps its own copy, so that it can be expanded again where the file is not.
package struct Template: Record {
  package let id: Identifier<Template>
  /// As the file is called, without its ending: `technical_meeting`.
  package var name: String = ""
  /// What the ids of its rows begin with: `TM`.
  package var prefix: String = ""
  package var text: String = ""

  package init(id: ID) { self.id = id }
}

extension Template {
  package static var kind: RecordKind { .template }
  package static var table: WritableKeyPath<Plan, Table<Self>> { \.templates }

  package mutating func visit(_ visitor: inout some FieldVisitor) {
    visitor.value("name", &name)
    visitor.value("prefix", &prefix)
    visitor.value("text", &text)
  }
}
