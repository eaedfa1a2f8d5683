import PlanModel

extension Ledger {
  /// Reads every record, inside a transaction that somebody else has begun.
  func plan() throws(StoreFailure) -> Plan {
    var plan = Plan()
    for kind in RecordKind.allCases { try load(kind, columns(of: kind).select, into: &plan) }
    return plan
  }

  /// Reads every record of a file of an older schema, which stays as it is.
  ///
  /// Where it has no column or no table, the records are blank and there are none.
  func olderPlan() throws(StoreFailure) -> Plan {
    var plan = Plan()
    for kind in RecordKind.allCases {
      var present: Set<String> = []
      try connection.each("SELECT name FROM pragma_table_info(?)", [.text(kind.rawValue)]) {
        present.insert($0.text(0))
      }
      guard !present.isEmpty else { continue }
      try load(kind, columns(of: kind).select(where: present), into: &plan)
    }
    return plan
  }

  private func load(
    _ kind: RecordKind,
    _ select: String,
    into plan: inout Plan
  ) throws(StoreFailure) {
    func read<Row: Record>(_: Row.Type) throws(StoreFailure) {
      plan[keyPath: Row.table] = try rows(select)
    }
    try read(kind.type)
  }

  private func rows<Row: Record>(_ select: String) throws(StoreFailure) -> Table<Row> {
    let query = try connection.start(select, [planID.scalar])
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
