import PlanModel

/// Checks a plan file from its first byte to its last record, and alters nothing.
///
/// In this order: header, SQLite's pages, references, the chain of hashes, and the replay of the
/// journal against the tables. SQLite does not notice a letter that changed; the chain does in the
/// journal, the replay in the tables.
struct Inspector {
  private let connection: Connection
  private let isOlder: Bool
  private var findings: [Finding] = []

  static func inspect(_ path: String) -> Inspection {
    do throws(StoreFailure) {
      let probe = try FileProbe(path: path)
      try probe.expectPlan(newest: Schema.version)
      let isOlder = probe.schemaVersion < Schema.version
      var inspector = Inspector(connection: try Connection(path: path), isOlder: isOlder)
      return inspector.inspect()
    } catch {
      return Inspection(findings: [.header(error)], snapshot: nil)
    }
  }

  private init(connection: Connection, isOlder: Bool) {
    self.connection = connection
    self.isOlder = isOlder
  }

  private mutating func inspect() -> Inspection {
    do throws(StoreFailure) {
      try connection.run("BEGIN")
      try checkPages()
      try checkReferences()
      let head = try connection.head()
      let ledger = Ledger(connection, planID: head.planID)
      let plan = try isOlder ? ledger.olderPlan() : ledger.plan()
      let replayed = try replay(to: head)
      if let replayed { compare(plan, with: replayed) }
      try connection.run("COMMIT")
      return Inspection(findings: findings, snapshot: Snapshot(plan: plan, head: head))
    } catch {
      return Inspection(findings: findings + [.tables(error)], snapshot: nil)
    }
  }

  private mutating func checkPages() throws(StoreFailure) {
    var words: [String] = []
    try connection.each("PRAGMA integrity_check(10)") { words.append($0.text(0)) }
    findings += words.filter { $0 != "ok" }.map { .integrity(String($0.prefix(80))) }
    try connection.expectKnownTriggers()
  }

  private mutating func checkReferences() throws(StoreFailure) {
    var tables: [String] = []
    try connection.each("PRAGMA foreign_key_check") { tables.append($0.text(0)) }
    findings += Set(tables).sorted().map { .reference(table: $0) }
  }

  /// The plan that the journal makes; `nil` from the first bad revision on.
  private mutating func replay(to head: Head) throws(StoreFailure) -> Plan? {
    var plan = Plan()
    var last = Head(planID: head.planID, revision: 0, hash: JournalRow.firstHash)
    var bad: Finding?
    try connection.each("SELECT \(JournalRow.columns) FROM journal ORDER BY revision") { query in
      guard bad == nil else { return }
      let row = JournalRow(query)
      bad = row.follow(last, replaying: &plan)
      last = Head(planID: last.planID, revision: row.revision, hash: row.hash)
    }
    if let bad {
      findings.append(bad)
      return nil
    }
    if last != head { findings.append(.head(revision: head.revision)) }
    return plan
  }

  private mutating func compare(_ plan: Plan, with replayed: Plan) {
    for kind in RecordKind.allCases {
      func differences<Row: Record>(_: Row.Type) -> [Finding] {
        let (here, there) = (plan[keyPath: Row.table], replayed[keyPath: Row.table])
        guard here != there else { return [] }
        let keys = Set(here.map(\.id)).union(there.map(\.id)).sorted()
        return keys.filter { here[$0] != there[$0] }
          .map { .record(RecordKey(kind: kind, id: $0.cast())) }
      }
      findings += differences(kind.type)
    }
  }
}

extension JournalRow {
  /// Carries out this line after the one before it; what is wrong with it, or `nil`.
  fileprivate func follow(_ last: Head, replaying plan: inout Plan) -> Finding? {
    let expected = last.revision + 1
    guard planID == last.planID.description, revision == expected, previousHash == last.hash,
      let entry = try? entry(), inverse == JSONWriter.text(ofInverse: entry.change)
    else { return .chain(revision: expected) }
    do { try plan.apply(entry.change.edits) } catch { return .replay(revision: expected) }
    return nil
  }
}
