extension ExactSearch {
  /// Finds the earliest start of all that has not started, and what may start now.
  ///
  /// The next arrival goes into `next`, if it comes before what is there.
  ///
  /// - Returns: The activities that may start now, or `nil` if nothing better can come of this node.
  func findEarliest(_ moment: ExactMoment, _ next: inout Int32) -> UInt64? {
    var candidates: UInt64 = 0
    var open = problem.everything & ~moment.started
    while open != 0 {
      let activity = open.trailingZeroBitCount
      open &= open &- 1
      var start = moment.time
      if problem.predecessors[activity] & ~moment.started != 0 {
        start = max(start, expectedArrival(activity, moment))
      } else {
        let arrival = arrival(activity)
        if arrival > start {
          next = min(next, arrival)
          start = arrival
        } else if moment.free.holds(problem.packed[activity], guards) {
          if !fitsBefore(activity, moment, arrival) {
            candidates |= 1 &<< UInt64(activity)
          } else if fitsInPast(activity, moment, arrival) {
            return nil
          }
        }
      }
      start = max(start, lastFinish(of: moment.running & problem.excluded[activity]))
      earliest[activity] = start
      let end = start &+ problem.durations[activity] &+ problem.tails[activity]
      if end >= makespan, cuts.contains(.criticalPath) { return nil }
    }
    return candidates
  }

  /// When the lags after all predecessors are over; these have started.
  @inline(__always)
  func arrival(_ activity: Int) -> Int32 {
    var arrival: Int32 = 0
    for row in problem.arcRows(of: activity) {
      let arc = problem.arcs[row]
      arrival = max(arrival, finishes[arc.other] &+ arc.lag)
    }
    return arrival
  }

  /// The same where some predecessors have not started: not before their earliest starts allow.
  @inline(__always)
  private func expectedArrival(_ activity: Int, _ moment: ExactMoment) -> Int32 {
    var arrival: Int32 = 0
    for row in problem.arcRows(of: activity) {
      let arc = problem.arcs[row]
      let isStarted = moment.started &>> UInt64(arc.other) & 1 == 1
      let expected = earliest[arc.other] &+ problem.durations[arc.other]
      arrival = max(arrival, (isStarted ? finishes[arc.other] : expected) &+ arc.lag)
    }
    return arrival
  }

  @inline(__always)
  private func lastFinish(of set: UInt64) -> Int32 {
    var (open, last) = (set, 0 as Int32)
    while open != 0 {
      last = max(last, finishes[open.trailingZeroBitCount])
      open &= open &- 1
    }
    return last
  }

  /// Whether an activity could start in the last slot before a moment: a start now could move left.
  @inline(__always)
  private func fitsBefore(_ activity: Int, _ moment: ExactMoment, _ arrival: Int32) -> Bool {
    cuts.contains(.leftShift) && arrival < moment.time
      && moment.before.holds(problem.packed[activity], guards)
  }

  /// Whether an activity that has not started had room for its whole duration since its arrival.
  ///
  /// Then every schedule from here can be changed for one that was met before: a global left shift.
  private func fitsInPast(_ activity: Int, _ moment: ExactMoment, _ arrival: Int32) -> Bool {
    let needed = moment.time &- problem.durations[activity]
    var depth = moment.depth
    while depth > 0 {
      depth &-= 1
      guard pastFree[depth].holds(problem.packed[activity], guards) else { return false }
      let from = max(arrival, pastTimes[depth])
      if from <= needed { return true }
      if from == arrival { return false }
    }
    return false
  }
}
