import CSQLite
import PlanModel

/// An open plan file, for one thread at a time; ``PlanFile`` holds the lock.
final class Session {
  let connection: Connection
  let path: String
  let identity: FileIdentity
  let isReadOnly: Bool
  let planID: Identifier<Plan>
  /// SQLite's count of foreign commits, as of the last state that was handed out.
  var seenVersion: Int
  let ledger: Ledger

  /// Opens a plan and checks it, but alters nothing in it.
  init(path: String, schema: SchemaHistory) throws(StoreFailure) {
    let probe = try FileProbe(path: path)
    try probe.expectPlan(newest: schema.version)
    if probe.schemaVersion < schema.version {
      try schema.upgrade(path, from: probe.schemaVersion)
    }
    self.path = path
    identity = probe.identity
    connection = try Connection(path: path)
    if let fault = try connection.firstFault { throw .damaged(fault) }
    try connection.expectKnownTriggers()
    let connection = connection
    planID = try connection.reading { () throws(StoreFailure) in try connection.head().planID }
    ledger = Ledger(connection, planID: planID)
    let writer = try connection.integer("SELECT value FROM meta WHERE name = 'min_writer_version'")
    isReadOnly =
      connection.isReadOnly || writer > schema.version || !PrivateFile.canWriteBeside(path)
    seenVersion = try connection.foreignCommits
  }

  /// - Throws: ``StoreFailure/moved`` when the path leads to another file than at the opening.
  func expectSameFile() throws(StoreFailure) {
    guard FileIdentity(path: path) == identity else { throw .moved }
  }

  func expectWritable() throws(StoreFailure) {
    guard !isReadOnly else { throw .readOnly }
    try expectSameFile()
  }

  func changedElsewhere() throws(StoreFailure) -> Bool {
    try expectSameFile()
    do throws(StoreFailure) { return try connection.foreignCommits != seenVersion } catch {
      // Somebody is writing at this very moment: ask again at the next tick.
      guard error == .busy else { throw error }
      return false
    }
  }

  /// Reads the whole plan, at one revision.
  func load() throws(StoreFailure) -> Snapshot {
    let version = try connection.foreignCommits
    let snapshot = try connection.reading { () throws(StoreFailure) in
      let head = try connection.head()
      return Snapshot(plan: try ledger.plan(), head: head)
    }
    // Taken before reading: a commit in between is reported once too often rather than never.
    seenVersion = version
    return snapshot
  }
}
