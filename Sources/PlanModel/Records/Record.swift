/// A row of the plan: a plain value with a key, whose fields are named once.
///
/// The one list of fields in `visit` serves the tables of the store, the JSON of the journal, the
/// difference of two versions and the check of references.
package protocol Record: Hashable, Sendable, Identifiable where ID == Identifier<Self> {
  static var kind: RecordKind { get }

  /// A blank record, to be filled by a reader.
  init(id: ID)

  /// Fields that came after the first release; a journal from before does not name them.
  static var laterFields: Set<String> { get }

  /// Shows each field to a visitor, which may read or replace it.
  mutating func visit(_ visitor: inout some FieldVisitor)

  /// The table of the plan that holds records of this type.
  static var table: WritableKeyPath<Plan, Table<Self>> { get }

  /// Reads all rows of a source.
  ///
  /// A requirement only for speed: so the compiler makes a reader for each type of record.
  static func table(from source: any RowSource) throws(UnreadableRow) -> Table<Self>
}

/// Something that walks over the fields of a record, in their stated order.
package protocol FieldVisitor {
  mutating func value<Value: FieldValue>(_ name: String, _ value: inout Value)
  /// A field that names another record.
  mutating func reference<Other: Record>(_ name: String, _ id: inout Identifier<Other>)
  mutating func reference<Other: Record>(_ name: String, _ id: inout Identifier<Other>?)
  mutating func references<Other: Record>(_ name: String, _ ids: inout [Identifier<Other>])
}

extension FieldVisitor {
  package mutating func reference<Other: Record>(_ name: String, _ id: inout Identifier<Other>) {
    value(name, &id)
  }
  package mutating func reference<Other: Record>(_ name: String, _ id: inout Identifier<Other>?) {
    value(name, &id)
  }
  package mutating func references<Other: Record>(
    _ name: String,
    _ ids: inout [Identifier<Other>]
  ) {
    value(name, &ids)
  }
}

/// Names and values of fields, in the order of the record's own list.
package struct Field: Hashable, Sendable {
  package var name: String
  package var value: Scalar

  package init(name: String, value: Scalar) {
    self.name = name
    self.value = value
  }
}

extension Record {
  package static var laterFields: Set<String> { [] }

  /// All fields but the key, in their stated order.
  package var fields: [Field] {
    var writer = FieldWriter()
    var copy = self
    copy.visit(&writer)
    return writer.fields
  }

  /// Reads a record from its fields; a later field that is not there stays blank.
  ///
  /// - Throws: ``FieldMismatch`` when a field is missing, unknown or of the wrong type.
  package init(id: ID, fields: [Field]) throws(FieldMismatch) {
    self.init(id: id)
    try replace(fields)
    guard fields.count != self.fields.count else { return }
    let given = Set(fields.map(\.name)).union(Self.laterFields)
    if let missing = self.fields.first(where: { !given.contains($0.name) }) {
      throw FieldMismatch(kind: Self.kind, field: missing.name, value: .null)
    }
  }

  /// Replaces the named fields and leaves the others.
  package mutating func replace(_ fields: [Field]) throws(FieldMismatch) {
    var reader = FieldReader(fields)
    visit(&reader)
    if let wrong = reader.unread {
      throw FieldMismatch(kind: Self.kind, field: wrong.name, value: wrong.value)
    }
  }

  /// The fields in which two versions differ: as they are here, and as they are in `other`.
  package func difference(from other: Self) -> (here: [Field], there: [Field]) {
    var here: [Field] = []
    var there: [Field] = []
    for (mine, yours) in zip(fields, other.fields) where mine != yours {
      here.append(mine)
      there.append(yours)
    }
    return (here, there)
  }

  /// Every record that this one names.
  package var references: [RecordKey] {
    var collector = ReferenceCollector()
    var copy = self
    copy.visit(&collector)
    return collector.keys
  }

  package var key: RecordKey { RecordKey(kind: Self.kind, id: id.cast()) }
}

/// A field that does not fit its record: missing, unknown, or not a value of its type.
package struct FieldMismatch: Error, Hashable {
  package var kind: RecordKind
  package var field: String
  package var value: Scalar

  package init(kind: RecordKind, field: String, value: Scalar) {
    self.kind = kind
    self.field = field
    self.value = value
  }
}
