import Scheduling

/// One project, planned by both programs as whole processes that read a file and write one.
struct PeerMatch {
  private let taskCount: Int
  /// Working days.
  private let bound: Int
  private let splitFinish: Int
  private let splitCount: Int
  private let peer: UnaryPlan
  private let ours: UnaryPlan
  /// Milliseconds.
  private let peerTimes: Sample
  private let ourTimes: Sample
  /// Planning alone, without a process around it.
  private let ourPlanning: Sample

  init(_ program: String, _ project: UnaryProject, schedules: Int?, runs: Int) throws {
    let scratch = try ScratchDirectory()
    try TextFile.write(project.taskJuggler, to: scratch.file("p.tjp"))
    try TextFile.write(project.json, to: scratch.file("p.json"))
    let path = scratch.path
    peerTimes = Sample(
      try (0..<runs).map { _ in try ChildProcess.run(Peer.words(program, path)) }
    )
    let own =
      [
        MeasuredProgram.standardPath() + "-bench", "solve", scratch.file("p.json"),
        scratch.file("ours.csv"),
      ] + (schedules.map { ["--schedules", String($0)] } ?? [])
    ourTimes = Sample(try (0..<runs).map { _ in try ChildProcess.run(own) })
    var planning = Timing()
    try planning.take(runs: 20) { try Solve.schedule(project, schedules: schedules, seed: 1) }
    ourPlanning = Sample(planning.elapsed)
    taskCount = project.tasks.count
    bound = LowerBound.of(try Solve.slots(project))
    let spans = try Self.spans(scratch.file("plan.csv"), project)
    splitFinish = spans.map(\.end).max() ?? 0
    splitCount = zip(spans, project.tasks).count { $0.end - $0.start != $1.duration }
    peer = UnaryPlan.unsplit(spans, project)
    let starts = try Self.spans(scratch.file("ours.csv"), project).map(\.start)
    ours = UnaryPlan(project: project, starts: starts)
    for plan in [peer, ours] {
      if let fault = plan.fault { throw BenchmarkFailure.failed("A plan is wrong: \(fault).") }
    }
  }

  private static func spans(_ path: String, _ project: UnaryProject) throws -> [PlanTable.Span] {
    guard let text = SystemText.read(path) else {
      throw BenchmarkFailure.failed("\(path) was not written.")
    }
    return try PlanTable.spans(text, taskCount: project.tasks.count)
  }

  func add(to report: inout Report, _ name: String, trivial: Double) {
    func add(_ what: String, _ unit: Figure.Unit, _ sample: Sample, _ budget: Budget? = nil) {
      report.add(
        Figure(
          what: "\(name): \(what)",
          tasks: taskCount,
          unit: unit,
          sample: sample,
          budget: budget
        )
      )
    }
    func days(_ what: String, _ value: Int, _ budget: Budget? = nil) {
      add(what, .days, Sample(Double(value)), budget)
    }
    days("bound", bound)
    days("finish of tj3, \(splitCount) tasks split", splitFinish)
    days("finish of tj3, unsplit", peer.finish)
    days("our finish", ours.finish)
    days("later than tj3, unsplit", ours.finish - peer.finish, .notLater)
    add("tj3", .milliseconds, peerTimes)
    add("ours", .milliseconds, ourTimes)
    add("ours, planning alone", .milliseconds, ourPlanning)
    add("our share of its time", .perMille, Sample(1000 * ourTimes.median / peerTimes.median))
    let alone = ourPlanning.median / max(peerTimes.median - trivial, 1)
    add(
      "planning alone, tj3 less its time for one task",
      .perMille,
      Sample(1000 * alone),
      .aFiveHundredth
    )
  }
}
