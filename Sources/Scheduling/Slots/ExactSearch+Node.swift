/// A point in time of the search, before it is decided what starts there.
struct ExactMoment {
  var time: Int32
  /// What has started.
  var started: UInt64
  /// What has started and not finished.
  var running: UInt64
  /// What is free from now on.
  var free: ExactLanes
  /// What was free until now, since the last such point.
  var before: ExactLanes
  /// Whether something started at the last such point.
  var isNew: Bool
  /// How many such points came before.
  var depth = 0
}

extension ExactSearch {
  /// Searches until all has been seen, the target is met, or the nodes are used up.
  mutating func run(target: Int, _ isCancelled: () -> Bool) {
    self.target = Int32(target)
    visit(
      ExactMoment(
        time: 0,
        started: 0,
        running: 0,
        free: problem.room,
        before: problem.room,
        isNew: false
      ),
      isCancelled
    )
  }

  mutating func visit(_ moment: ExactMoment, _ isCancelled: () -> Bool) {
    nodes += 1
    if nodes >= nodeLimit { isStopped = true }
    if nodes & 4095 == 0, isCancelled() {
      self.isCancelled = true
      isStopped = true
    }
    guard !isStopped else { return }
    var moment = moment
    startFree(&moment)
    if moment.started == problem.everything { return record(moment) }
    var next = firstFinish(moment)
    let candidates = findEarliest(moment, &next)
    guard let candidates, !isHopeless(moment) else { return }
    if moment.isNew, cuts.contains(.states),
      states.dominates(moment, finishes, problem)
    {
      return
    }
    decide(candidates, moment, next: next, isNew: false, isCancelled)
  }

  /// The next finish of what runs.
  private func firstFinish(_ moment: ExactMoment) -> Int32 {
    var (running, first) = (moment.running, Int32.max)
    while running != 0 {
      first = min(first, finishes[running.trailingZeroBitCount])
      running &= running &- 1
    }
    return first
  }

  /// Starts what uses no resource, since nothing is won by waiting.
  private func startFree(_ moment: inout ExactMoment) {
    var open = problem.free & ~moment.started
    while open != 0 {
      let activity = open.trailingZeroBitCount
      open &= open &- 1
      guard problem.predecessors[activity] & ~moment.started == 0 else { continue }
      let start = arrival(activity)
      finishes[activity] = start &+ problem.durations[activity]
      moment.started |= 1 &<< UInt64(activity)
      if finishes[activity] > moment.time { moment.running |= 1 &<< UInt64(activity) }
    }
  }

  /// Everything has started: a better schedule, if it ends earlier.
  private mutating func record(_ moment: ExactMoment) {
    let end = (0..<problem.count).reduce(0 as Int32) { max($0, finishes[$1]) }
    guard end < makespan else { return }
    makespan = end
    best.makespan = Int(end)
    for activity in 0..<problem.count {
      let start = finishes[activity] - problem.durations[activity]
      best.starts[problem.indices[activity]] =
        Int(problem.isMirrored ? end - finishes[activity] : start)
    }
    if end <= target { isStopped = true }
  }
}
