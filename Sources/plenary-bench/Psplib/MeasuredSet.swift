import Scheduling

/// All projects of one set, ready to be searched.
struct MeasuredSet {
  let name: String
  private let instances: [ProjectLibrary.Instance]
  private let projects: [SlotProject]
  /// Plain serial passes in each second of the processor, as the mean over the projects.
  let serialRate: Double

  init(_ name: String, in library: ProjectLibrary) throws {
    self.name = name
    instances = try library.instances(of: name)
    projects = try instances.map { try $0.file.project() }
    serialRate = Self.serialRate(projects)
  }

  /// Searches every project with one budget and one seed; with `limit` the exact search follows
  /// where the makespan is not proved yet.
  ///
  /// Each schedule is checked twice: that the file allows it, and that the published bounds do.
  func search(schedules: Int, seed: UInt64, exact limit: Duration? = nil) throws -> SetOutcome {
    let outcomes = try zip(instances, projects).map { instance, project in
      var timing = Timing()
      let (found, isProved) = timing.take {
        let found = SlotSearch.improve(project, seed: seed, schedules: schedules)
        return Self.finish(found, project, within: limit)
      }
      let starts = instance.file.starts(found.schedule)
      let checker = try IndependentChecker(path: instance.path)
      if let fault = checker.fault(of: starts, makespan: found.schedule.makespan) {
        throw BenchmarkFailure.untrue("\(instance.name): \(fault).")
      }
      return Outcome(
        name: instance.name,
        known: instance.known,
        makespan: found.schedule.makespan,
        isProved: isProved,
        schedulesUsed: found.schedulesUsed,
        milliseconds: timing.elapsed[0],
        processorMilliseconds: timing.processor[0]
      )
    }
    let set = SetOutcome(outcomes: outcomes)
    try set.check()
    return set
  }

  private static func finish(
    _ found: SlotSearchResult,
    _ project: SlotProject,
    within limit: Duration?
  ) -> (SlotSearchResult, isProved: Bool) {
    guard let limit, !found.isOptimal else { return (found, found.isOptimal) }
    let deadline = ContinuousClock.now + limit
    let answer = ExactFinisher.solve(project, upperBound: found.schedule) {
      ContinuousClock.now > deadline
    }
    var found = found
    found.schedule = answer.schedule
    return (found, answer.isProved)
  }

  /// The best known makespans as if they had been found.
  var bestKnown: SetOutcome {
    SetOutcome(
      outcomes: instances.map {
        Outcome(
          name: $0.name,
          known: $0.known,
          makespan: $0.known.upper,
          isProved: $0.known.lower == $0.known.upper,
          schedulesUsed: 0,
          milliseconds: 0,
          processorMilliseconds: 0
        )
      }
    )
  }

  private static func serialRate(_ projects: [SlotProject]) -> Double {
    let passes = 500
    var timing = Timing()
    timing.take {
      for project in projects { SlotSearch.serialPasses(project, times: passes) }
    }
    return Double(passes * projects.count) / (timing.processor[0] / 1000)
  }
}
