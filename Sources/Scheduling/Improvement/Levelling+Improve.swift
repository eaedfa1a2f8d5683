package import CivilTime

extension Levelling {
  /// Searches for a better schedule than `instant` finds, as long as the budget lasts.
  ///
  /// Small sets of open work are searched to the end, over all start days. All others go into a
  /// population of lists. The same arguments give the same result everywhere. The answer is valid
  /// whenever it is cancelled; `isCancelled` is asked after every schedule. `last` as in `instant`.
  package static func improve(
    _ network: Network,
    windows: Windows,
    capacity: WeekCapacity,
    statusDate: Day,
    last: [Day?] = [],
    seed: UInt64,
    schedules: Int,
    progress: (LevellingProgress) -> Void = { _ in },
    isCancelled: () -> Bool = { false }
  ) -> LevellingResult {
    let problem = LevellingProblem(network, windows, capacity, statusDate: statusDate, last: last)
    let bounds = LevellingBound(problem, windows)
    let bound = bounds.objective
    var search = LevellingSearch(problem, bound, seed: seed, budget: schedules)
    let isComplete = withoutActuallyEscaping(progress) { progress in
      withoutActuallyEscaping(isCancelled) { isCancelled in
        search.run(ListOrder.positions(network, windows), progress, isCancelled)
      }
    }
    let schedule = search.record()
    return LevellingResult(
      schedule: schedule,
      bound: bound,
      latenessBound: bounds.lateness,
      schedules: search.schedules,
      proof: proof(schedule.objective, bound, isComplete, problem)
    )
  }

  /// An exact search says nothing of disturbance: it tries no start that could be earlier.
  private static func proof(
    _ objective: LevellingObjective,
    _ bound: LevellingObjective,
    _ isComplete: Bool,
    _ problem: LevellingProblem
  ) -> LevellingProof {
    if objective == bound || isComplete && !problem.hasLast { return .everything }
    return isComplete || objective.keepsPromises(like: bound) ? .promises : .none
  }
}
