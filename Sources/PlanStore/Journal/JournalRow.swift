import CivilTime
import PlanModel

/// A line of the journal as it is stored; the hash covers these very bytes.
struct JournalRow {
  var planID: String
  var revision: Int
  var id: String
  var author: String
  var at: String
  var role: String
  var reverses: Int?
  var words: String
  var reason: String
  var change: String
  var inverse: String
  var previousHash: String
  var hash: String

  static let firstHash = String(repeating: "0", count: 64)

  static let columns = """
    plan_id, revision, id, author, written_at, role, reverses, words, reason, change, inverse, \
    previous_hash, hash
    """

  init(_ query: Query) {
    planID = query.text(0)
    revision = query.integer(1)
    id = query.text(2)
    author = query.text(3)
    at = query.text(4)
    role = query.text(5)
    reverses = query.isNull(6) ? nil : query.integer(6)
    words = query.text(7)
    reason = query.text(8)
    change = query.text(9)
    inverse = query.text(10)
    previousHash = query.text(11)
    hash = query.text(12)
  }

  init(_ change: Change, as role: JournalRole, signed signature: Signature, after head: Head) {
    planID = head.planID.description
    revision = head.revision + 1
    id = signature.id.description
    author = signature.author
    at = signature.at.description
    switch role {
    case .change: (self.role, reverses) = ("change", nil)
    case .undo(let revision): (self.role, reverses) = ("undo", revision)
    case .redo(let revision): (self.role, reverses) = ("redo", revision)
    }
    words = change.words
    reason = change.reason
    self.change = JSONWriter.text(of: change.edits)
    inverse = JSONWriter.text(ofInverse: change)
    previousHash = head.hash
    hash = ""
    hash = computedHash
  }

  /// SHA-256 over the previous hash and every other field, each with its length before it.
  var computedHash: String {
    var digest = SHA256()
    let reversed = reverses.map(String.init) ?? ""
    for field in [
      previousHash, planID, String(revision), id, author, at, role, reversed, words, reason,
      change, inverse,
    ] {
      digest.update(field: field)
    }
    return digest.finish()
  }

  var values: [Scalar] {
    [
      .text(planID), .integer(revision), .text(id), .text(author), .text(at), .text(role),
      reverses.map(Scalar.integer) ?? .null, .text(words), .text(reason), .text(change),
      .text(inverse), .text(previousHash), .text(hash),
    ]
  }

  /// The entry that this line stands for.
  ///
  /// - Throws: ``StoreFailure/damaged(_:)`` when the line is not as it was written.
  func entry() throws(StoreFailure) -> JournalEntry {
    guard hash == computedHash, let role = journalRole, let at = Instant(at),
      let id = Identifier<JournalEntry>(id), let edits = JSONReader.edits(in: change)
    else { throw .damaged("journal, revision \(revision)") }
    return JournalEntry(
      revision: revision,
      id: id,
      author: author,
      at: at,
      role: role,
      change: Change(words: words, reason: reason, edits: edits),
      hash: hash
    )
  }

  private var journalRole: JournalRole? {
    switch (role, reverses) {
    case ("change", nil): .change
    case ("undo", let revision?): .undo(of: revision)
    case ("redo", let revision?): .redo(of: revision)
    default: nil
    }
  }
}
