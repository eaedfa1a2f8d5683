package import CivilTime
package import PlanModel

/// Who writes a change, when, and under which key of the journal.
package struct Signature: Hashable, Sendable {
  package var author: String
  package var at: Instant
  package var id: Identifier<JournalEntry>

  package init(author: String, at: Instant, id: Identifier<JournalEntry>) {
    self.author = author
    self.at = at
    self.id = id
  }
}

/// Where a plan stands: its latest revision and the digest of its whole journal.
package struct Head: Hashable, Sendable {
  package var planID: Identifier<Plan>
  package var revision: Int
  /// In hexadecimal; equal hashes mean equal histories.
  package var hash: String
}

/// A plan as it stood at one revision.
package struct Snapshot: Hashable, Sendable {
  package var plan: Plan
  package var head: Head
}
