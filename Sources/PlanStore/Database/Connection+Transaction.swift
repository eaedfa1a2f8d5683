extension Connection {
  /// Does all of it or nothing, having the right to write from the start.
  func writing<Answer>(
    _ body: () throws(StoreFailure) -> Answer
  ) throws(StoreFailure) -> Answer {
    try transaction("BEGIN IMMEDIATE", body)
  }

  /// Sees one state of the file throughout.
  func reading<Answer>(
    _ body: () throws(StoreFailure) -> Answer
  ) throws(StoreFailure) -> Answer {
    try transaction("BEGIN", body)
  }

  private func transaction<Answer>(
    _ begin: String,
    _ body: () throws(StoreFailure) -> Answer
  ) throws(StoreFailure) -> Answer {
    try run(begin)
    do throws(StoreFailure) {
      let answer = try body()
      try run("COMMIT")
      return answer
    } catch {
      // Some errors have already rolled back. A rollback that fails leaves the journal, with
      // which the next to open the file rolls back: the first error is the one to tell.
      if !isIdle { try? run("ROLLBACK") }
      throw error
    }
  }
}
