import PlanModel

/// Fills a record from the present row of a query whose columns are the record's fields in order.
struct RowReader: FieldVisitor {
  private let query: Query
  private var column: Int32
  /// The first field whose value is not of its type.
  private(set) var misfit: String?

  init(_ query: Query, from column: Int32) {
    self.query = query
    self.column = column
  }

  mutating func value<Value: FieldValue>(_ name: String, _ value: inout Value) {
    defer { column += 1 }
    // Most columns of most rows are NULL or empty; a blank record has that already, for only an
    // optional field has a column that may be NULL.
    if query.isNull(column) || Value.self == String.self && query.isEmpty(column) { return }
    let scalar = query.scalar(column)
    if value.take(scalar) { return }
    if case .text(let text) = scalar, let list = JSONReader.list(in: text),
      value.take(.list(list))
    {
      return
    }
    misfit = misfit ?? name
  }

  mutating func reference<Other: Record>(_ name: String, _ id: inout Identifier<Other>) {
    defer { column += 1 }
    if let read = Identifier<Other>(query.text(column)) { id = read } else { misfit = name }
  }

  mutating func reference<Other: Record>(_ name: String, _ id: inout Identifier<Other>?) {
    defer { column += 1 }
    if query.isNull(column) { return }
    if let read = Identifier<Other>(query.text(column)) { id = read } else { misfit = name }
  }

  mutating func references<Other: Record>(_ name: String, _ ids: inout [Identifier<Other>]) {
    defer { column += 1 }
    guard let texts = JSONReader.list(in: query.text(column)) else {
      misfit = name
      return
    }
    for text in texts {
      if let id = Identifier<Other>(text) { ids.append(id) } else { misfit = name }
    }
  }
}
