import PlanModel

extension Session {
  /// Writes tables, journal and head in one transaction, with nothing in between.
  func commit(
    _ change: Change,
    basedOn revision: Int,
    signed signature: Signature
  ) throws(StoreFailure) -> JournalEntry {
    try expectWritable()
    return try connection.writing { () throws(StoreFailure) in
      try ledger.append(change, as: .change, signed: signature, after: head(at: revision))
    }
  }

  /// The head, which must stand at the revision that the writer knows.
  func head(at revision: Int) throws(StoreFailure) -> Head {
    let head = try connection.head()
    guard head.revision == revision else { throw .conflict(.revision(head.revision)) }
    return head
  }
}
