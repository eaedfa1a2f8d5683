/// What no schedule can do better where promised work has to queue for its weeks.
///
/// Work in crowded weeks pays for its quarters; all that waits for it and meets no queue of its own
/// shares its lateness; everything else is as late as its earliest finish.
struct CrowdedWork {
  /// Places of all pieces together above which prices would take too long.
  private static let mostChoices = 20_000
  private static let rounds = 100

  private let problem: LevellingProblem
  private let earliest: EarliestFinishes
  private let followers: Followers
  private let endRow: Int

  init(_ problem: LevellingProblem, _ earliest: EarliestFinishes) {
    self.problem = problem
    self.earliest = earliest
    let awaited = Self.awaited(problem)
    let backlog = WeekBacklog(problem, earliest) { awaited[$0] }
    endRow = backlog.endRow
    let demands = problem.network.demands
    followers = Followers(problem, earliest) { position in
      guard awaited[position] else { return false }
      return demands.range(of: position).contains {
        backlog.isCrowded(Int(demands[$0].resource), earliest.rows(of: position))
      }
    }
  }

  /// By position, whether it is promised, or something promised waits for it.
  private static func awaited(_ problem: LevellingProblem) -> ContiguousArray<Bool> {
    var awaited = ContiguousArray(repeating: false, count: problem.count)
    for position in (0..<problem.count).reversed() where problem.items[position].isPlaced {
      let successors = problem.network.successors
      awaited[position] =
        problem.items[position].due != .max
        || successors.range(of: position).contains { number in
          let other = Int(successors[number].other)
          return problem.items[other].kind == .free && awaited[other]
        }
    }
    return awaited
  }

  /// Weighted days late of all work that is counted.
  func lateness(counting isCounted: (LevellingProblem.Item) -> Bool) -> Int {
    var choices = WeekChoices(earliest, lastRow: endRow + 1)
    var isPriced = ContiguousArray(repeating: false, count: problem.count)
    var rest = 0
    for position in 0..<problem.count where problem.items[position].kind != .done {
      let leader = Int(followers.leaders[position])
      if leader == position, isWorthPrices(position, isCounted),
        choices.costs.count < Self.mostChoices
      {
        isPriced[position] = true
        choices.append(position, followers.lists[position], counting: isCounted)
      }
      if leader >= 0, isPriced[leader] { continue }
      if isCounted(problem.items[position]) { rest += earliest.lateness(of: position) }
    }
    guard choices.pieceCount > 0 else { return rest }
    var priced = PricedLateness(choices)
    return rest + priced.bound(rounds: Self.rounds)
  }

  /// Whether anything of the work and what follows it can be late and counts.
  private func isWorthPrices(
    _ position: Int,
    _ isCounted: (LevellingProblem.Item) -> Bool
  ) -> Bool {
    func isPromised(_ position: Int) -> Bool {
      let item = problem.items[position]
      return item.due != .max && isCounted(item)
    }
    return isPromised(position)
      || followers.lists[position].contains { isPromised(Int($0.position)) }
  }
}
