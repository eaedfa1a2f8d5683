import Scheduling

/// What the exact search came to on the projects of one set with maximal lags.
struct LagOutcome: Sendable {
  private(set) var optimal = 0
  private(set) var impossible = 0
  private(set) var open = 0
  private(set) var nodes: [Double] = []
  private(set) var seconds: [Double] = []

  /// Searches every project for so long, and refuses an answer that its file or the published
  /// values contradict.
  init(_ instances: [ProjectLibrary.LagInstance], within limit: Duration) throws {
    for instance in instances {
      let project = instance.file.project
      var timing = Timing()
      let answer = timing.take {
        let deadline = ContinuousClock.now + limit
        return LagFinisher.solve(project) { ContinuousClock.now > deadline }
      }
      if let fault = try Self.fault(of: answer, instance) {
        throw BenchmarkFailure.untrue("\(instance.name): \(fault).")
      }
      switch answer.verdict {
      case .optimal: optimal += 1
      case .impossible, .cycle: impossible += 1
      case .open: open += 1
      }
      nodes.append(Double(answer.nodes))
      seconds.append(timing.elapsed[0] / 1000)
    }
  }

  private static func fault(
    of answer: LagAnswer,
    _ instance: ProjectLibrary.LagInstance
  ) throws -> String? {
    switch (answer.verdict, instance.known) {
    case (.impossible, .least), (.cycle, .least): return "a schedule is known"
    case (.optimal, .infeasible): return "no schedule is known to exist"
    case (.optimal, .least(let value)) where answer.schedule?.makespan != value:
      return "\(answer.schedule?.makespan ?? 0) is called optimal, but \(value) is"
    default: break
    }
    guard let schedule = answer.schedule else { return nil }
    if case .least(let value) = instance.known, schedule.makespan < value {
      return "\(schedule.makespan) is below the optimum of \(value)"
    }
    return try IndependentLagChecker(path: instance.path)
      .fault(of: schedule.starts, makespan: schedule.makespan)
  }
}

/// The lines of the table of sets with maximal lags.
extension LagOutcome {
  static let head =
    "With maximal lags".padded(to: 36)
    + ["projects", "optimal", "impossible", "open", "nodes", "max", "s/project", "worst"]
    .map { $0.aligned(to: 11) }.joined()

  func row(_ what: String) -> String {
    let (nodes, seconds) = (Sample(nodes), Sample(seconds))
    let cells = [
      String(nodes.count), String(optimal), String(impossible), String(open),
      ShortNumber.text(nodes.mean, places: 0), ShortNumber.text(nodes.max, places: 0),
      ShortNumber.text(seconds.mean, places: 5), ShortNumber.text(seconds.max, places: 4),
    ]
    return what.padded(to: 36) + cells.map { $0.aligned(to: 11) }.joined()
  }

  func figures(_ what: String) -> [Figure] {
    [
      Figure(what: "\(what): optimal", unit: .count, sample: Sample(Double(optimal))),
      Figure(what: "\(what): impossible", unit: .count, sample: Sample(Double(impossible))),
      Figure(what: "\(what): open", unit: .count, sample: Sample(Double(open))),
      Figure(what: "\(what): nodes", unit: .count, sample: Sample(nodes)),
      Figure(what: "\(what): seconds", unit: .seconds, sample: Sample(seconds)),
    ]
  }
}
