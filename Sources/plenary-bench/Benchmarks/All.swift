extension Benchmark {
  static let all = Benchmark(
    name: "all",
    summary: "Everything in short form, each figure beside its budget.",
    options: [.program, .seed],
    run: { try All.run($0, &$1) }
  )
}

enum All {
  private static let parts: [(benchmark: Benchmark, values: [String: String])] = [
    (.recompute, [:]),
    (.dates, ["runs": "50"]),
    (.forecast, ["tasks": "281"]),
    (.schedule, ["tasks": "281,1000", "schedules": "200"]),
    (.dates, ["runs": "50"]),
    (.forecast, ["tasks": "281"]),
    (.commit, ["runs": "50"]),
    (.frame, ["keys": "200"]),
    (.start, ["runs": "10"]),
    (.keys, ["keys": "300"]),
  ]

  static func run(_ arguments: Arguments, _ report: inout Report) throws {
    for part in parts {
      var values = part.values
      values["seed"] = arguments.text("seed")
      values["program"] = arguments.text("program")
      try part.benchmark.run(Arguments(values), &report)
    }
  }
}
