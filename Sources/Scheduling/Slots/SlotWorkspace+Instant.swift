extension SlotWorkspace {
  /// Latest finish serial and parallel, and the last order, each justified twice.
  mutating func instant(_ project: SlotProject, last: SlotSchedule?) -> SlotSchedule {
    sortByLatestFinish(forward)
    let first = serial(forward, limit: .max)
    var best = improved(first, project)
    sortByLatestFinish(forward)
    let second = parallel(forward, limit: .max)
    best = shorter(best, improved(second, project))
    if let last {
      sort(by: last, project)
      let third = serial(forward, limit: .max)
      best = shorter(best, improved(third, project))
    }
    return best
  }

  /// Sorts by the starts of an earlier schedule, for a pass forwards.
  ///
  /// That schedule may be of the project as it was: what no longer keeps the order is put right by
  /// placing each activity after its predecessors.
  func sort(by last: SlotSchedule, _ project: SlotProject) {
    let latest = Int32(horizon)
    for activity in 0..<count {
      let index = Int(project.indices[activity])
      var key = index < last.starts.count ? Int32(clamping: last.starts[index]) : latest
      key = min(max(key, 0), latest)
      for row in forward.predecessors(of: activity) {
        key = max(key, buckets[forward.predecessorArcs[row].other])
      }
      buckets[activity] = key
    }
    sort(below: horizon + 1, forward)
  }

  /// The schedule after justification to the right and to the left again.
  private mutating func improved(_ makespan: Int?, _ project: SlotProject) -> SlotSchedule {
    guard let makespan else { preconditionFailure("a pass without a limit has failed") }
    let right = justify(makespan: makespan, to: mirrored)
    let left = justify(makespan: right, to: forward)
    return schedule(makespan: left, forward, project)
  }

  private func shorter(_ one: SlotSchedule, _ other: SlotSchedule) -> SlotSchedule {
    other.makespan < one.makespan ? other : one
  }

  /// What `starts` say in a sense of time, as the caller knows it.
  func schedule(makespan: Int, _ sense: SlotSense, _ project: SlotProject) -> SlotSchedule {
    var schedule = SlotSchedule(starts: Array(repeating: 0, count: count), makespan: makespan)
    for activity in 0..<count {
      let start = Int(starts[activity])
      schedule.starts[Int(project.indices[activity])] =
        sense.isMirrored ? makespan - start - Int(durations[activity]) : start
    }
    return schedule
  }
}
