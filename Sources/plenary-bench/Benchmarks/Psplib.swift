extension Benchmark {
  static let psplib = Benchmark(
    name: "psplib",
    argument: "DIR",
    summary: "Search every project of a directory laid out as the public library PSPLIB.",
    options: [
      Option("set", value: "NAME,...", "Sets to measure, such as j120 (all)."),
      Option("schedules", value: "N,...", "Budgets in schedules (1000,5000,50000)."),
      Option("seed", value: "S,...", "Seeds of the search (1)."),
      Option("exact", value: "SECONDS", "Also search exactly, so long for each project."),
      Option("each", "Print the makespan of every project."),
    ],
    run: { try Psplib.run($0, &$1) }
  )
}

/// Searches whole sets of projects, and has each schedule judged by a second reader of its file.
enum Psplib {
  static func run(_ arguments: Arguments, _ report: inout Report) throws {
    guard let path = arguments.words.first, arguments.words.count == 1 else {
      throw BenchmarkFailure.usage("psplib needs one DIR that holds sets, such as j120.")
    }
    let library = ProjectLibrary(path: path)
    let sets = try arguments.text("set")?.split(separator: ",").map(String.init) ?? library.sets()
    report.say("\nOne core used. \(tuning)")
    report.say(OutcomeTable.legend)
    report.say("\n" + OutcomeTable.head)
    for set in sets {
      let measured = try MeasuredSet(set, in: library)
      for budget in try arguments.numbers("schedules") ?? [1000, 5000, 50_000] {
        try search(measured, budget, arguments, &report)
      }
      if let seconds = try arguments.number("exact") {
        try searchExactly(measured, .seconds(seconds), arguments, &report)
      }
      report.say(OutcomeTable.floor(set, measured.bestKnown))
    }
  }

  private static let tuning =
    "The search was tuned on projects whose second index is 4, 5 or 6, and on j120*_1."

  /// A row of its own: a short search, and the exact one where that leaves a gap.
  private static func searchExactly(
    _ set: MeasuredSet,
    _ limit: Duration,
    _ arguments: Arguments,
    _ report: inout Report
  ) throws {
    for seed in try arguments.numbers("seed") ?? [1] {
      let outcome = try set.search(schedules: 5000, seed: UInt64(seed), exact: limit)
      add(
        outcome,
        "\(set.name), exact \(limit.components.seconds) s, seed \(seed)",
        nil,
        arguments,
        &report
      )
    }
  }

  private static func add(
    _ outcome: SetOutcome,
    _ what: String,
    _ serialRate: Double?,
    _ arguments: Arguments,
    _ report: inout Report
  ) {
    report.add(
      OutcomeTable.figures(what, outcome, serialRate: serialRate),
      inRow: OutcomeTable.row(what, outcome, serialRate: serialRate)
    )
    guard arguments.has("each") else { return }
    for one in outcome.outcomes { report.say("  \(one.name) \(one.makespan)") }
  }

  /// One row for each seed, and what the seeds differ by.
  private static func search(
    _ set: MeasuredSet,
    _ budget: Int,
    _ arguments: Arguments,
    _ report: inout Report
  ) throws {
    var means: [Double] = []
    for seed in try arguments.numbers("seed") ?? [1] {
      let outcome = try set.search(schedules: budget, seed: UInt64(seed))
      let what = "\(set.name), \(budget) schedules, seed \(seed)"
      add(outcome, what, set.serialRate, arguments, &report)
      means.append(outcome.aboveCriticalPath.mean)
    }
    guard means.count > 1 else { return }
    let what = "\(set.name), \(budget) schedules: dev by seed"
    let figure = Figure(what: what, unit: .percent, sample: Sample(means))
    report.add([figure], inRow: OutcomeTable.spread(what, figure.sample))
  }
}
