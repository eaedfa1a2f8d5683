import Glibc
import PlanModel

extension Session {
  /// Makes the file of a new plan; when that fails, nothing of it stays.
  static func create(
    at path: String,
    planID: Identifier<Plan>,
    first: Change,
    signed signature: Signature
  ) throws(StoreFailure) {
    let isNew = try claim(path)
    do throws(StoreFailure) {
      try fill(path, planID: planID, first: first, signed: signature)
    } catch {
      if isNew { unsafe unlink(path) }
      throw error
    }
  }

  /// Takes the name: whether a file was made for it, or an empty one was there.
  private static func claim(_ path: String) throws(StoreFailure) -> Bool {
    do throws(StoreFailure) {
      try PrivateFile.create(at: path)
      return true
    } catch {
      guard error == .alreadyThere else { throw error }
    }
    do throws(StoreFailure) { _ = try FileProbe(path: path) } catch {
      if error == .empty { return false }
    }
    throw .alreadyThere
  }

  private static func fill(
    _ path: String,
    planID: Identifier<Plan>,
    first: Change,
    signed signature: Signature
  ) throws(StoreFailure) {
    let connection = try Connection(path: path)
    try connection.writing { () throws(StoreFailure) in
      try connection.run("PRAGMA application_id=\(Schema.applicationID)")
      try connection.run("PRAGMA user_version=\(Schema.version)")
      try connection.runScript(Schema.statements)
      let start = Head(planID: planID, revision: 0, hash: JournalRow.firstHash)
      try connection.run(
        "INSERT INTO plan (id, revision, head_hash, created_at) VALUES (?, ?, ?, ?)",
        [planID.scalar, .integer(start.revision), .text(start.hash), signature.at.scalar]
      )
      try Ledger(connection, planID: planID)
        .append(first, as: .change, signed: signature, after: start)
    }
  }
}
