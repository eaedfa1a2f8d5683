import PlanModel

/// What `u` and `U` would take back or do again next, by revision.
struct UndoStacks: Equatable {
  private(set) var undo: [Int] = []
  private(set) var redo: [Int] = []

  /// Takes the entries of a journal in their order.
  ///
  /// The first is the making of the plan, which is not taken back.
  mutating func take(_ revision: Int, _ role: String, reverses: Int?) {
    switch role {
    case "undo":
      undo.removeAll { $0 == reverses }
      redo.append(revision)
    case "redo":
      redo.removeAll { $0 == reverses }
      undo.append(revision)
    default:
      if revision > 1 { undo.append(revision) }
      redo = []
    }
  }
}

extension Session {
  /// The journal is the only memory of undo, so that it survives the end of the program.
  func undoStacks() throws(StoreFailure) -> UndoStacks {
    var stacks = UndoStacks()
    try connection.each(
      "SELECT revision, role, reverses FROM journal WHERE plan_id = ? ORDER BY revision",
      [planID.scalar]
    ) { row in
      stacks.take(row.integer(0), row.text(1), reverses: row.isNull(2) ? nil : row.integer(2))
    }
    return stacks
  }

  /// The entries after a revision, newest first.
  func history(limit: Int, since revision: Int) throws(StoreFailure) -> [JournalEntry] {
    var entries: [JournalEntry] = []
    try connection.each(
      """
      SELECT \(JournalRow.columns) FROM journal WHERE plan_id = ? AND revision > ?
      ORDER BY revision DESC LIMIT ?
      """,
      [planID.scalar, .integer(revision), .integer(limit)]
    ) { row throws(StoreFailure) in entries.append(try JournalRow(row).entry()) }
    return entries
  }

  func journalRow(_ revision: Int) throws(StoreFailure) -> JournalRow {
    var found: JournalRow?
    try connection.each(
      "SELECT \(JournalRow.columns) FROM journal WHERE plan_id = ? AND revision = ?",
      [planID.scalar, .integer(revision)]
    ) { found = JournalRow($0) }
    guard let found else { throw .damaged("journal, revision \(revision) is missing") }
    return found
  }
}
