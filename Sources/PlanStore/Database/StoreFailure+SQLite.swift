import CSQLite

extension StoreFailure {
  /// What an extended result code of SQLite means for the plan.
  init(code: Int32, message: String) {
    self =
      switch code & 0xff {
      case SQLITE_READONLY: code == csqlite_readonly_moved ? .moved : .readOnly
      case SQLITE_BUSY, SQLITE_LOCKED: .busy
      case SQLITE_FULL: .full
      case SQLITE_IOERR: .inputOutput(code)
      case SQLITE_CORRUPT, SQLITE_NOTADB: .damaged(message)
      case SQLITE_CONSTRAINT, SQLITE_TOOBIG, SQLITE_MISMATCH: .refused(message)
      case SQLITE_PERM, SQLITE_AUTH: .readOnly
      case SQLITE_CANTOPEN: .inputOutput(code)
      default: .unexpected(code: code, message)
      }
  }
}
