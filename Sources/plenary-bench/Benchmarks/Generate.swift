extension Benchmark {
  static let generate = Benchmark(
    name: "generate",
    argument: "FILE",
    summary: "Write a generated plan into a new file, to look at.",
    options: [Option("tasks", value: "N", "Tasks of the plan (10000)."), .seed],
    isTimed: false,
    run: { try Generate.run($0, &$1) }
  )
}

enum Generate {
  static func run(_ arguments: Arguments, _ report: inout Report) throws {
    guard let path = arguments.words.first, arguments.words.count == 1 else {
      throw BenchmarkFailure.usage("generate needs one FILE to write.")
    }
    let subject = Subject.of(
      tasks: try arguments.number("tasks") ?? 10_000,
      seed: try arguments.seed()
    )
    _ = try subject.write(to: path)
    report.open("Generate")
    let size = Double(FileSize.of(path)) / 1e6
    report.add(
      Figure(what: path, tasks: subject.taskCount, unit: .megabytes, sample: Sample(size))
    )
  }
}
