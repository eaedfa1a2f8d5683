/// What a search came to on one project.
struct Outcome: Sendable {
  let name: String
  let known: KnownBounds
  let makespan: Int
  let isProved: Bool
  let schedulesUsed: Int
  let milliseconds: Double
  let processorMilliseconds: Double

  /// Percent above the critical path.
  var aboveCriticalPath: Double { Self.percent(makespan, above: known.path) }
  /// Percent above the best known makespan.
  var aboveBestKnown: Double { Self.percent(makespan, above: known.upper) }
  /// What the best known makespan is above the critical path.
  var floor: Double { Self.percent(known.upper, above: known.path) }

  private static func percent(_ makespan: Int, above base: Int) -> Double {
    Double(makespan - base) / Double(base) * 100
  }
}

/// The outcomes of one set with one budget and one seed.
struct SetOutcome: Sendable {
  let outcomes: [Outcome]

  var aboveCriticalPath: Sample { Sample(outcomes.map(\.aboveCriticalPath)) }
  var aboveBestKnown: Sample { Sample(outcomes.map(\.aboveBestKnown)) }
  var floor: Double { Sample(outcomes.map(\.floor)).mean }
  var equalToBestKnown: Int { outcomes.count { $0.makespan == $0.known.upper } }
  var proved: Int { outcomes.count { $0.isProved } }
  var schedules: Sample { Sample(outcomes.map { Double($0.schedulesUsed) }) }
  var seconds: Sample { Sample(outcomes.map { $0.milliseconds / 1000 }) }

  /// Schedules in each second of the processor, lower bounds and all else included.
  var rate: Double {
    let time = outcomes.reduce(0) { $0 + $1.processorMilliseconds } / 1000
    return Double(outcomes.reduce(0) { $0 + $1.schedulesUsed }) / max(time, 1e-9)
  }

  /// Refuses a claim that cannot be true.
  func check() throws {
    for outcome in outcomes {
      if outcome.isProved && outcome.makespan > outcome.known.upper {
        throw BenchmarkFailure.untrue(
          "\(outcome.name): \(outcome.makespan) is no optimum, \(outcome.known.upper) is known."
        )
      }
      if let doubt = outcome.known.doubt(about: outcome.makespan) {
        throw BenchmarkFailure.untrue("\(outcome.name): \(doubt).")
      }
    }
    guard aboveCriticalPath.mean >= floor - 1e-9 else {
      throw BenchmarkFailure.untrue("The mean is below \(floor) %, that of the best known.")
    }
  }
}
