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
    let scalar = query.scalar(column)
    if let read = Value(scalar: scalar) {
      value = read
    } else if case .text(let text) = scalar, let list = JSONReader.list(in: text),
      let read = Value(scalar: .list(list))
    {
      value = read
    } else {
      misfit = misfit ?? name
    }
  }
}
