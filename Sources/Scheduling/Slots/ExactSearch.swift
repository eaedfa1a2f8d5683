/// One depth-first search through time in one sense, with all that it writes.
///
/// A node is a point in time at which something finishes or a lag ends, with the set of what has
/// started. Who may start there is decided one by one, started first and left second; then the
/// search moves to the next such point.
struct ExactSearch: ~Copyable {
  let problem: ExactProblem
  let cuts: ExactCuts
  let guards: ExactLanes
  var best: SlotSchedule
  var makespan: Int32
  var nodes = 0
  var isCancelled = false

  /// By activity; meaningful for what has started.
  let finishes: Cells<Int32>
  /// By activity, at the newest node; meaningful for what has not started.
  let earliest: Cells<Int32>
  /// By depth: when a point in time was, and what was free from then until the next one.
  let pastTimes: Cells<Int32>
  let pastFree: Cells<ExactLanes>
  var states: ExactStates
  let nodeLimit: Int
  var target: Int32 = 0
  var isStopped = false

  /// Whether the whole tree has been seen, so that nothing ends before `best`.
  var isComplete: Bool { !isStopped }

  init(
    _ project: SlotProject,
    isMirrored: Bool,
    cuts: ExactCuts,
    best: SlotSchedule,
    nodes: Int,
    in store: CellStore
  ) {
    problem = ExactProblem(project, isMirrored: isMirrored, in: store)
    self.cuts = cuts
    self.best = best
    // A start schedule may be as long as it likes; one of this length there always is.
    makespan = Int32(min(best.makespan, project.length + 1))
    let lanes = SlotLanes(capacities: project.capacities)
    guards = ExactLanes(Array(repeating: lanes.guards, count: lanes.words))
    finishes = store.cells(project.count, of: 0)
    pastTimes = store.cells(2 * project.count + 2, of: 0)
    pastFree = store.cells(2 * project.count + 2, of: problem.room)
    earliest = store.cells(project.count, of: 0)
    nodeLimit = nodes
    states = ExactStates(count: project.count, nodes: nodes, in: store)
  }
}
