package import CivilTime

/// What an entry of the journal is: something new, or the taking back of something.
package enum JournalRole: Hashable, Sendable {
  case change
  /// Takes back the change of an earlier revision.
  case undo(of: Int)
  /// Does again what the undo of an earlier revision took back.
  case redo(of: Int)
}

/// One line of the journal: who did what to the plan, when and why.
package struct JournalEntry: Hashable, Sendable {
  /// Counts from 1, without gaps; the order of the journal, whatever the clocks say.
  package var revision: Int
  package var id: Identifier<JournalEntry>
  package var author: String
  package var at: Instant
  package var role: JournalRole
  package var change: Change
  /// The digest of this entry and all before it, in hexadecimal.
  package var hash: String

  package init(
    revision: Int,
    id: Identifier<JournalEntry>,
    author: String,
    at: Instant,
    role: JournalRole,
    change: Change,
    hash: String
  ) {
    self.revision = revision
    self.id = id
    self.author = author
    self.at = at
    self.role = role
    self.change = change
    self.hash = hash
  }
}
