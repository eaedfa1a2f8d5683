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
    var rows: ContiguousArray<Row> = []
    try connection.each(columns(of: Row.kind).select, [planID.scalar]) {
      query throws(StoreFailure) in
      guard let id = Row.ID(query.text(0)) else {
        throw .damaged("\(Row.kind.rawValue): a key is unreadable")
      }
      var row = Row(id: id)
      var reader = RowReader(query, from: 1)
      row.visit(&reader)
      if let field = reader.misfit {
        throw .damaged("\(Row.kind.rawValue) \(id): \(field) is unreadable")
      }
      rows.append(row)
    }
    return Table(rows)
  }
}
