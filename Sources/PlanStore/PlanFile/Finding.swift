package import PlanModel

/// Something that a check of a plan file found.
package enum Finding: Error, Hashable {
  /// The file could not be opened as a plan at all.
  case header(StoreFailure)
  /// SQLite's own check of its pages, in SQLite's words.
  case integrity(String)
  /// A row that refers to a row which is not there.
  case reference(table: String)
  /// The journal is not as it was written, from this revision on.
  case chain(revision: Int)
  /// The plan's row does not name the last line of the journal.
  case head(revision: Int)
  /// A change of the journal does not fit the plan that those before it make.
  case replay(revision: Int)
  /// A record is not as the journal leaves it.
  case record(RecordKey)
  /// The tables cannot be read.
  case tables(StoreFailure)
}

/// What a check found, in its order, and the plan as far as it could be read.
package struct Inspection: Sendable {
  package var findings: [Finding]
  /// `nil` when the tables cannot be read; the caller checks its invariants.
  package var snapshot: Snapshot?
}
