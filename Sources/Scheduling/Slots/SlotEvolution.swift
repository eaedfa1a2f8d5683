/// The genetic search: two populations that hand their members to and fro, one in each sense of time.
///
/// After Debels and Vanhoucke, "A bi-population based genetic algorithm for the resource-constrained
/// project scheduling problem" (2005) and "A decomposition-based genetic algorithm" (2007). A member
/// keeps mirrored starts, which are valid priorities for the opposite direction: decoding a child
/// justifies it at the same time, for one schedule instead of three. The decode gene is the
/// self-adapting one of Hartmann (2002).
struct SlotEvolution: ~Copyable {
  var workspace: SlotWorkspace
  let use: SlotUse
  let tuning: SlotTuning
  var random: SplitMix64
  /// Whose children are made, with keys for passes in `sense`.
  var current: SlotPopulation
  /// What is made of them, with keys for passes the other way.
  var next: SlotPopulation
  var sense: SlotSense
  /// Makespans above this are no members.
  let longest: Int

  /// The member whose turn it is, and the attempts at it so far.
  var member = 0
  var attempt = 0
  var partner = 0
  var isFilling = true
  /// The best of `current`, which is handed on without a partner.
  var elite = 0

  private(set) var bestMakespan = Int.max
  private let bestStarts: Cells<Int32>
  private var isBestMirrored = false
  private let budget: Int
  /// A makespan below which there is none.
  private var bound: Int

  /// Makes the first schedule, by latest finish.
  init(
    _ project: SlotProject,
    seed: UInt64,
    schedules: Int,
    in store: CellStore
  ) {
    workspace = SlotWorkspace(project, in: store)
    tuning = SlotTuning(schedules: schedules)
    random = SplitMix64(seed: seed)
    budget = schedules
    bound = workspace.criticalPath
    sense = workspace.forward
    workspace.sortByLatestFinish(sense)
    let makespan = workspace.serial(sense, limit: .max) ?? workspace.horizon
    longest = makespan + makespan / 2
    let count = workspace.count
    use = SlotUse(project, horizon: longest, in: store)
    current = SlotPopulation(
      members: tuning.members,
      activities: count,
      longest: longest,
      in: store
    )
    next = SlotPopulation(members: tuning.members, activities: count, longest: longest, in: store)
    bestStarts = store.cells(count, of: 0)
    record(makespan)
    keep(makespan, isParallel: false)
    close()
  }

  /// Raises the bound to the one that the caller knows, or else to the best there is.
  mutating func raiseBound(to known: Int?, _ project: SlotProject) {
    if isOver { return }
    bound = max(bound, known ?? LowerBound.of(project, best: bestMakespan))
  }

  var isOver: Bool { bestMakespan <= bound || workspace.passes >= budget }

  /// Works until there is nothing left to gain or to spend.
  mutating func run(
    _ project: SlotProject,
    from last: SlotSchedule?,
    progress: (SlotSearchProgress) -> Void,
    isCancelled: () -> Bool
  ) -> SlotSearchResult {
    var reported = Int.max
    while true {
      if bestMakespan < reported {
        reported = bestMakespan
        progress(SlotSearchProgress(makespan: reported, schedulesUsed: workspace.passes))
      }
      if isOver || isCancelled() { break }
      if isFilling {
        fill(project, from: last)
      } else if member == elite || attempt == 2 {
        handOn()
      } else {
        breed()
      }
    }
    workspace.starts.copy(first: workspace.count, of: bestStarts)
    let sense = workspace.sense(mirrored: isBestMirrored)
    return SlotSearchResult(
      schedule: workspace.schedule(makespan: bestMakespan, sense, project),
      schedulesUsed: workspace.passes,
      bound: bound
    )
  }

  /// Makes one schedule of the list.
  @inline(__always)
  mutating func pass(inParallel: Bool, limit: Int) -> Int? {
    let makespan =
      inParallel
      ? workspace.parallel(sense, limit: limit) : workspace.serial(sense, limit: limit)
    if let makespan, makespan < bestMakespan { record(makespan) }
    return makespan
  }

  private mutating func record(_ makespan: Int) {
    bestMakespan = makespan
    bestStarts.copy(first: workspace.count, of: workspace.starts)
    isBestMirrored = sense.isMirrored
  }

  /// Makes the last schedule the next member, unless the member already has a better child.
  mutating func keep(_ makespan: Int, isParallel: Bool) {
    let tie = use.tie(workspace.starts, workspace.durations)
    if hasChild, (next.makespans[member], next.ties[member]) <= (Int32(makespan), tie) { return }
    next.makespans[member] = Int32(makespan)
    next.ties[member] = tie
    next.isParallel[member] = isParallel
    hasChild = true
    let (keys, starts, durations) = (next.keys(member), workspace.starts, workspace.durations)
    for activity in 0..<workspace.count {
      keys[activity] = Int32(makespan) &- starts[activity] &- durations[activity]
    }
  }

  /// Whether the next population has something in the place of the member whose turn it is.
  var hasChild = false

  /// Goes on to the next member, and after the last one to the next generation.
  mutating func close() {
    use.prefixes(
      next.keys(member),
      workspace.durations,
      makespan: Int(next.makespans[member]),
      into: next.use(member)
    )
    (attempt, hasChild) = (0, false)
    member += 1
    guard member == tuning.members else { return }
    swap(&current, &next)
    sense = workspace.sense(mirrored: !sense.isMirrored)
    (member, isFilling) = (0, false)
    elite = current.best
  }
}
