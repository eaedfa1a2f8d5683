import CSQLite
import PlanModel

/// One connection to a plan file, with the statements it has prepared.
///
/// Not for two threads at once: ``PlanFile`` guards it.
@safe
final class Connection {
  /// For how many milliseconds a lock of another program is waited for.
  static let patience: Int32 = 2000

  private let handle: OpaquePointer
  private var queries: [String: Query] = [:]

  /// Opens an existing file, for writing where the system allows it; never makes one.
  init(path: String) throws(StoreFailure) {
    var opened: OpaquePointer?
    let flags =
      SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE
      | SQLITE_OPEN_EXRESCODE
    // A path of its own kind (`:memory:`, `file:...`) is an ordinary name here.
    let name = path.hasPrefix("/") ? path : "./" + path
    let code = unsafe sqlite3_open_v2(name, &opened, flags, nil)
    guard let handle = unsafe opened else { throw StoreFailure(code: code, message: "no memory") }
    guard code == SQLITE_OK else {
      unsafe sqlite3_close_v2(handle)
      throw StoreFailure(code: code, message: "cannot open")
    }
    unsafe self.handle = handle
    try configure()
  }

  // A statement that outlives the connection keeps it open until it goes as well.
  deinit { unsafe sqlite3_close_v2(handle) }

  /// Whether the system lets us only read the file.
  var isReadOnly: Bool { unsafe sqlite3_db_readonly(handle, "main") == 1 }

  /// Whether no transaction is open.
  var isIdle: Bool { unsafe sqlite3_get_autocommit(handle) != 0 }

  private func configure() throws(StoreFailure) {
    let switches: [(Int32, Int32)] = [
      (SQLITE_DBCONFIG_DQS_DML, 0), (SQLITE_DBCONFIG_DQS_DDL, 0),
      (SQLITE_DBCONFIG_DEFENSIVE, 1), (SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0),
      (SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0),
    ]
    for (option, value) in switches {
      let code = unsafe csqlite_config(handle, option, value)
      guard code == SQLITE_OK else { throw failure(code) }
    }
    // None would be safest, but `VACUUM INTO` attaches its target.
    unsafe sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1)
    // The making of a plan of 100,000 tasks is one row of the journal; nothing else comes near.
    unsafe sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 256 << 20)
    unsafe sqlite3_busy_timeout(handle, Self.patience)
    for setting in ["foreign_keys=ON", "cell_size_check=ON", "mmap_size=0", "temp_store=MEMORY"] {
      try each("PRAGMA \(setting)") { _ in }
    }
    try each("PRAGMA synchronous=EXTRA") { _ in }
    guard try integer("PRAGMA foreign_keys") == 1 else {
      throw .unexpected(code: SQLITE_ERROR, "foreign keys stay off")
    }
  }

  /// The latest error, in SQLite's words, which name tables and columns but no values.
  func failure(_ code: Int32) -> StoreFailure {
    let message = unsafe sqlite3_errmsg(handle).map { unsafe String(cString: $0) } ?? ""
    return StoreFailure(code: code, message: message)
  }

  /// Runs a statement for its effect.
  func run(_ sql: String, _ values: [Scalar] = []) throws(StoreFailure) {
    try each(sql, values) { _ in }
  }

  /// Runs a script of several statements, without values.
  func runScript(_ sql: String) throws(StoreFailure) {
    let code = unsafe sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw failure(code) }
  }

  /// Runs a statement and shows each row of its answer.
  func each(
    _ sql: String,
    _ values: [Scalar] = [],
    _ body: (Query) throws(StoreFailure) -> Void
  ) throws(StoreFailure) {
    let query = try start(sql, values)
    defer { query.reset() }
    while query.next() { try body(query) }
    guard query.isDone else { throw failure(query.code) }
  }

  /// A statement before its first row; whoever asks for it resets it afterwards.
  func start(_ sql: String, _ values: [Scalar]) throws(StoreFailure) -> Query {
    let query = try prepare(sql)
    for (place, value) in values.enumerated() {
      let code = query.bind(value, at: Int32(place) + 1)
      guard code == SQLITE_OK else { throw failure(code) }
    }
    return query
  }

  /// The first column of the only row; 0 when there is none.
  func integer(_ sql: String, _ values: [Scalar] = []) throws(StoreFailure) -> Int {
    var answer = 0
    try each(sql, values) { answer = $0.integer(0) }
    return answer
  }

  private func prepare(_ sql: String) throws(StoreFailure) -> Query {
    if let known = queries[sql] { return known }
    var statement: OpaquePointer?
    let code = unsafe sqlite3_prepare_v3(
      handle,
      sql,
      -1,
      UInt32(SQLITE_PREPARE_PERSISTENT),
      &statement,
      nil
    )
    guard code == SQLITE_OK, let statement = unsafe statement else { throw failure(code) }
    let query = unsafe Query(statement)
    // Updates name their columns, so there could be very many; the ones in use soon return.
    if queries.count >= 200 { queries = [:] }
    queries[sql] = query
    return query
  }
}
