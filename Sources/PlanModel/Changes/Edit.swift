/// One step of a change: a record made, altered or removed, with what stood there before.
///
/// Because both sides are stored, every edit knows its inverse, and a conflict with another editor
/// is seen field by field.
package enum Edit: Hashable, Sendable {
  case insert(RecordKey, [Field])
  /// Only the fields that differ, in the record's order on both sides.
  case update(RecordKey, from: [Field], to: [Field])
  case delete(RecordKey, [Field])

  package var key: RecordKey {
    switch self {
    case .insert(let key, _), .update(let key, _, _), .delete(let key, _): key
    }
  }

  package var inverse: Edit {
    switch self {
    case .insert(let key, let fields): .delete(key, fields)
    case .update(let key, let from, let to): .update(key, from: to, to: from)
    case .delete(let key, let fields): .insert(key, fields)
    }
  }
}

/// Why an edit does not fit the plan as it now stands.
package enum EditConflict: Error, Hashable {
  /// The record is already there.
  case alreadyThere(RecordKey)
  /// The record is gone.
  case gone(RecordKey)
  /// Somebody changed the field since: it holds `found` where the edit expects `expected`.
  case changedSince(RecordKey, field: String, expected: Scalar, found: Scalar)
  /// A field does not belong to the record, or its value is not of the field's type.
  case unreadable(RecordKey, FieldMismatch)
}

extension Plan {
  /// Carries out edits in order, all or none.
  ///
  /// - Throws: ``EditConflict`` when a record or field is not as the edit found it; the plan is then
  ///   as it was.
  package mutating func apply(_ edits: [Edit]) throws(EditConflict) {
    var copy = self
    for edit in edits { try copy.applyOne(edit) }
    self = copy
  }

  private mutating func applyOne(_ edit: Edit) throws(EditConflict) {
    func open<Row: Record>(_: Row.Type) throws(EditConflict) {
      try carryOut(edit, in: Row.table)
    }
    try open(edit.key.kind.type)
  }

  private mutating func carryOut<Row: Record>(
    _ edit: Edit,
    in table: WritableKeyPath<Plan, Table<Row>>
  ) throws(EditConflict) {
    let id: Row.ID = edit.key.id.cast()
    let current = self[keyPath: table][id]
    switch edit {
    case .insert(let key, let fields):
      guard current == nil else { throw .alreadyThere(key) }
      do { self[keyPath: table][id] = try Row(id: id, fields: fields) } catch {
        throw .unreadable(key, error)
      }
    case .update(let key, let from, let to):
      guard var row = current else { throw .gone(key) }
      try row.expect(from, key)
      do { try row.replace(to) } catch { throw .unreadable(key, error) }
      self[keyPath: table][id] = row
    case .delete(let key, let fields):
      guard let row = current else { throw .gone(key) }
      try row.expect(fields, key)
      self[keyPath: table][id] = nil
    }
  }
}

extension Record {
  fileprivate func expect(_ expected: [Field], _ key: RecordKey) throws(EditConflict) {
    let mine = fields
    for field in expected {
      guard let found = mine.first(where: { $0.name == field.name }) else {
        throw .unreadable(
          key,
          FieldMismatch(kind: Self.kind, field: field.name, value: field.value)
        )
      }
      guard found.value == field.value else {
        throw .changedSince(
          key,
          field: field.name,
          expected: field.value,
          found: found.value
        )
      }
    }
  }
}
