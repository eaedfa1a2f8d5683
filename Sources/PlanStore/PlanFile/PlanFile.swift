package import PlanModel
import Synchronization

/// A plan in its file: the only way to read and write one.
///
/// Every call is synchronous, safe from any thread and one at a time; a commit waits for the disk
/// (and up to two seconds for another program), so a screen makes it off its main loop. No call
/// leaves a lock behind it.
package final class PlanFile: Sendable {
  package let path: String
  package let planID: Identifier<Plan>
  /// Whether the file, its directory or its age forbid writing; every write then throws
  /// ``StoreFailure/readOnly``.
  package let isReadOnly: Bool
  private let session: Mutex<Session>

  private init(_ session: sending Session) {
    path = session.path
    planID = session.planID
    isReadOnly = session.isReadOnly
    self.session = Mutex(session)
  }

  /// Opens a plan, after a look at its bytes; alters nothing in it.
  ///
  /// A plan of an older schema is brought to the newest, after a copy to `NAME.bak-vN`.
  package static func open(at path: String) throws(StoreFailure) -> PlanFile {
    PlanFile(try Session(path: path, schema: .released))
  }

  /// Makes a plan whose first revision is `first`; an empty file is taken, any other is left alone.
  package static func create(
    at path: String,
    planID: Identifier<Plan>,
    first: Change,
    signed signature: Signature
  ) throws(StoreFailure) -> PlanFile {
    try Session.create(at: path, planID: planID, first: first, signed: signature)
    return try open(at: path)
  }

  /// Checks a file from its first byte to its last record; for a file that does not open as well.
  package static func inspect(_ path: String) -> Inspection { Inspector.inspect(path) }

  package func load() throws(StoreFailure) -> Snapshot {
    try session.withLock { session throws(StoreFailure) in try session.load() }
  }

  /// Where the plan stands now, without reading it.
  package func head() throws(StoreFailure) -> Head {
    try session.withLock { session throws(StoreFailure) in try session.connection.head() }
  }

  /// Writes a change: all of it to the disk, or nothing.
  ///
  /// - Throws: ``StoreFailure/conflict(_:)`` when the plan is no longer at `revision`, or a field
  ///   is not as the change found it.
  @discardableResult
  package func commit(
    _ change: Change,
    basedOn revision: Int,
    signed signature: Signature
  ) throws(StoreFailure) -> JournalEntry {
    try session.withLock { session throws(StoreFailure) in
      try session.commit(change, basedOn: revision, signed: signature)
    }
  }

  /// The entry that ``undo(basedOn:signed:)`` would take back.
  package func undoTarget() throws(StoreFailure) -> JournalEntry? {
    try session.withLock { session throws(StoreFailure) in try session.target(of: .back) }
  }

  /// The undoing that ``redo(basedOn:signed:)`` would take back.
  package func redoTarget() throws(StoreFailure) -> JournalEntry? {
    try session.withLock { session throws(StoreFailure) in try session.target(of: .forth) }
  }

  /// Takes back the newest change that still stands, by adding its inverse to the journal.
  ///
  /// - Throws: ``StoreFailure/nothingToUndo``; ``StoreFailure/conflict(_:)`` as for a commit.
  @discardableResult
  package func undo(
    basedOn revision: Int,
    signed signature: Signature
  ) throws(StoreFailure) -> JournalEntry {
    try session.withLock { session throws(StoreFailure) in
      try session.reverse(.back, basedOn: revision, signed: signature)
    }
  }

  /// Does again what the newest undo took back, unless something new was done since.
  ///
  /// - Throws: ``StoreFailure/nothingToRedo``; ``StoreFailure/conflict(_:)`` as for a commit.
  @discardableResult
  package func redo(
    basedOn revision: Int,
    signed signature: Signature
  ) throws(StoreFailure) -> JournalEntry {
    try session.withLock { session throws(StoreFailure) in
      try session.reverse(.forth, basedOn: revision, signed: signature)
    }
  }

  /// The entries after a revision, newest first.
  package func history(
    limit: Int = .max,
    since revision: Int = 0
  ) throws(StoreFailure) -> [JournalEntry] {
    try session.withLock { session throws(StoreFailure) in
      try session.history(limit: limit, since: revision)
    }
  }

  /// Whether another program has committed since the last `load`; cheap, to be asked each second.
  ///
  /// - Throws: ``StoreFailure/moved`` when the path leads to another file by now, or to none.
  package func changedElsewhere() throws(StoreFailure) -> Bool {
    try session.withLock { session throws(StoreFailure) in try session.changedElsewhere() }
  }

  /// Copies the plan with its whole history into a new file of mode 0600.
  package func copy(to path: String) throws(StoreFailure) {
    try session.withLock { session throws(StoreFailure) in
      try session.connection.copy(to: path)
    }
  }
}
