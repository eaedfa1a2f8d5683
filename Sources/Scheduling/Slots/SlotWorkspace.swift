/// Everything that making schedules of one project needs, allocated once.
///
/// A pass reads the activities from `list`, each after its predecessors, and leaves its answer in
/// `starts`, in the sense of time it was told. No pass allocates or counts references.
struct SlotWorkspace: ~Copyable {
  let count: Int
  let durations: Cells<Int32>
  let forward: SlotSense
  let mirrored: SlotSense
  /// No pass of either kind ends later: everything one after the other.
  let horizon: Int

  /// Activities in the order in which a pass places them.
  let list: Cells<Int32>
  /// By position, as the last pass left them.
  let starts: Cells<Int32>
  /// Keys by which `sort` orders, at most three horizons apart.
  let buckets: Cells<Int32>

  var profile: SlotProfile
  let finishes: Cells<Int32>
  let moments: SlotMoments
  /// Passes made so far, unfinished ones included.
  var passes = 0
  private let tallies: Cells<Int32>

  init(_ project: SlotProject, in store: CellStore) {
    count = project.count
    durations = store.cells(project.durations)
    (forward, mirrored) = SlotSense.both(of: project, durations, in: store)
    horizon = Self.horizon(of: project)
    list = store.cells(count, of: 0)
    starts = store.cells(count, of: 0)
    finishes = store.cells(count, of: 0)
    buckets = store.cells(count, of: 0)
    tallies = store.cells(3 * (horizon + 1) + 1, of: 0)
    profile = SlotProfile(project, horizon: horizon, in: store)
    moments = SlotMoments(count: count, horizon: horizon, in: store)
  }

  private static func horizon(of project: SlotProject) -> Int {
    let work = project.durations.reduce(0) { $0 + Int($1) }
    let lags = (0..<project.count).reduce(0) { sum, position in
      let rows = project.predecessorStarts[position]..<project.predecessorStarts[position + 1]
      return sum + rows.reduce(0) { max($0, Int(project.predecessorArcs[Int($1)].lag)) }
    }
    precondition(work + lags < Int(Int32.max) / 4, "a horizon of \(work + lags) slots is too long")
    return work + lags
  }

  func sense(mirrored isMirrored: Bool) -> SlotSense { isMirrored ? mirrored : forward }

  /// The length of the longest chain.
  var criticalPath: Int {
    (0..<count).reduce(0) { longest, activity in
      max(longest, Int(forward.tails[activity] + durations[activity] + mirrored.tails[activity]))
    }
  }

  /// Fills `list` by ascending `buckets`, all below `bound`; ties by the topological order.
  ///
  /// Counting makes the sort linear. Buckets that never fall along an arc give a list in which every
  /// activity comes after its predecessors.
  func sort(below bound: Int, _ sense: SlotSense) {
    tallies.fill(first: bound, with: 0)
    for activity in 0..<count { tallies[buckets[activity]] &+= 1 }
    var sum: Int32 = 0
    for bucket in 0..<bound {
      let tally = tallies[bucket]
      tallies[bucket] = sum
      sum &+= tally
    }
    for place in 0..<count {
      let activity = sense.position(at: place)
      let bucket = buckets[activity]
      list[tallies[bucket]] = Int32(truncatingIfNeeded: activity)
      tallies[bucket] &+= 1
    }
  }

  /// Sorts by when each activity must be finished for the shortest schedule precedence allows.
  func sortByLatestFinish(_ sense: SlotSense) {
    let longest = sense.tails.count == 0 ? 0 : criticalPath
    for activity in 0..<count { buckets[activity] = Int32(longest) - sense.tails[activity] }
    sort(below: longest + 1, sense)
  }

  /// Sorts by the starts that the opposite sense of `starts` gives, for a pass in that sense.
  func sortByMirroredStarts(makespan: Int, _ sense: SlotSense) {
    for activity in 0..<count {
      buckets[activity] =
        Int32(truncatingIfNeeded: makespan) &- starts[activity]
        &- durations[activity]
    }
    sort(below: makespan + 1, sense)
  }
}
