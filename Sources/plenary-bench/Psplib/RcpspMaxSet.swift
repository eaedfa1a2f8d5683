import Scheduling

/// A project with maximal lags, and what is published about it in `rcpspmax_values.csv`.
struct RcpspMaxInstance: Sendable {
  let set: String
  let name: String
  /// The least makespan; `nil` where there is no schedule.
  let value: Int?

  /// Reads the table, in its order.
  static func table(path: String) throws -> [RcpspMaxInstance] {
    var lines = try NumberedLines(path: path)
    guard lines.next() == "set,instance,value,status" else {
      throw lines.failure("the columns should be set,instance,value,status")
    }
    var instances: [RcpspMaxInstance] = []
    while let line = lines.next() {
      if line.isEmpty { continue }
      let words = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard words.count == 4, words[2] == "infeasible" || Int(words[2]) != nil else {
        throw lines.failure("'\(line)' is no row of values")
      }
      instances.append(RcpspMaxInstance(set: words[0], name: words[1], value: Int(words[2])))
    }
    return instances
  }

  /// Searches the project of a file, and holds the answer against the file and the table.
  func search(in directory: String, within limit: Duration) throws -> RcpspMaxOutcome {
    let path = "\(directory)/rcpspmax/\(set)/\(name)"
    let project = try RcpspMaxFile(path: path).project
    var timing = Timing()
    let answer = timing.take {
      let deadline = ContinuousClock.now + limit
      return LagFinisher.solve(project) { ContinuousClock.now > deadline }
    }
    if let schedule = answer.schedule {
      let checker = try RcpspMaxChecker(path: path)
      if let fault = checker.fault(of: schedule.starts, makespan: schedule.makespan) {
        throw BenchmarkFailure.untrue("\(set) \(name): \(fault).")
      }
    }
    if let doubt = doubt(about: answer) {
      throw BenchmarkFailure.untrue("\(set) \(name): \(doubt).")
    }
    return RcpspMaxOutcome(instance: self, answer: answer, milliseconds: timing.elapsed[0])
  }

  /// What makes an answer unbelievable, or `nil`.
  private func doubt(about answer: LagAnswer) -> String? {
    let found = answer.schedule?.makespan
    if let found, value.map({ found < $0 }) ?? true {
      return "\(found) was found, but \(published) is published"
    }
    if answer.verdict != .open, found != value {
      return "\(found.map(String.init) ?? "infeasible") was proved, but \(published) is published"
    }
    return nil
  }

  private var published: String { value.map(String.init) ?? "infeasible" }
}

/// What the search came to on one project with maximal lags.
struct RcpspMaxOutcome: Sendable {
  let instance: RcpspMaxInstance
  let answer: LagAnswer
  let milliseconds: Double

  var isProved: Bool { answer.verdict != .open }
  var isInfeasible: Bool { isProved && answer.schedule == nil }
  var hasCycle: Bool {
    if case .cycle = answer.verdict { true } else { false }
  }
}
