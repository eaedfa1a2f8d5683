extension ExactSearch {
  /// Whether the work or a clique that is left cannot end before the best schedule.
  func isHopeless(_ moment: ExactMoment) -> Bool {
    cuts.contains(.energy) && hasTooMuchWork(moment)
      || cuts.contains(.clique) && hasTooLongClique(moment)
  }

  /// The work of a set of activities from now on, and its shortest tail.
  ///
  /// Each beginning of what has not finished, the most urgent first, is a set of its own.
  private func hasTooMuchWork(_ moment: ExactMoment) -> Bool {
    var (work, tail) = (ExactWork.zero, Int32.max)
    var open = moment.running | (problem.everything & ~moment.started)
    while open != 0 {
      let activity = open.trailingZeroBitCount
      open &= open &- 1
      let isRunning = moment.started &>> UInt64(activity) & 1 == 1
      let left = isRunning ? finishes[activity] &- moment.time : problem.durations[activity]
      work &+= problem.demands[activity] &* left
      tail = min(tail, problem.tails[activity])
      let room = problem.capacities &* (makespan &- 1 &- moment.time &- tail)
      if any(work .> room) { return true }
    }
    return false
  }

  /// The earliest start in a set of excluding activities, their durations, and their shortest tail.
  ///
  /// Each beginning of the set, the most urgent first, is a set of its own.
  private func hasTooLongClique(_ moment: ExactMoment) -> Bool {
    for number in 0..<problem.cliques.count {
      var open = problem.cliques[number] & ~moment.started
      var (head, length, tail) = (Int32.max, 0 as Int32, Int32.max)
      while open != 0 {
        let activity = open.trailingZeroBitCount
        open &= open &- 1
        head = min(head, earliest[activity])
        length &+= problem.durations[activity]
        tail = min(tail, problem.tails[activity])
        if head &+ length &+ tail >= makespan { return true }
      }
    }
    return false
  }
}
