import PlanModel

extension Ledger {
  /// Adds a change to tables and journal, and moves the head.
  @discardableResult
  func append(
    _ change: Change,
    as role: JournalRole,
    signed signature: Signature,
    after head: Head
  ) throws(StoreFailure) -> JournalEntry {
    // Inside one change the order of records of one kind is free: a mission before its parent.
    try connection.run("PRAGMA defer_foreign_keys=ON")
    for edit in change.edits { try carryOut(edit) }
    let row = JournalRow(change, as: role, signed: signature, after: head)
    let marks = Array(repeating: "?", count: row.values.count).joined(separator: ", ")
    try connection.run(
      "INSERT INTO journal (\(JournalRow.columns)) VALUES (\(marks))",
      row.values
    )
    try connection.run(
      "UPDATE plan SET revision = ?, head_hash = ? WHERE id = ? AND revision = ?",
      [.integer(row.revision), .text(row.hash), .text(row.planID), .integer(head.revision)]
    )
    return JournalEntry(
      revision: row.revision,
      id: signature.id,
      author: signature.author,
      at: signature.at,
      role: role,
      change: change,
      hash: row.hash
    )
  }
}
