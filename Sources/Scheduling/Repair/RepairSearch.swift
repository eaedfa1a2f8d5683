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

  private let rules: RepairRules
  private let ownDays: [Day]
  private let budget: Int
  private var work = 0
  private var isComplete = true
  /// What each item could have at best, were everything free that may be.
  private var floor: [Day] = []
  private var ceiling: [Day] = []
  /// The items that move in the set that is being placed.
  private var touched: [Int] = []
  private var limit = 0
  private var nextLimit = Int.max
  private var best: (days: [Day], cost: RepairCost)?

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

// The days of the items that move.
extension RepairSearch {
  private mutating func place(_ free: [Bool], weight: Int) {
    let order = free.indices.filter { free[$0] }.sorted { (floor[$0], $0) < (floor[$1], $1) }
    touched = order
    place(order[...], free, ownDays, RepairCost(weight: weight, shift: 0, lateness: 0))
  }

  /// Gives the first of the items each day it may have, the nearest first, and then the others.
  private mutating func place(
    _ order: ArraySlice<Int>,
    _ free: [Bool],
    _ days: [Day],
    _ cost: RepairCost
  ) {
    guard let least = leastDays(free, days) else { return }
    guard let item = order.first else {
      var cost = cost
      cost.weight = days.indices.reduce(0) {
        $0 + (days[$1] == ownDays[$1] ? 0 : rules.items[$1].weight)
      }
      if best.map({ cost < $0.cost }) ?? true { best = (days, cost) }
      return
    }
    let greatest = rules.greatest(free, days, touched: touched, work: &work)
    if let best {
      if work > budget { isComplete = false }
      if !isComplete { return }
      if bound(order, least, greatest, cost) >= best.cost { return }
    }
    var (free, days) = (free, days)
    free[item] = false
    for day in choices(of: item, least[item], greatest[item]) {
      days[item] = day
      var cost = cost
      cost.shift += rules.shift(item, to: day)
      cost.lateness += rules.lateness(item, by: day)
      place(order.dropFirst(), free, days, cost)
    }
  }

  private mutating func leastDays(_ free: [Bool], _ days: [Day]) -> [Day]? {
    do throws(RepairRules.Conflict) {
      return try rules.least(free, days, touched: touched, work: &work)
    } catch { return nil }
  }

  /// The days from one to another, nearest to the own day first, of two as near the earlier.
  private func choices(of item: Int, _ first: Day, _ last: Day) -> [Day] {
    guard first <= last else { return [] }
    return DaySpan(start: first, end: last + 1).days.filter { rules.allows(item, $0) }
      .sorted { a, b in
        let (x, y) = (rules.shift(item, to: a), rules.shift(item, to: b))
        return x == y ? a < b : x < y
      }
  }

  /// No days of the items in their spans cost less.
  private func bound(
    _ order: ArraySlice<Int>,
    _ least: [Day],
    _ greatest: [Day],
    _ cost: RepairCost
  ) -> RepairCost {
    var cost = cost
    for item in order {
      let nearest = min(max(ownDays[item], least[item]), greatest[item])
      cost.shift += rules.shift(item, to: nearest)
      cost.lateness += rules.lateness(item, by: least[item])
    }
    return cost
  }
}
