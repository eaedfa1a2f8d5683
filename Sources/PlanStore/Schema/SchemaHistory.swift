import PlanModel

/// One step from a schema to the next.
struct Migration {
  /// The number of the schema that it starts from.
  let from: Int
  /// Runs with foreign keys off; they are checked before the step is kept.
  let script: String
}

extension Migration {
  /// What the planning engine asks of a plan: estimates, pins, shares, weights, greatest gaps.
  static let toEngine = Migration(
    from: 1,
    script: """
      ALTER TABLE prep_task ADD COLUMN
        optimistic_quarters INTEGER CHECK (optimistic_quarters > 0);
      ALTER TABLE prep_task ADD COLUMN
        pessimistic_quarters INTEGER CHECK (pessimistic_quarters > 0);
      ALTER TABLE prep_task ADD COLUMN
        is_pinned INTEGER NOT NULL DEFAULT 0 CHECK (is_pinned IN (0, 1));
      ALTER TABLE prep_task ADD COLUMN
        planned_start_on TEXT CHECK (planned_start_on IS date(planned_start_on));
      ALTER TABLE dependency ADD COLUMN max_lag INTEGER CHECK (max_lag >= 0);
      ALTER TABLE participation ADD COLUMN
        is_required INTEGER NOT NULL DEFAULT 0 CHECK (is_required IN (0, 1));
      \(Schema.weight)
      \(Schema.workShare)
      """
  )
}

/// The newest schema and the steps that lead to it.
struct SchemaHistory {
  let version: Int
  let steps: [Migration]

  /// The schemas of this program.
  static let released = SchemaHistory(version: Schema.version, steps: [.toEngine])

  /// Brings a file to the newest schema, after a checked copy of it as it was.
  func upgrade(_ path: String, from version: Int) throws(StoreFailure) {
    guard PrivateFile.canWriteBeside(path) else { throw .readOnly }
    let connection = try Connection(path: path)
    guard !connection.isReadOnly else { throw .readOnly }
    if let fault = try connection.firstFault { throw .damaged(fault) }
    try connection.backUp(to: freeName("\(path).bak-v\(version)"))
    for step in steps where step.from >= version { try connection.take(step) }
    guard try connection.integer("PRAGMA user_version") == self.version else {
      throw .damaged("no way leads from schema \(version) to \(self.version)")
    }
  }

  /// Never takes the name of an older copy.
  private func freeName(_ name: String) -> String {
    var candidate = name
    var number = 2
    while FileIdentity(path: candidate) != nil {
      candidate = "\(name)-\(number)"
      number += 1
    }
    return candidate
  }
}

extension Connection {
  /// Copies the plan into a new private file and checks the copy.
  func backUp(to path: String) throws(StoreFailure) {
    try copy(to: path)
    if let fault = try Connection(path: path).firstFault { throw .damaged("copy: \(fault)") }
  }

  /// Copies the plan, as one state, into a new private file.
  func copy(to path: String) throws(StoreFailure) {
    // SQLite would make the file readable to others; an empty one keeps its mode.
    try PrivateFile.create(at: path)
    try run("VACUUM INTO ?", [.text(path)])
    try PrivateFile.synchronise(path)
  }

  fileprivate func take(_ step: Migration) throws(StoreFailure) {
    guard try integer("PRAGMA user_version") == step.from else { return }
    // Outside the transaction, for inside it the switch does nothing.
    try run("PRAGMA foreign_keys=OFF")
    try writing { () throws(StoreFailure) in
      try runScript(step.script)
      var isSound = true
      try each("PRAGMA foreign_key_check") { _ in isSound = false }
      guard isSound else { throw .damaged("references break in schema \(step.from)") }
      try run("PRAGMA user_version=\(step.from + 1)")
    }
    try run("PRAGMA foreign_keys=ON")
  }
}
