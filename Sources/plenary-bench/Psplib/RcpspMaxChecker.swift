import FoundationEssentials

/// Judges a schedule with maximal lags by the file of its project alone.
///
/// It shares no code with the reader or the engine: it takes the file as one run of words.
struct RcpspMaxChecker {
  private let words: [String]

  init(path: String) throws {
    let gaps = " \t\r\n[]".unicodeScalars
    words = try String(contentsOfFile: path, encoding: .utf8).unicodeScalars
      .split { gaps.contains($0) }.map { String($0) }
  }

  private func number(_ place: Int) -> Int {
    words.indices.contains(place) ? Int(words[place]) ?? 0 : 0
  }

  /// What is wrong with the starts of all jobs; `nil` when nothing is.
  func fault(of starts: [Int], makespan: Int) -> String? {
    let (jobs, resources) = (number(0) + 2, number(1))
    guard starts.count == jobs, starts.last == makespan else {
      return "\(starts.count) of \(jobs) jobs are placed, until \(starts.last ?? 0)"
    }
    if starts.contains(where: { $0 < 0 }) { return "a job starts before the project" }
    var place = 4
    for job in 0..<jobs {
      let count = number(place + 2)
      for arc in place + 3..<place + 3 + count {
        let (other, lag) = (number(arc), number(arc + count))
        if starts[other] - starts[job] < lag {
          return "job \(other) starts \(starts[other] - starts[job]) after job \(job), not \(lag)"
        }
      }
      place += 3 + 2 * count
    }
    let capacities = place + jobs * (3 + resources)
    guard capacities + resources == words.count else { return "the file has other tables" }
    for slot in 0..<makespan {
      for resource in 0..<resources {
        var use = 0
        for job in 0..<jobs {
          let row = place + job * (3 + resources)
          if starts[job] <= slot, slot < starts[job] + number(row + 2) {
            use += number(row + 3 + resource)
          }
        }
        if use > number(capacities + resource) {
          return "resource \(resource + 1) is overloaded in slot \(slot)"
        }
      }
    }
    return nil
  }
}
