import CivilTime

/// The workspace in which schedules are made, one after the other; nothing is allocated in between.
///
/// All arrays by position. `places` and `finishes` hold the last schedule made; what does not move
/// keeps its days in every one of them.
struct LevellingPass {
  let problem: LevellingProblem
  var pools: WeekPools
  var places: ContiguousArray<Int32>
  var finishes: ContiguousArray<Int32>
  /// Places before which a maximal lag lets nothing start.
  var raised: ContiguousArray<Int32>
  /// Working days that work is made to wait beyond what its predecessors ask.
  var delays: ContiguousArray<Int16>
  /// By likeness: places from `from` up to `to` are known to be refused.
  var refused: ContiguousArray<(from: Int32, to: Int32)>
  var heap = DayHeap()
  /// By what positions are sorted.
  var keys: ContiguousArray<Int32>
  /// How many predecessors have yet to be placed.
  var missing: ContiguousArray<Int32>

  init(_ problem: LevellingProblem) {
    self.problem = problem
    pools = problem.pools
    places = problem.places
    finishes = problem.finishes
    raised = ContiguousArray(repeating: .min, count: problem.count)
    delays = ContiguousArray(repeating: 0, count: problem.count)
    refused = ContiguousArray(repeating: (0, 0), count: problem.likenesses)
    keys = ContiguousArray(repeating: 0, count: problem.count)
    missing = ContiguousArray(repeating: 0, count: problem.count)
  }

  /// Forgets the last schedule.
  mutating func begin() {
    pools.reset()
    for number in refused.indices { refused[number] = (0, 0) }
  }
}

extension LevellingPass {
  /// The earliest place that status date, release, maximal lags and predecessors allow.
  @inline(__always)
  func earliest(_ position: Int) -> Int {
    let item = problem.items[position]
    var place = max(Int(item.floor), Int(raised[position]))
    guard item.kind == .free else { return place }
    let arcs = problem.network.predecessors
    for number in arcs.range(of: position) {
      let arc = arcs[number]
      place = max(place, self.place(item, after: Int(finishes[Int(arc.other)]), arc))
    }
    return place
  }

  /// The earliest place that a predecessor's finish allows; as `Placement` has it.
  @inline(__always)
  func place(_ item: LevellingProblem.Item, after finish: Int, _ arc: Arcs.Arc) -> Int {
    let calendar = Int(item.calendar)
    let tables = problem.tables
    if item.need > 0, arc.kind == .finishToStart {
      return tables.index(calendar, of: finish + 1) + Int(arc.lag)
    }
    var reached = finish
    if arc.lag > 0 {
      reached = tables.day(calendar, at: tables.index(calendar, of: finish + 1) + Int(arc.lag) - 1)
    }
    if item.need == 0 { return reached }
    return tables.index(calendar, of: reached) - Int(item.need) + 1
  }

  /// The last day of work and wait.
  @inline(__always)
  func finish(_ item: LevellingProblem.Item, at place: Int) -> Int {
    if item.need == 0 { return place }
    return problem.tables.day(Int(item.calendar), at: place + Int(item.need) - 1)
  }

  /// The day on which the work that is still to be done begins.
  @inline(__always)
  func startDay(_ position: Int) -> Int {
    let item = problem.items[position]
    if item.kind == .done { return Int(problem.network.nodes[position].start) }
    let place = Int(places[position])
    return item.need == 0 ? place : problem.tables.day(Int(item.calendar), at: place)
  }

  @inline(__always)
  mutating func put(_ position: Int, at place: Int) {
    let item = problem.items[position]
    places[position] = Int32(truncatingIfNeeded: place)
    finishes[position] = Int32(truncatingIfNeeded: finish(item, at: place))
    if item.usesCapacity { take(position, at: place) }
  }
}
