/// One sub-command of the program: what it is called, what it takes and what it does.
struct Benchmark: Sendable {
  /// An option that may follow the name; without `value` it is a switch.
  struct Option: Sendable {
    let name: String
    let value: String?
    let help: String

    init(_ name: String, value: String? = nil, _ help: String) {
      (self.name, self.value, self.help) = (name, value, help)
    }
  }

  let name: String
  /// What stands after the name without a dash, such as `FILE`.
  var argument: String?
  let summary: String
  let options: [Option]
  /// Whether it times something, so that a debug build would mislead.
  var isTimed = true
  let run: @Sendable (Arguments, inout Report) throws -> Void

  /// Every benchmark, in the order of the help page.
  static let each: [Benchmark] = [
    recompute, commit, start, keys, frame, schedule, dates, forecast, psplib, rcpspMax, peer, solve,
    generate, all,
  ]

  /// Options that every benchmark takes.
  static let shared = [
    Option("json", "Print the results as JSON."),
    Option("strict", "End with 1 when a budget does not hold."),
    Option("debug-build", "Measure although the program was built without optimisation."),
    Option("help", "Show this page."),
  ]
}

extension Benchmark.Option {
  static let seed = Benchmark.Option("seed", value: "S", "Seed of the generated plans (1).")
  static let runs = Benchmark.Option("runs", value: "N", "Times that each thing is measured.")
  static let program = Benchmark.Option(
    "program",
    value: "PATH",
    "The planner (`plenary` beside this)."
  )
  static let size = Benchmark.Option("size", value: "WxH", "Columns and rows (200x60).")

  static func tasks(_ sizes: String) -> Benchmark.Option {
    Benchmark.Option("tasks", value: "N,N...", "Sizes of the plans; 281 is the example (\(sizes)).")
  }
}
