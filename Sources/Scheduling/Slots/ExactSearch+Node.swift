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

  /// When the lags after all predecessors are over; these have started.
  @inline(__always)
  private func arrival(_ activity: Int) -> Int32 {
    var arrival: Int32 = 0
    for row in Int(problem.arcStarts[activity])..<Int(problem.arcStarts[activity &+ 1]) {
      let arc = problem.arcs[row]
      arrival = max(arrival, finishes[arc.other] &+ arc.lag)
    }
    return arrival
  }

  /// Finds the earliest start of all that has not started, and what may start now.
  ///
  /// - Returns: The activities that may start now, or `nil` if something is too late already.
  private func findEarliest(_ moment: ExactMoment, _ next: inout Int32) -> UInt64? {
    var candidates: UInt64 = 0
    var open = problem.everything & ~moment.started
    while open != 0 {
      let activity = open.trailingZeroBitCount
      let bit = 1 &<< UInt64(activity)
      open &= open &- 1
      var start = moment.time
      if problem.predecessors[activity] & ~moment.started == 0 {
        let arrival = arrival(activity)
        if arrival > start {
          next = min(next, arrival)
          start = arrival
        } else if moment.free.holds(problem.packed[activity], guards) {
          let couldMoveLeft =
            arrival < start && moment.before.holds(problem.packed[activity], guards)
          if !couldMoveLeft || !cuts.contains(.leftShift) {
            candidates |= bit
          } else if fitsInPast(activity, moment, arrival) {
            return nil
          }
        }
      } else {
        for row in Int(problem.arcStarts[activity])..<Int(problem.arcStarts[activity &+ 1]) {
          let arc = problem.arcs[row]
          let isStarted = moment.started &>> UInt64(arc.other) & 1 == 1
          let finish =
            isStarted
            ? finishes[arc.other] : earliest[arc.other] &+ problem.durations[arc.other]
          start = max(start, finish &+ arc.lag)
        }
      }
      var beside = moment.running & problem.excluded[activity]
      while beside != 0 {
        start = max(start, finishes[beside.trailingZeroBitCount])
        beside &= beside &- 1
      }
      earliest[activity] = start
      if cuts.contains(.criticalPath),
        start &+ problem.durations[activity] &+ problem.tails[activity] >= makespan
      {
        return nil
      }
    }
    return candidates
  }

  /// Whether an activity that has not started had room for its whole duration since its arrival.
  ///
  /// Then every schedule from here can be changed for one that was met before: a global left shift.
  private func fitsInPast(_ activity: Int, _ moment: ExactMoment, _ arrival: Int32) -> Bool {
    let needed = moment.time &- problem.durations[activity]
    var depth = moment.depth
    while true {
      depth &-= 1
      guard depth >= 0, pastFree[depth].holds(problem.packed[activity], guards) else {
        return false
      }
      let from = max(arrival, pastTimes[depth])
      if from <= needed { return true }
      if from == arrival { return false }
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
