import PlanModel

/// The two directions of walking the history.
enum Walk {
  case back, forth
}

extension Session {
  /// The entry that a walk in this direction takes back; `nil` at the end of the way.
  func target(of walk: Walk) throws(StoreFailure) -> JournalEntry? {
    let stacks = try undoStacks()
    let revision = walk == .back ? stacks.undo.last : stacks.redo.last
    guard let revision else { return nil }
    return try journalRow(revision).entry()
  }

  /// Adds the inverse of the target to the journal; nothing is ever erased.
  ///
  /// - Throws: ``StoreFailure/conflict(_:)`` when what the target left has been altered since.
  func reverse(
    _ walk: Walk,
    basedOn revision: Int,
    signed signature: Signature
  ) throws(StoreFailure) -> JournalEntry {
    try expectWritable()
    return try connection.writing { () throws(StoreFailure) in
      let head = try head(at: revision)
      guard let target = try target(of: walk) else {
        throw walk == .back ? .nothingToUndo : .nothingToRedo
      }
      let role: JournalRole =
        walk == .back ? .undo(of: target.revision) : .redo(of: target.revision)
      return try ledger.append(target.change.inverse, as: role, signed: signature, after: head)
    }
  }
}
