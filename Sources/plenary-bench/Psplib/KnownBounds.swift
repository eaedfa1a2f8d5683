/// What is published about one project: `instance,cplb,reslb,lb,ub` in `SET_bounds.csv`.
struct KnownBounds: Hashable, Sendable {
  /// The critical path.
  var path: Int
  /// The best lower bound known.
  var lower: Int
  /// The best makespan known; the optimum when it equals `lower`.
  var upper: Int

  /// What makes a makespan unbelievable, or `nil`.
  func doubt(about makespan: Int) -> String? {
    if makespan < lower { return "\(makespan) is below the published bound of \(lower)" }
    if makespan < upper {
      return "\(makespan) would be a record, the best known is \(upper): check it by other means"
    }
    return nil
  }

  /// Reads a table of bounds, by the name of the instance.
  static func table(path: String) throws -> [String: KnownBounds] {
    var lines = try NumberedLines(path: path)
    guard lines.next() == "instance,cplb,reslb,lb,ub" else {
      throw lines.failure("the columns should be instance,cplb,reslb,lb,ub")
    }
    var table: [String: KnownBounds] = [:]
    while let line = lines.next() {
      if line.isEmpty { continue }
      let words = line.split(separator: ",", omittingEmptySubsequences: false)
      let numbers = words.dropFirst().compactMap { Int($0) }
      guard words.count == 5, numbers.count == 4, 0 < numbers[0], numbers[0] <= numbers[2],
        numbers[2] <= numbers[3]
      else {
        throw lines.failure("'\(line)' is no row of bounds with cplb ≤ lb ≤ ub")
      }
      table[String(words[0])] = KnownBounds(path: numbers[0], lower: numbers[2], upper: numbers[3])
    }
    return table
  }
}
