import Canvas

extension Benchmark {
  static let start = Benchmark(
    name: "start",
    summary: "From exec to the first byte and to the whole first screen; resident memory.",
    options: [.program, .size, .tasks("281,10000"), .seed, .runs],
    run: { try Start.run($0, &$1) }
  )
}

/// Starts the planner on a pseudo-terminal again and again.
enum Start {
  static func run(_ arguments: Arguments, _ report: inout Report) throws {
    report.open("Start")
    let scratch = try ScratchDirectory()
    let runs = try arguments.number("runs") ?? 30
    let size = try arguments.size()
    try measureOrientation(scratch.path, runs, &report)
    for tasks in try arguments.numbers("tasks") ?? [281, 10_000] {
      let subject = Subject.of(tasks: tasks, seed: try arguments.seed())
      let path = scratch.file("\(tasks).plenary")
      _ = try subject.write(to: path)
      let words = [arguments.text("program") ?? MeasuredProgram.standardPath(), path]
      var times = StartTimes()
      for run in 0...runs {
        let program = try MeasuredProgram.start(words, home: scratch.path, size: size)
        try times.take(program, counts: run > 0)
      }
      for figure in times.figures(of: subject, size) { report.add(figure) }
      if times.badEndings > 0 {
        report.note("\(times.badEndings) of \(runs) programs did not end well on q.")
      }
    }
  }

  /// What any program costs here: `echo`, from exec to its byte.
  private static func measureOrientation(
    _ home: String,
    _ runs: Int,
    _ report: inout Report
  ) throws {
    var times: [Double] = []
    for _ in 0..<runs {
      let program = try MeasuredProgram.start(["/bin/echo", "."], home: home, size: Size(80, 24))
      let shown = program.terminal.shown(patience: .seconds(10), quiet: .milliseconds(5))
      if let shown { times.append((shown.first - program.startedAt).milliseconds) }
      program.quit()
    }
    if !times.isEmpty { report.add(Figure(what: "echo, for orientation", sample: Sample(times))) }
  }
}

/// The figures of some starts of one program.
private struct StartTimes {
  private var firstBytes: [Double] = []
  private var paints: [Double] = []
  private var processor: [Double] = []
  private var bytes: [Double] = []
  private var resident: [Double] = []
  private var peaks: [Double] = []
  private(set) var badEndings = 0

  mutating func take(_ program: consuming MeasuredProgram, counts: Bool) throws {
    let paint = try program.firstPaint()
    if counts {
      firstBytes.append((paint.first - program.startedAt).milliseconds)
      paints.append((paint.last - program.startedAt).milliseconds)
      if let time = program.processorTime() { processor.append(time) }
      bytes.append(Double(paint.bytes))
      if let memory = program.memory("VmRSS") { resident.append(memory) }
      if let memory = program.memory("VmHWM") { peaks.append(memory) }
    }
    let endedWell = program.quit()
    if counts && !endedWell { badEndings += 1 }
  }

  func figures(of subject: Subject, _ size: Size) -> [Figure] {
    let (name, tasks) = ("\(subject.name) \(size)", subject.taskCount)
    let budget = Budget.start(subject)
    let memory = tasks == 10_000 ? Budget.memory : nil
    return [
      Figure(what: "\(name): exec to first byte", tasks: tasks, sample: Sample(firstBytes)),
      Figure(what: "\(name): to first paint", tasks: tasks, sample: Sample(paints), budget: budget),
      Figure(what: "\(name): on the processor", tasks: tasks, sample: Sample(processor)),
      Figure(what: "\(name): bytes", tasks: tasks, unit: .bytes, sample: Sample(bytes)),
      Figure(
        what: "\(name): resident",
        tasks: tasks,
        unit: .megabytes,
        sample: Sample(resident),
        budget: memory
      ),
      Figure(
        what: "\(name): resident at most",
        tasks: tasks,
        unit: .megabytes,
        sample: Sample(peaks)
      ),
    ]
  }
}
