/// Serial schedule generation, after Kelley (1963); see Kolisch, "Serial and parallel
/// resource-constrained project scheduling methods revisited" (1996).
extension SlotWorkspace {
  /// Places the activities of `list` one by one, each as early as its predecessors and the resources
  /// allow.
  ///
  /// - Returns: The makespan; `nil` as soon as it is certain to exceed `limit`.
  @inline(__always)
  mutating func serial(_ sense: SlotSense, limit: Int) -> Int? {
    passes += 1
    profile.reset()
    var makespan = 0
    for place in 0..<count {
      let activity = Int(list[place])
      var earliest: Int32 = 0
      for row in sense.predecessors(of: activity) {
        let arc = sense.predecessorArcs[row]
        earliest = max(earliest, finishes[arc.other] &+ arc.lag)
      }
      let duration = Int(durations[activity])
      let start = profile.earliestStart(activity, duration: duration, from: Int(earliest))
      let finish = start &+ duration
      if finish &+ Int(sense.tails[activity]) > limit { return nil }
      profile.take(activity, duration: duration, at: start)
      starts[activity] = Int32(truncatingIfNeeded: start)
      finishes[activity] = Int32(truncatingIfNeeded: finish)
      makespan = max(makespan, finish)
    }
    return makespan
  }

  /// Forward-backward improvement of the schedule in `starts`, one pass against its sense of time.
  ///
  /// After Li and Willis (1992) and Valls, Ballestín and Quintanilla, "Justification and RCPSP: a
  /// technique that pays" (2005): whoever ends last goes first, and the makespan never grows.
  ///
  /// - Returns: The new makespan; `starts` are then in `sense`, the opposite of what they were.
  mutating func justify(makespan: Int, to sense: SlotSense) -> Int {
    sortByMirroredStarts(makespan: makespan, sense)
    guard let shorter = serial(sense, limit: makespan) else {
      preconditionFailure("justification has made a schedule longer")
    }
    return shorter
  }
}
