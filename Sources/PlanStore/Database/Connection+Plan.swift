import PlanModel

extension Connection {
  /// What SQLite's quick check finds first; `nil` when it finds nothing.
  ///
  /// Without the CHECKs of the schema, which take twenty times as long; ``Inspector`` has them.
  var firstFault: String? {
    get throws(StoreFailure) {
      var fault: String?
      try run("PRAGMA ignore_check_constraints=ON")
      try each("PRAGMA quick_check(1)") { row in
        if row.text(0) != "ok" { fault = String(row.text(0).prefix(80)) }
      }
      try run("PRAGMA ignore_check_constraints=OFF")
      return fault
    }
  }

  /// How often other connections have committed; never rises for one's own commits.
  var foreignCommits: Int {
    get throws(StoreFailure) { try integer("PRAGMA data_version") }
  }

  /// Refuses a file whose triggers or views are not ours: they would act when we write or read.
  func expectKnownTriggers() throws(StoreFailure) {
    var found: [String] = []
    let sql = "SELECT sql FROM sqlite_schema WHERE type IN ('trigger', 'view') ORDER BY name"
    try each(sql) { found.append($0.text(0)) }
    guard found == Schema.triggers else { throw .damaged("its triggers are not those of a plan") }
  }

  /// The row of the plan; a file holds exactly one.
  func head() throws(StoreFailure) -> Head {
    var heads: [Head] = []
    try each("SELECT id, revision, head_hash FROM plan") { row in
      if let id = Identifier<Plan>(row.text(0)) {
        heads.append(Head(planID: id, revision: row.integer(1), hash: row.text(2)))
      }
    }
    guard heads.count == 1 else { throw .damaged("it holds no single plan") }
    return heads[0]
  }
}
