/// The rows of a table that somebody reads from a store, one after the other.
///
/// The first column is the key; then come the fields in the record's own order.
package protocol RowSource: AnyObject {
  /// Goes to the next row; `false` after the last, and when the store fails.
  func next() -> Bool

  func isNull(_ column: Int32) -> Bool
  /// Whether a text has no byte.
  func isEmpty(_ column: Int32) -> Bool
  func key(_ column: Int32) -> KeyText?
  /// A list stands in its column as a text.
  func scalar(_ column: Int32) -> Scalar
  /// The list that a column holds; `nil` when it holds none.
  func list(_ column: Int32) -> [String]?
}

/// A row that is no record: its key, or a field of it, cannot be read.
package struct UnreadableRow: Error, Hashable {
  package var kind: RecordKind
  /// `nil` when the key itself is unreadable.
  package var field: String?
  package var id: Identifier<AnyRecord>?
}

extension Record {
  package static func table(from source: any RowSource) throws(UnreadableRow) -> Table<Self> {
    var table = Table<Self>()
    while source.next() {
      guard let key = source.key(0) else { throw UnreadableRow(kind: kind) }
      var record = Self(id: ID(key))
      var reader = RowReader(source)
      record.visit(&reader)
      if let field = reader.misfit {
        throw UnreadableRow(kind: kind, field: field, id: record.id.cast())
      }
      table.append(record)
    }
    return table
  }
}

/// Fills a record from the present row of a source.
struct RowReader: FieldVisitor {
  private let source: any RowSource
  private var column: Int32 = 1
  /// The first field whose value is not of its type.
  private(set) var misfit: String?

  init(_ source: any RowSource) { self.source = source }

  mutating func value<Value: FieldValue>(_ name: String, _ value: inout Value) {
    defer { column += 1 }
    // Most columns of most rows are NULL or empty; a blank record has that already, for only an
    // optional field has a column that may be NULL.
    if source.isNull(column) || Value.self == String.self && source.isEmpty(column) { return }
    if value.take(source.scalar(column)) { return }
    if let list = source.list(column), value.take(.list(list)) { return }
    misfit = misfit ?? name
  }

  mutating func reference<Other: Record>(_ name: String, _ id: inout Identifier<Other>) {
    if let key = source.key(column) { id = Identifier(key) } else { misfit = misfit ?? name }
    column += 1
  }

  mutating func reference<Other: Record>(_ name: String, _ id: inout Identifier<Other>?) {
    defer { column += 1 }
    if source.isNull(column) { return }
    if let key = source.key(column) { id = Identifier(key) } else { misfit = misfit ?? name }
  }

  mutating func references<Other: Record>(_ name: String, _ ids: inout [Identifier<Other>]) {
    defer { column += 1 }
    guard let texts = source.list(column), ids.take(.list(texts)) else {
      misfit = misfit ?? name
      return
    }
  }
}
