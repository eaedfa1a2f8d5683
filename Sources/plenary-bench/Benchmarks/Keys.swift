import Canvas

extension Benchmark {
  static let keys = Benchmark(
    name: "keys",
    summary: "From a key to the last byte of the repaint, on a pseudo-terminal; processor at rest.",
    options: [
      .program, .size, Option("tasks", value: "N", "Tasks of the plan (10000)."),
      Option("keys", value: "N", "Keys to press (1000)."), .seed,
    ],
    run: { try Keys.run($0, &$1) }
  )
}

/// Presses keys one by one, each after the screen has come to rest.
enum Keys {
  static func run(_ arguments: Arguments, _ report: inout Report) throws {
    let size = try arguments.size()
    report.open("Keys, \(size)")
    let scratch = try ScratchDirectory()
    let tasks = try arguments.number("tasks") ?? 10_000
    let subject = Subject.of(tasks: tasks, seed: try arguments.seed())
    let path = scratch.file("plan.plenary")
    _ = try subject.write(to: path)
    let words = [arguments.text("program") ?? MeasuredProgram.standardPath(), path]
    let program = try MeasuredProgram.start(words, home: scratch.path, size: size)
    _ = try program.firstPaint()

    var times = KeyTimes(tasks: subject.taskCount)
    for stroke in KeyWalk.strokes(try arguments.number("keys") ?? 1000) {
      try times.press(stroke, on: program)
    }
    for figure in times.figures() { report.add(figure) }
    if times.silent > 0 { report.note("\(times.silent) keys changed nothing on the screen.") }
    try addEscape(program, subject.taskCount, &report)
    addRest(of: program, &report)
    if !program.quit() { report.note("The program did not end well on q.") }
  }

  /// Esc is told from the start of a sequence by waiting, so it stands apart from other keys.
  private static func addEscape(
    _ program: borrowing MeasuredProgram,
    _ tasks: Int,
    _ report: inout Report
  ) throws {
    var times = KeyTimes(tasks: tasks)
    for _ in 0..<10 {
      try program.terminal.type(Key.character(":").bytes)
      _ = program.terminal.shown(patience: KeyTimes.patience, quiet: KeyTimes.quiet)
      try times.press(KeyStroke(kind: .close, key: .escape), on: program)
    }
    guard let escape = times.all else { return }
    report.add(Figure(what: "Esc, with its wait for a sequence", tasks: tasks, sample: escape))
  }

  /// The processor time of two seconds without a key, as a share of one core.
  private static func addRest(of program: borrowing MeasuredProgram, _ report: inout Report) {
    guard let before = program.processorTime() else { return }
    _ = program.terminal.shown(patience: .seconds(2), quiet: .seconds(2))
    guard let after = program.processorTime() else { return }
    let share = (after - before) / 20
    report.add(Figure(what: "processor at rest, 2 s", unit: .percent, sample: Sample(share)))
  }
}

/// The repaints that keys led to.
private struct KeyTimes {
  /// After so long without a byte a key is taken to have changed nothing.
  static let patience = Duration.milliseconds(150)
  /// The silence that ends a repaint; it does not count into it.
  static let quiet = Duration.milliseconds(15)

  let tasks: Int
  private var times: [KeyStroke.Kind: [Double]] = [:]
  private var processor: [Double] = []
  private var bytes: [Double] = []
  private(set) var silent = 0

  init(tasks: Int) { self.tasks = tasks }

  mutating func press(_ stroke: KeyStroke, on program: borrowing MeasuredProgram) throws {
    let work = program.processorTime()
    let start = ContinuousClock.now
    try program.terminal.type(stroke.key.bytes)
    guard let burst = program.terminal.shown(patience: Self.patience, quiet: Self.quiet) else {
      silent += 1
      return
    }
    times[stroke.kind, default: []].append((burst.last - start).milliseconds)
    bytes.append(Double(burst.bytes))
    if let work, let now = program.processorTime() { processor.append(now - work) }
  }

  /// All repaints together; `nil` when there was none.
  var all: Sample? {
    let values = times.values.flatMap { $0 }
    return values.isEmpty ? nil : Sample(values)
  }

  func figures() -> [Figure] {
    guard let all else { return [] }
    let kinds = KeyStroke.Kind.allCases.compactMap { kind in
      times[kind].map { Figure(what: "key: \(kind)", tasks: tasks, sample: Sample($0)) }
    }
    return [Figure(what: "key to last byte, all keys", tasks: tasks, sample: all, budget: .key)]
      + kinds
      + [
        Figure(what: "key, on the processor", tasks: tasks, sample: Sample(processor)),
        Figure(what: "key: bytes", tasks: tasks, unit: .bytes, sample: Sample(bytes)),
      ]
  }
}
