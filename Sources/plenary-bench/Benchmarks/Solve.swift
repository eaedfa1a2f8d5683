import Scheduling

extension Benchmark {
  static let solve = Benchmark(
    name: "solve",
    argument: "PROJECT PLAN",
    summary: "Read a project file (model unary) and write its plan, as a peer would.",
    options: [
      Option("schedules", value: "N", "Schedules of the search (two passes only)."), .seed,
    ],
    isTimed: false,
    run: { try Solve.run($0, &$1) }
  )
}

/// The whole process that is held against another program's: it reads, plans and writes.
enum Solve {
  static func run(_ arguments: Arguments, _ report: inout Report) throws {
    guard arguments.words.count == 2 else {
      throw BenchmarkFailure.usage("solve needs the PROJECT to read and the PLAN to write.")
    }
    let project = try UnaryProjectFile.read(arguments.words[0])
    let schedule = try schedule(
      project,
      schedules: try arguments.number("schedules"),
      seed: try arguments.seed()
    )
    try TextFile.write(PlanTable.text(of: schedule, project), to: arguments.words[1])
    report.open("Solve")
    report.add(
      Figure(
        what: "finish, working days",
        tasks: project.tasks.count,
        unit: .count,
        sample: Sample(Double(schedule.makespan))
      )
    )
  }

  static func schedule(
    _ project: UnaryProject,
    schedules: Int?,
    seed: UInt64
  ) throws -> SlotSchedule {
    let slots = try slots(project)
    guard let schedules else { return SlotSearch.instant(slots) }
    return SlotSearch.improve(
      slots,
      seed: seed,
      schedules: schedules,
      bound: LowerBound.of(slots)
    ).schedule
  }

  static func slots(_ project: UnaryProject) throws -> SlotProject {
    do { return try project.slots() } catch {
      throw BenchmarkFailure.failed("The tasks of the project wait for each other: \(error)")
    }
  }
}
