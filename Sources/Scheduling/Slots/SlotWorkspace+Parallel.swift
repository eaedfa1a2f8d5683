/// Parallel schedule generation, after Brooks and White (1965); see Kolisch, "Serial and parallel
/// resource-constrained project scheduling methods revisited" (1996).
///
/// Resources give the same in every slot, and whatever runs only ever ends. So an activity that fits
/// at a moment fits for its whole duration, and one level of what is free replaces the profile.
extension SlotWorkspace {
  /// Goes through time and starts at each event whatever fits, in the order of `list`.
  ///
  /// - Returns: The makespan; `nil` as soon as it is certain to exceed `limit`.
  @inline(__always)
  mutating func parallel(_ sense: SlotSense, limit: Int) -> Int? {
    passes += 1
    beginMoments(sense)
    var (slot, placed, makespan) = (0, 0, 0)
    while true {
      for word in 0..<moments.eligibleWords {
        var bits = moments.eligible[word]
        while bits != 0 {
          let bit = bits.trailingZeroBitCount
          bits &= bits &- 1
          let activity = Int(list[word &* 64 &+ bit])
          guard profile.fitsNow(activity) else { continue }
          let finish = slot &+ Int(durations[activity])
          if finish &+ Int(sense.tails[activity]) > limit {
            // What waits for a lag was in time when its predecessor was placed.
            moments.clear(through: min(limit, horizon))
            return nil
          }
          profile.takeNow(activity)
          moments.eligible[word] &= ~(1 &<< UInt64(bit))
          starts[activity] = Int32(truncatingIfNeeded: slot)
          moments.add(activity, isFinish: true, at: finish)
          makespan = max(makespan, finish)
          placed &+= 1
        }
      }
      if placed == count { break }
      while moments.isQuiet(slot) { slot &+= 1 }
      endEvents(of: slot, sense)
    }
    moments.clear(through: makespan)
    return makespan
  }

  private func beginMoments(_ sense: SlotSense) {
    profile.beginMoments()
    moments.eligible.fill(first: moments.eligibleWords, with: 0)
    for place in 0..<count {
      let activity = Int(list[place])
      moments.ranks[activity] = Int32(truncatingIfNeeded: place)
      let predecessors = sense.predecessors(of: activity).count
      moments.open[activity] = Int32(truncatingIfNeeded: predecessors)
      moments.earliest[activity] = 0
      if predecessors == 0 { moments.setEligible(activity) }
    }
  }

  /// Ends what finishes in a slot, and lets start what waited for it.
  @inline(__always)
  private func endEvents(of slot: Int, _ sense: SlotSense) {
    while let event = moments.pop(slot) {
      guard event.isFinish else {
        moments.setEligible(event.activity)
        continue
      }
      profile.giveBackNow(event.activity)
      for row in sense.successors(of: event.activity) {
        let arc = sense.successorArcs[row]
        let successor = Int(arc.other)
        let ready = Int32(truncatingIfNeeded: slot) &+ arc.lag
        let earliest = max(moments.earliest[successor], ready)
        moments.earliest[successor] = earliest
        moments.open[successor] &-= 1
        guard moments.open[successor] == 0 else { continue }
        if Int(earliest) <= slot {
          moments.setEligible(successor)
        } else {
          moments.add(successor, isFinish: false, at: Int(earliest))
        }
      }
    }
  }
}
