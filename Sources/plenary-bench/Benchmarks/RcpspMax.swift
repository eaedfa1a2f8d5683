import Scheduling

extension Benchmark {
  static let rcpspMax = Benchmark(
    name: "rcpspmax",
    argument: "DIR",
    summary: "Search every project with maximal lags that a directory has a value for.",
    options: [
      Option("exact", value: "SECONDS", "Search so long for each project (5)."),
      Option("each", "Print the answer for every project."),
    ],
    run: { try RcpspMax.run($0, &$1) }
  )
}

/// Searches projects with maximal lags exactly; each answer is held against the published one.
enum RcpspMax {
  static func run(_ arguments: Arguments, _ report: inout Report) throws {
    guard let path = arguments.words.first, arguments.words.count == 1 else {
      throw BenchmarkFailure.usage("rcpspmax needs one DIR that holds rcpspmax_values.csv.")
    }
    let limit = Duration.seconds(try arguments.number("exact") ?? 5)
    let instances = try RcpspMaxInstance.table(path: "\(path)/rcpspmax_values.csv")
    let names = instances.reduce(into: [String]()) { names, instance in
      if !names.contains(instance.set) { names.append(instance.set) }
    }
    report.say("\nOne core used, \(limit.components.seconds) s for each project at most.")
    report.say(line("", columns.map(\.name)))
    for name in names {
      let outcomes = try instances.filter { $0.set == name }.map {
        try $0.search(in: path, within: limit)
      }
      report.add(figures(name, outcomes), inRow: row(name, outcomes))
      guard arguments.has("each") else { continue }
      for outcome in outcomes {
        let answer = outcome.answer.schedule.map { String($0.makespan) } ?? "none"
        report.say("  \(outcome.instance.name) \(answer)\(outcome.isProved ? "" : ", open")")
      }
    }
  }

  private static let columns: [(name: String, width: Int)] = [
    ("projects", 9), ("optimal", 9), ("infeasible", 12), ("by lags", 9), ("open", 6),
    ("nodes", 9), ("max", 9), ("s/project", 11), ("worst", 9),
  ]

  private static func row(_ name: String, _ outcomes: [RcpspMaxOutcome]) -> String {
    let proved = outcomes.count { $0.isProved }
    let infeasible = outcomes.count { $0.isInfeasible }
    let (nodes, seconds) = samples(outcomes)
    return line(
      name,
      [
        String(outcomes.count), String(proved - infeasible), String(infeasible),
        String(outcomes.count { $0.hasCycle }), String(outcomes.count - proved),
        ShortNumber.text(nodes.mean, places: 0), ShortNumber.text(nodes.max, places: 0),
        ShortNumber.text(seconds.mean, places: 5), ShortNumber.text(seconds.max, places: 4),
      ]
    )
  }

  private static func figures(_ name: String, _ outcomes: [RcpspMaxOutcome]) -> [Figure] {
    let (nodes, seconds) = samples(outcomes)
    let counts = [
      ("proved", outcomes.count { $0.isProved }),
      ("infeasible", outcomes.count { $0.isInfeasible }),
    ]
    return counts.map {
      Figure(what: "\(name): \($0.0)", unit: .count, sample: Sample(Double($0.1)))
    } + [
      Figure(what: "\(name): nodes", unit: .count, sample: nodes),
      Figure(what: "\(name): seconds", unit: .seconds, sample: seconds),
    ]
  }

  private static func samples(_ outcomes: [RcpspMaxOutcome]) -> (nodes: Sample, seconds: Sample) {
    (
      Sample(outcomes.map { Double($0.answer.nodes) }),
      Sample(outcomes.map { $0.milliseconds / 1000 })
    )
  }

  private static func line(_ what: String, _ cells: [String]) -> String {
    what.padded(to: 12) + zip(cells, columns).map { $0.aligned(to: $1.width) }.joined()
  }
}
