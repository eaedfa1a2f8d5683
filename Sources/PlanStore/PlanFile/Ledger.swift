import PlanModel

/// Writes into the tables of one plan, inside a transaction that somebody else has begun.
///
/// Edits are carried out field by field, so that a commit costs what it changes and not what the
/// plan holds.
final class Ledger {
  let connection: Connection
  let planID: Identifier<Plan>
  private var columns: [RecordKind: RecordColumns] = [:]

  init(_ connection: Connection, planID: Identifier<Plan>) {
    self.connection = connection
    self.planID = planID
  }

  func columns(of kind: RecordKind) -> RecordColumns {
    if let known = columns[kind] { return known }
    let made = RecordColumns(kind)
    columns[kind] = made
    return made
  }

  /// Carries out one edit inside the transaction of its change.
  ///
  /// - Throws: ``StoreFailure/conflict(_:)`` when the record is not as the edit found it.
  func carryOut(_ edit: Edit) throws(StoreFailure) {
    switch edit {
    case .insert(let key, let fields): try insert(key, fields)
    case .update(let key, let from, let to): try update(key, from: from, to: to)
    case .delete(let key, let fields):
      try expect(fields, of: key)
      try connection.run(columns(of: key.kind).delete, identity(of: key))
    }
  }

  private func identity(of key: RecordKey) -> [Scalar] { [planID.scalar, key.id.scalar] }

  private func insert(_ key: RecordKey, _ fields: [Field]) throws(StoreFailure) {
    let values = try values(of: key, fields)
    do throws(StoreFailure) {
      try connection.run(columns(of: key.kind).insert, identity(of: key) + values)
    } catch {
      if try current(key) != nil { throw .conflict(.edit(.alreadyThere(key))) }
      throw error
    }
  }

  /// One value for each column; what an older journal does not name is blank.
  private func values(of key: RecordKey, _ fields: [Field]) throws(StoreFailure) -> [Scalar] {
    func complete<Row: Record>(_: Row.Type) throws(FieldMismatch) -> [Scalar] {
      try Row(id: key.id.cast(), fields: fields).fields.map(\.value)
    }
    do throws(FieldMismatch) { return try complete(key.kind.type) } catch {
      throw .conflict(.edit(.unreadable(key, error)))
    }
  }

  private func update(_ key: RecordKey, from: [Field], to: [Field]) throws(StoreFailure) {
    guard !to.isEmpty else { return }
    let columns = columns(of: key.kind)
    for field in to where !columns.names.contains(field.name) { throw mismatch(key, field) }
    try expect(from, of: key)
    try connection.run(columns.update(to), to.map(\.value) + identity(of: key))
  }

  private func mismatch(_ key: RecordKey, _ field: Field?) -> StoreFailure {
    let field = field ?? Field(name: "", value: .null)
    let mismatch = FieldMismatch(kind: key.kind, field: field.name, value: field.value)
    return .conflict(.edit(.unreadable(key, mismatch)))
  }

  private func current(_ key: RecordKey) throws(StoreFailure) -> [String: Scalar]? {
    let columns = columns(of: key.kind)
    var found: [String: Scalar]?
    try connection.each(columns.selectOne, identity(of: key)) { row in
      var values: [String: Scalar] = [:]
      for (place, name) in columns.names.enumerated() {
        values[name] = row.scalar(Int32(place))
      }
      found = values
    }
    return found
  }

  private func expect(_ fields: [Field], of key: RecordKey) throws(StoreFailure) {
    guard let current = try current(key) else { throw .conflict(.edit(.gone(key))) }
    for field in fields {
      guard let stored = current[field.name] else { throw mismatch(key, field) }
      let found = stored.read(like: field.value)
      guard found == field.value else {
        throw .conflict(
          .edit(.changedSince(key, field: field.name, expected: field.value, found: found))
        )
      }
    }
  }
}

extension Scalar {
  /// A column does not tell a list from a text: the value it is compared with does.
  fileprivate func read(like other: Scalar) -> Scalar {
    if case .list = other, case .text(let text) = self, let list = JSONReader.list(in: text) {
      return .list(list)
    }
    return self
  }
}
