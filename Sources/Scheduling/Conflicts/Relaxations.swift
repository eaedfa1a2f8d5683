/// The cheapest sets of conditions to give up so that the rest can hold together.
///
/// Whoever gives up enough must give up a member of every conflict: so each set that is not enough
/// grows by the members of one minimal conflict of what it leaves (Reiter, "A theory of diagnosis
/// from first principles", 1987), cheapest first.
package struct Relaxations: Sendable {
  package struct Relaxation: Hashable, Sendable {
    /// What is given up, in rising order; without any member the rest could not hold together.
    package var conditions: [Int]
    package var cost: Int
  }

  /// By cost, then by number of conditions, then by their order.
  package private(set) var all: [Relaxation] = []
  /// Whether the search was given up at its limit, so that others may exist.
  package private(set) var isTruncated = false

  /// Finds up to `limit` sets.
  ///
  /// - Parameters:
  ///   - conditions: Ids from 0 on, in the order in which conflicts try to do without them.
  ///   - count: One more than the largest id there can be.
  ///   - costs: By id, what giving it up costs, more than 0; `nil` is never given up.
  ///   - limit: How many sets are wanted.
  ///   - effort: How many sets may be looked at.
  ///   - isFeasible: Whether the conditions marked in it can hold together; fewer never less so.
  package init(
    of conditions: [Int],
    among count: Int,
    costs: (Int) -> Int?,
    limit: Int,
    effort: Int = 400,
    isFeasible: ([Bool]) -> Bool
  ) {
    var queue = PriorityQueue<Relaxation>(Self.precedes)
    var seen: Set<[Int]> = [[]]
    queue.push(Relaxation(conditions: [], cost: 0))
    var steps = 0
    while all.count < limit, let next = queue.popFirst() {
      if all.contains(where: { $0.isInside(next) }) { continue }
      guard steps < effort else {
        isTruncated = true
        return
      }
      steps += 1
      let kept = conditions.filter { !next.conditions.contains($0) }
      guard let conflict = MinimalConflict.of(kept, among: count, isFeasible: isFeasible) else {
        all.append(next)
        continue
      }
      for condition in conflict {
        guard let cost = costs(condition) else { continue }
        let grown = (next.conditions + [condition]).sorted()
        if seen.insert(grown).inserted {
          queue.push(Relaxation(conditions: grown, cost: next.cost + cost))
        }
      }
    }
  }

  private static func precedes(_ a: Relaxation, _ b: Relaxation) -> Bool {
    if a.cost != b.cost { return a.cost < b.cost }
    if a.conditions.count != b.conditions.count { return a.conditions.count < b.conditions.count }
    return a.conditions.lexicographicallyPrecedes(b.conditions)
  }
}

extension Relaxations.Relaxation {
  fileprivate func isInside(_ other: Self) -> Bool {
    conditions.allSatisfy(other.conditions.contains)
  }
}
