extension ExactSearch {
  /// Decides one by one which candidates start, each started first and left second.
  ///
  /// Starting first matters: what a left shift or a state excludes has an equal that was met before.
  ///
  /// - Parameters:
  ///   - undecided: candidates for which nothing is decided.
  ///   - moment: the time, with what has started so far.
  ///   - next: the first finish or arrival after the time, as far as it is known.
  ///   - isNew: whether something was started here.
  ///   - isCancelled: whether the caller has lost interest.
  mutating func decide(
    _ undecided: UInt64,
    _ moment: ExactMoment,
    next: Int32,
    isNew: Bool,
    _ isCancelled: () -> Bool
  ) {
    var undecided = undecided
    while undecided != 0 {
      let activity = undecided.trailingZeroBitCount
      undecided &= undecided &- 1
      guard moment.free.holds(problem.packed[activity], guards) else { continue }
      start(activity, undecided, moment, next: next, isCancelled)
      if isStopped { return }
      guard cuts.contains(.leaving) else { continue }
      // What is undecided may still start and finish first, so it counts as the next finish.
      let soonest = min(next, firstFinish(of: undecided, moment))
      let rest = problem.durations[activity] &+ problem.tails[activity]
      if soonest == .max || soonest &+ rest >= makespan { return }
    }
    moveOn(moment, next: next, isNew: isNew, isCancelled)
  }

  private mutating func start(
    _ activity: Int,
    _ undecided: UInt64,
    _ moment: ExactMoment,
    next: Int32,
    _ isCancelled: () -> Bool
  ) {
    var then = moment
    let bit: UInt64 = 1 &<< UInt64(activity)
    then.started |= bit
    then.running |= bit
    then.free = moment.free - problem.packed[activity]
    let finish = moment.time &+ problem.durations[activity]
    finishes[activity] = finish
    decide(undecided, then, next: min(next, finish), isNew: true, isCancelled)
  }

  private func firstFinish(of undecided: UInt64, _ moment: ExactMoment) -> Int32 {
    var (open, first) = (undecided, Int32.max)
    while open != 0 {
      let activity = open.trailingZeroBitCount
      open &= open &- 1
      if moment.free.holds(problem.packed[activity], guards) {
        first = min(first, moment.time &+ problem.durations[activity])
      }
    }
    return first
  }

  /// Goes to the next finish or arrival; without one nothing would ever start again.
  private mutating func moveOn(
    _ moment: ExactMoment,
    next: Int32,
    isNew: Bool,
    _ isCancelled: () -> Bool
  ) {
    guard next < .max else { return }
    var then = moment
    then.time = next
    pastTimes[moment.depth] = moment.time
    pastFree[moment.depth] = moment.free
    then.depth = moment.depth &+ 1
    then.before = moment.free
    then.isNew = isNew
    var running = moment.running
    while running != 0 {
      let activity = running.trailingZeroBitCount
      running &= running &- 1
      guard finishes[activity] <= next else { continue }
      then.running &= ~(1 &<< UInt64(activity))
      then.free = then.free + problem.packed[activity]
    }
    visit(then, isCancelled)
  }
}
