import Scheduling

extension Benchmark {
  static let peer = Benchmark(
    name: "peer",
    summary:
      "The same unary projects by TaskJuggler (tj3) and by us: finish, and time as processes.",
    options: [
      Option("tasks", value: "N,N...", "Sizes of the projects (300,1000)."),
      Option("look-back", value: "N,N...", "How far back predecessors lie (40,10)."),
      Option("seeds", value: "N,N...", "Seeds of the projects (1,2,3)."),
      Option("schedules", value: "N", "Schedules of our search (two passes only)."), .runs,
    ],
    run: { try Peer.run($0, &$1) }
  )
}

/// Holds both programs to one model: our plan may never end later than theirs without its splits.
///
/// TaskJuggler splits tasks around earlier bookings and cannot be told not to; its own finish is
/// printed beside the one of its order without splits.
enum Peer {
  static func run(_ arguments: Arguments, _ report: inout Report) throws {
    guard let program = ChildProcess.find("tj3") else {
      throw BenchmarkFailure.failed("tj3 is not installed; on Debian: apt-get install tj3")
    }
    let runs = try arguments.number("runs") ?? 5
    let schedules = try arguments.number("schedules")
    let trivial = try trivialTime(program, runs: runs)
    report.open("Peer")
    report.add(Figure(what: "tj3, one task", tasks: 1, sample: trivial))
    for tasks in try arguments.numbers("tasks") ?? [300, 1000] {
      for lookBack in try arguments.numbers("look-back") ?? [40, 10] {
        for seed in try arguments.numbers("seeds") ?? [1, 2, 3] {
          let project =
            UnaryProject(taskCount: tasks, lookBack: lookBack, seed: UInt64(seed))
          let match = try PeerMatch(program, project, schedules: schedules, runs: runs)
          match.add(to: &report, "back \(lookBack), seed \(seed)", trivial: trivial.median)
        }
      }
    }
  }

  /// What is typed to let the peer plan the project that lies in a directory.
  static func words(_ program: String, _ directory: String) -> [String] {
    [program, "--silent", "--output-dir", directory, "\(directory)/p.tjp"]
  }

  /// What the peer takes for next to nothing: to start, to read, to write.
  private static func trivialTime(_ program: String, runs: Int) throws -> Sample {
    let scratch = try ScratchDirectory()
    let one = UnaryProject(
      seed: 1,
      resourceCount: 1,
      tasks: [.init(duration: 1, resource: 0, predecessors: [])]
    )
    try TextFile.write(one.taskJuggler, to: scratch.file("p.tjp"))
    return Sample(
      try (0..<runs).map { _ in
        try ChildProcess.run(Self.words(program, scratch.path))
      }
    )
  }
}
