/// A plan being changed: collects the edits that lead from the first plan to the present one.
package struct ChangeDraft: Sendable {
  package let original: Plan
  package private(set) var plan: Plan
  /// Whether more is to follow: then a change has no edits yet, for finding them looks at all that
  /// was touched so far.
  package var isUnfinished = false
  private var touched: [RecordKey] = []
  private var seen: Set<RecordKey> = []

  package init(_ plan: Plan) {
    original = plan
    self.plan = plan
  }

  /// Adds a record or puts it in the place of its former version.
  package mutating func put<Row: Record>(_ row: Row) {
    touch(row.key)
    plan[keyPath: Row.table][row.id] = row
  }

  /// Adds many new records at once; far cheaper than one by one.
  package mutating func put<Row: Record>(contentsOf new: [Row]) {
    for row in new { touch(row.key) }
    plan[keyPath: Row.table].insert(contentsOf: new)
  }

  /// Alters a record; does nothing when there is none with this key.
  package mutating func alter<Row: Record>(_ id: Identifier<Row>, _ body: (inout Row) -> Void) {
    guard var row = plan[id] else { return }
    body(&row)
    put(row)
  }

  package mutating func remove<Row: Record>(_ id: Identifier<Row>) {
    touch(RecordKey(kind: Row.kind, id: id.cast()))
    plan[keyPath: Row.table][id] = nil
  }

  private mutating func touch(_ key: RecordKey) {
    if seen.insert(key).inserted { touched.append(key) }
  }

  /// The change as it stands; records that came back to their first state are left out.
  ///
  /// Insertions come in the order of the kinds and deletions in the reverse, so that no step leaves
  /// a reference without its record.
  package func change(words: String, reason: String = "") -> Change {
    if isUnfinished { return Change(words: words, reason: reason, edits: []) }
    var inserts: [Edit] = []
    var updates: [Edit] = []
    var deletes: [Edit] = []
    for key in touched {
      switch edit(of: key) {
      case .insert(let key, let fields)?: inserts.append(.insert(key, fields))
      case .delete(let key, let fields)?: deletes.append(.delete(key, fields))
      case let update?: updates.append(update)
      case nil: break
      }
    }
    inserts.sort { $0.key.kind < $1.key.kind }
    deletes.sort { $0.key.kind > $1.key.kind }
    return Change(words: words, reason: reason, edits: inserts + updates + deletes)
  }

  private func edit(of key: RecordKey) -> Edit? {
    func compare<Row: Record>(_: Row.Type) -> Edit? {
      let before = original[keyPath: Row.table][key.id.cast()]
      let after = plan[keyPath: Row.table][key.id.cast()]
      switch (before, after) {
      case (nil, nil): return nil
      case (nil, let new?): return .insert(key, new.fields)
      case (let old?, nil): return .delete(key, old.fields)
      case (let old?, let new?):
        let (from, to) = old.difference(from: new)
        return from.isEmpty ? nil : .update(key, from: from, to: to)
      }
    }
    return compare(key.kind.type)
  }
}
