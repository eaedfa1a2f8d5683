import FoundationEssentials

/// Judges a schedule with maximal lags by the file of its project alone, as ``IndependentChecker``
/// does: it shares no code with the reader or the engine.
struct IndependentLagChecker {
  /// All numbers of each line, brackets left out.
  private let rows: [[Int]]

  init(path: String) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    rows = text.components(separatedBy: "\r\n").map { line in
      String(line.map { "[]\t".contains($0) ? " " : $0 }).components(separatedBy: " ")
        .compactMap { Int($0) }
    }
  }

  /// What is wrong with the starts of all jobs, source and sink included; `nil` when nothing is.
  func fault(of starts: [Int], makespan: Int) -> String? {
    let jobs = starts.count
    guard rows.count > 2 * jobs + 1, rows[0][0] + 2 == jobs, starts[jobs - 1] == makespan else {
      return "not every job is placed, or the sink is elsewhere"
    }
    for (job, row) in rows[1...jobs].enumerated() {
      for arc in 0..<row[2] {
        let (head, lag) = (row[3 + arc], row[3 + row[2] + arc])
        if starts[head] - starts[job] < lag { return "the lag from \(job) to \(head) is broken" }
      }
    }
    if starts.contains(where: { $0 < 0 || $0 > makespan }) { return "a job lies outside" }
    return overload(starts, makespan)
  }

  private func overload(_ starts: [Int], _ makespan: Int) -> String? {
    let jobs = starts.count
    for (resource, capacity) in rows[2 * jobs + 1].enumerated() {
      for slot in 0...makespan {
        let used = (0..<jobs).reduce(0) { sum, job in
          let row = rows[1 + jobs + job]
          return starts[job] <= slot && slot < starts[job] + row[2] ? sum + row[3 + resource] : sum
        }
        if used > capacity { return "resource \(resource + 1) is overloaded in slot \(slot)" }
      }
    }
    return nil
  }
}
