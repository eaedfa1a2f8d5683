import PlanModel

extension Ledger {
  /// Reads every record, inside a transaction that somebody else has begun.
  func plan() throws(StoreFailure) -> Plan {
    var plan = Plan()
    for kind in RecordKind.allCases { try load(kind, into: &plan) }
    return plan
  }

  private func load(
    _ kind: RecordKind,
    into plan: inout Plan
  ) throws(StoreFailure) {
    func read<Row: Record>(_: Row.Type) throws(StoreFailure) {
      plan[keyPath: Row.table] = try rows()
    }
    try read(kind.type)
  }

  private func rows<Row: Record>() throws(StoreFailure) -> Table<Row> {
    let query = try connection.start(columns(of: Row.kind).select, [planID.scalar])
    defer { query.reset() }
    let table: Table<Row>
    do throws(UnreadableRow) { table = try Row.table(from: query) } catch {
      guard let field = error.field, let id = error.id else {
        throw .damaged("\(error.kind.rawValue): a key is unreadable")
      }
      throw .damaged("\(error.kind.rawValue) \(id): \(field) is unreadable")
    }
    guard query.isDone else { throw connection.failure(query.code) }
    return table
  }
}
