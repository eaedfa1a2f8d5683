import FoundationEssentials

/// Judges a schedule by the file of its project alone.
///
/// It shares no code with the reader or the engine, so that no mistake of theirs can hide here: it
/// takes the file apart by its lines of asterisks and counts every slot of every resource.
struct IndependentChecker {
  private var blocks: [[[String]]] = [[]]

  init(path: String) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    for line in text.components(separatedBy: "\n") {
      if line.hasPrefix("***") {
        blocks.append([])
      } else {
        blocks[blocks.count - 1].append(line.components(separatedBy: " ").filter { $0 != "" })
      }
    }
  }

  /// The rows below a title that are numbers throughout.
  private func table(_ title: String) -> [[Int]] {
    let block = blocks.first { $0.first?.first == title } ?? []
    return block.map { words in words.map { Int($0) ?? -1 } }
      .filter { $0.count > 0 && !$0.contains(-1) }
  }

  /// What is wrong with the starts of all jobs, source and sink included; `nil` when nothing is.
  func fault(of starts: [Int], makespan: Int) -> String? {
    let (arcs, requests) = (table("PRECEDENCE"), table("REQUESTS/DURATIONS:"))
    guard let capacities = table("RESOURCEAVAILABILITIES:").last, arcs.count == requests.count
    else {
      return "the file has no tables"
    }
    guard starts.count == requests.count && starts.last == makespan else {
      return "\(starts.count) of \(requests.count) jobs are placed, until \(starts.last ?? 0)"
    }
    if starts.contains(where: { $0 < 0 }) { return "a job starts before the project" }
    for row in arcs {
      let finish = starts[row[0] - 1] + requests[row[0] - 1][2]
      for successor in row.dropFirst(3) where starts[successor - 1] < finish {
        return "job \(successor) starts before job \(row[0]) is over"
      }
    }
    return overload(starts, requests, capacities)
  }

  private func overload(_ starts: [Int], _ requests: [[Int]], _ capacities: [Int]) -> String? {
    var use: [[Int]] = []
    for row in requests {
      let start = starts[row[0] - 1]
      while use.count < start + row[2] { use.append(capacities.map { _ in 0 }) }
      for slot in start..<start + row[2] {
        for (resource, demand) in row.dropFirst(3).enumerated() { use[slot][resource] += demand }
      }
    }
    for (slot, amounts) in use.enumerated() {
      for (resource, amount) in amounts.enumerated() where amount > capacities[resource] {
        return "resource \(resource + 1) is overloaded in slot \(slot)"
      }
    }
    return nil
  }
}
