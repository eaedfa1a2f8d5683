/// A search over all start days of a few activities, depth first, with a proof when it ends.
///
/// The work that uses capacity is placed one after the other, predecessors first; all other work
/// follows as early as it can. A branch ends where even the earliest days of what is left are no
/// better than the best schedule known. A start is not tried when the day before would do whatever
/// becomes of the rest: some best schedule has nothing that can move left alone.
struct ExactLevelling {
  /// More activities than this are not tried.
  static let most = 14
  /// Branches it may try for each schedule of the budget; about as much work.
  private static let branchesPerSchedule = 20

  private var pass: LevellingPass
  /// The weeks without any work that moves.
  private var empty: LevellingPass
  private let order: [Int]
  private var isPlaced: ContiguousArray<Bool>
  /// By resource, what is yet to be placed.
  private var rest: [Int]
  private let limit: Int
  private var nodes = 0
  private var isStopped = false
  private(set) var best: LevellingPlan
  private let isCancelled: () -> Bool

  /// Nothing when there is too much open work, or there are maximal lags.
  init?(
    _ problem: LevellingProblem,
    _ list: ContiguousArray<Int32>,
    _ best: LevellingPlan,
    budget: Int,
    isCancelled: @escaping () -> Bool
  ) {
    guard problem.network.limits.isEmpty else { return nil }
    pass = LevellingPass(problem)
    empty = LevellingPass(problem)
    order = list.map { Int($0) }.filter(pass.isMovable)
    guard order.count <= Self.most else { return nil }
    isPlaced = ContiguousArray(repeating: false, count: problem.count)
    rest = Array(repeating: 0, count: problem.capacity.resourceCount)
    limit = min(budget, 1_000_000) * Self.branchesPerSchedule
    self.best = best
    self.isCancelled = isCancelled
    for position in order { addRest(position, 1) }
  }

  /// Searches from the best plan known; says whether it came to the end.
  mutating func run() -> Bool {
    pass.begin()
    empty.begin()
    _ = branch(0)
    return !isStopped
  }

  /// Tries all starts of the next activity; false when even the first is no better than the best.
  private mutating func branch(_ depth: Int) -> Bool {
    nodes += 1
    if nodes > limit || nodes % 512 == 0 && isCancelled() { isStopped = true }
    placeRest()
    guard pass.optimisticObjective() < best.objective else { return false }
    guard depth < order.count else {
      let objective = pass.objective()
      if objective < best.objective { best.copy(pass, objective) }
      return true
    }
    let position = order[depth]
    addRest(position, -1)
    isPlaced[position] = true
    tryStarts(position, depth)
    isPlaced[position] = false
    addRest(position, 1)
    return true
  }

  private mutating func tryStarts(_ position: Int, _ depth: Int) {
    let first = pass.earliest(position)
    var left = placesToTry(position)
    var place = first
    while left > 0, !isStopped {
      if empty.refusal(position, at: place) == nil { left -= 1 }
      if pass.refusal(position, at: place) == nil,
        place == first || !surelyFits(position, at: place - 1)
      {
        pass.put(position, at: place)
        let isWorthwhile = branch(depth + 1)
        pass.giveBack(position)
        if !isWorthwhile { return }
      }
      place += 1
    }
  }

  /// Places that are open by themselves and can be refused by other work: in a schedule in which
  /// nothing can move left alone no start lies behind so many.
  private func placesToTry(_ position: Int) -> Int {
    let days = Int(pass.problem.items[position].days)
    return order.reduce(1) { sum, other in
      other == position ? sum : sum + Int(pass.problem.items[other].days) * (days + 6)
    }
  }

  /// Whether the work fits whatever becomes of all that is not placed yet.
  private mutating func surelyFits(_ position: Int, at place: Int) -> Bool {
    let demands = pass.problem.network.demands
    for number in demands.range(of: position) {
      let resource = Int(demands[number].resource)
      if !pass.fits(position, number, at: place, leaving: rest[resource]) { return false }
    }
    return true
  }

  private mutating func addRest(_ position: Int, _ sign: Int) {
    let demands = pass.problem.network.demands
    for number in demands.range(of: position) {
      rest[Int(demands[number].resource)] += sign * Int(demands[number].effort)
    }
  }

  /// What is not placed yet lies as early as its predecessors allow, room or not.
  private mutating func placeRest() {
    for position in 0..<pass.problem.count where !isPlaced[position] {
      let item = pass.problem.items[position]
      guard item.kind == .free || item.kind == .started else { continue }
      let place = pass.earliest(position)
      pass.places[position] = Int32(place)
      pass.finishes[position] = Int32(pass.finish(item, at: place))
    }
  }
}
