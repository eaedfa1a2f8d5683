import CivilTime

/// Finds which items must move, then on which days.
///
/// Which: where the least days leave a conflict, one of its two ends must move, for what lies between
/// is free already. Branching on these two finds every set that mends the plan; the weight that may
/// move is raised from nothing, so the first that is found is the least. A branch in which an end
/// cannot help, or was kept on purpose, has only the other.
/// When: day by day in branch and bound, nearest to the old day first.
package struct RepairSearch {
  /// Rules looked at before the search takes the best that it has.
  package static let standardBudget = 2_000_000

  let rules: RepairRules
  let ownDays: [Day]
  let budget: Int
  var work = 0
  var isComplete = true
  /// What each item could have at best, were everything free that may be.
  var floor: [Day] = []
  var ceiling: [Day] = []
  /// The items that move in the set that is being placed.
  var touched: [Int] = []
  private var limit = 0
  private var nextLimit = Int.max
  var best: (days: [Day], cost: RepairCost)?

  /// Mends a problem, or proves that it cannot be mended.
  package static func solve(
    _ problem: RepairProblem,
    budget: Int = standardBudget
  ) -> RepairOutcome {
    var search = RepairSearch(problem, budget: budget)
    return search.run()
  }

  private init(_ problem: RepairProblem, budget: Int) {
    rules = RepairRules(problem)
    ownDays = problem.items.map(\.day)
    self.budget = budget
  }

  private mutating func run() -> RepairOutcome {
    let all = rules.items.map { !$0.isPinned }
    do throws(RepairRules.Conflict) {
      let touched = all.indices.filter { all[$0] }
      floor = try rules.least(all, ownDays, touched: touched, work: &work)
      ceiling = rules.greatest(all, ownDays, touched: touched, work: &work)
    } catch { return .impossible(error.chain, days: error.days) }
    let none = Array(repeating: false, count: all.count)
    while best == nil, isComplete {
      nextLimit = .max
      search(none, kept: none, weight: 0)
      limit = max(nextLimit, limit + 1)
    }
    // All smaller weights were searched to the end before this one.
    let isFewest = best != nil
    if best == nil { takeGreedily() }
    guard let best else { return .impossible([], days: []) }
    return .mended(
      RepairPlan(
        days: best.days,
        moved: best.days.indices.filter { best.days[$0] != ownDays[$0] },
        cost: best.cost,
        isFewest: isFewest,
        isLeast: isFewest && isComplete
      )
    )
  }

  /// Frees ends of conflicts until none is left, within the limit of weight.
  private mutating func search(_ free: [Bool], kept: [Bool], weight: Int) {
    var (free, kept, weight) = (free, kept, weight)
    while isComplete {
      if weight > limit {
        nextLimit = min(nextLimit, weight)
        return
      }
      guard let conflict = conflict(free) else { return place(free, weight: weight) }
      let ends = ends(of: conflict, free, kept)
      guard let first = ends.first else { return }
      if ends.count == 2 {
        var branch = free
        branch[first] = true
        search(branch, kept: kept, weight: weight + rules.items[first].weight)
        kept[first] = true
        free[ends[1]] = true
        weight += rules.items[ends[1]].weight
      } else {
        free[first] = true
        weight += rules.items[first].weight
      }
      if work > budget { isComplete = false }
    }
  }

  private mutating func conflict(_ free: [Bool]) -> RepairRules.Conflict? {
    do throws(RepairRules.Conflict) {
      let touched = free.indices.filter { free[$0] }
      _ = try rules.least(free, ownDays, touched: touched, work: &work)
      return nil
    } catch { return error }
  }

  /// The ends of a conflict that may move and of which moving can help, the cheaper first.
  private func ends(of conflict: RepairRules.Conflict, _ free: [Bool], _ kept: [Bool]) -> [Int] {
    func may(_ item: Int) -> Bool { !free[item] && !kept[item] && !rules.items[item].isPinned }
    guard let first = conflict.chain.first, let last = conflict.chain.last else { return [] }
    if first == last { return may(first) ? [first] : [] }
    var ends: [Int] = []
    if may(last), ceiling[last] > ownDays[last] { ends.append(last) }
    if may(first), floor[first] < ownDays[first] { ends.append(first) }
    if ends.count == 2, rules.items[ends[1]].weight < rules.items[ends[0]].weight { ends.reverse() }
    return ends
  }

  /// Without time for proof: frees the cheaper end, then takes back what was freed for nothing.
  private mutating func takeGreedily() {
    var free = Array(repeating: false, count: ownDays.count)
    var order: [Int] = []
    let none = free
    while let conflict = conflict(free) {
      guard let end = ends(of: conflict, free, none).first else { return }
      free[end] = true
      order.append(end)
    }
    for item in order.reversed() {
      free[item] = false
      if conflict(free) != nil { free[item] = true }
    }
    place(free, weight: order.reduce(0) { $0 + (free[$1] ? rules.items[$1].weight : 0) })
  }
}
