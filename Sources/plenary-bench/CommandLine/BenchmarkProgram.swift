import Glibc

/// Reads the command line, runs one benchmark and prints what it found.
enum BenchmarkProgram {
  /// - Returns: The exit status: 0 measured, 1 a budget does not hold (with `--strict`) or a result is
  ///   untrue, 2 usage.
  static func run(_ words: [String]) -> Int32 {
    guard let first = words.first, !["--help", "help"].contains(first) else {
      print(HelpPage.overview)
      return words.isEmpty ? 2 : 0
    }
    do {
      guard let benchmark = Benchmark.each.first(where: { $0.name == first }) else {
        throw BenchmarkFailure.usage("\(first) is no command of plenary-bench.")
      }
      let arguments = try Arguments(words.dropFirst(), for: benchmark)
      if arguments.has("help") {
        print(HelpPage.page(of: benchmark))
        return 0
      }
      return try measure(benchmark, arguments)
    } catch {
      complain(BenchmarkFailure.sentence(of: error))
      return BenchmarkFailure.status(of: error)
    }
  }

  private static func measure(_ benchmark: Benchmark, _ arguments: Arguments) throws -> Int32 {
    let machine = Machine.here()
    if machine.isDebug && benchmark.isTimed && !arguments.has("debug-build") {
      throw BenchmarkFailure.usage(
        "This is a debug build, whose figures mislead. Maybe build it with `swift build -c release`, "
          + "or insist with --debug-build."
      )
    }
    var report = Report(on: machine, isJSON: arguments.has("json"))
    try benchmark.run(arguments, &report)
    report.finish()
    return arguments.has("strict") && report.brokenBudgets > 0 ? 1 : 0
  }

  private static func complain(_ sentence: String) {
    let bytes = Array("plenary-bench: \(sentence)\n".utf8)
    unsafe _ = write(STDERR_FILENO, bytes, bytes.count)
  }
}
