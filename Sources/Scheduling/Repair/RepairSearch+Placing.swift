import CivilTime

// The days of the items that move.
extension RepairSearch {
  mutating func place(_ free: [Bool], weight: Int) {
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
