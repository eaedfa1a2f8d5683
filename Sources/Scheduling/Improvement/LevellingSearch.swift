import CivilTime

/// A search in a population of lists, for pools of capacity per week.
///
/// After Hartmann (self-adapting decode, 2002) and Debels and Vanhoucke (crossover by windows of
/// time, 2007), with one addition: on week pools starting everything as early as possible can miss
/// every best schedule, so a member may also make work wait a few days on purpose. A member is the
/// starts it led to, a number of days to wait for each activity, and whether it is decoded in series
/// or in parallel. The workspace is allocated once.
struct LevellingSearch {
  let problem: LevellingProblem
  let bound: LevellingObjective
  let budget: Int
  var random: SplitMix64
  var pass: LevellingPass
  var population: LevellingPopulation
  var best: LevellingPlan
  var sorter: RadixSort
  var list: ContiguousArray<Int32>
  var ranks: ContiguousArray<Int32>
  /// The child that is being made: what it is sorted by, and its waits.
  var childKeys: ContiguousArray<UInt64>
  var childDelays: ContiguousArray<Int16>
  /// Open positions, and those of the best schedule that are late.
  let open: ContiguousArray<Int32>
  var late: ContiguousArray<Int32> = []
  /// Schedules made so far.
  var schedules = 0

  init(_ problem: LevellingProblem, _ bound: LevellingObjective, seed: UInt64, budget: Int) {
    self.problem = problem
    self.bound = bound
    self.budget = budget
    random = SplitMix64(seed: seed)
    pass = LevellingPass(problem)
    best = LevellingPlan(pass)
    let count = problem.count
    population = LevellingPopulation(members: Self.members(budget), count: count)
    sorter = RadixSort(capacity: count)
    list = ContiguousArray(repeating: 0, count: count)
    ranks = ContiguousArray(repeating: 0, count: count)
    childKeys = ContiguousArray(repeating: 0, count: count)
    childDelays = ContiguousArray(repeating: 0, count: count)
    open = ContiguousArray(
      (0..<Int32(count)).filter {
        let kind = problem.items[Int($0)].kind
        return kind == .free || kind == .started
      }
    )
  }

  /// Few members for a small budget: a large population needs many rounds to be worth it.
  private static func members(_ budget: Int) -> Int {
    switch budget {
    case ..<3000: 16
    case ..<20_000: 40
    default: 100
    }
  }

  /// Searches until the bound is met, the budget is spent, or it is cancelled.
  ///
  /// Returns whether an exact search came to its end.
  mutating func run(
    _ byLatestFinish: ContiguousArray<Int32>,
    _ progress: (LevellingProgress) -> Void,
    _ isCancelled: @escaping () -> Bool
  ) -> Bool {
    var instant = InstantLevelling(problem)
    instant.run(byLatestFinish)
    best = instant.best
    schedules = instant.schedules
    report(progress)
    if isFinished || isCancelled() { return false }
    if var exact = ExactLevelling(
      problem,
      byLatestFinish,
      best,
      budget: budget,
      isCancelled: isCancelled
    ) {
      let isComplete = exact.run()
      best = exact.best
      report(progress)
      if isComplete { return true }
    }
    guard !open.isEmpty else { return false }
    search(progress, isCancelled)
    return false
  }

  var isFinished: Bool { schedules >= budget || best.objective == bound }

  func report(_ progress: (LevellingProgress) -> Void) {
    progress(
      LevellingProgress(
        schedules: schedules,
        budget: budget,
        best: best.objective,
        bound: bound
      )
    )
  }

  /// The best schedule with its reasons, after everything has moved left that can.
  mutating func record() -> LevelledSchedule {
    best.adopt(&pass)
    // With maximal lags a move to the left might break one.
    if problem.network.limits.isEmpty, !problem.hasLast {
      pass.sortByStart(&sorter, &list)
      pass.settle(list)
    }
    return pass.record()
  }
}
