/// A rule between two starts: `start(to) ≥ start(from) + gap`.
///
/// A minimal lag is an arc forwards with a gap of at least zero. A maximal lag is an arc backwards:
/// "`b` starts at most 5 slots after `a`" is the arc from b to a with the gap -5.
package struct LagArc: Hashable, Sendable {
  package var from: Int
  package var to: Int
  package var gap: Int

  package init(from: Int, to: Int, gap: Int) {
    self.from = from
    self.to = to
    self.gap = gap
  }
}

/// A project on slots with minimal and maximal lags, in the caller's order.
///
/// In the literature RCPSP/max, or scheduling with time windows: Bartusch, Möhring and Radermacher,
/// "Scheduling project networks with resource constraints and time windows" (1988). Whether there is
/// any schedule at all is a hard question, as the resources have to be looked at.
package struct LagProject: Hashable, Sendable {
  package let durations: [Int]
  /// By activity, then by resource.
  package let demands: [[Int]]
  package let capacities: [Int]
  package let arcs: [LagArc]

  /// Takes what is given; negative numbers and indices out of range are mistakes of the caller.
  package init(durations: [Int], demands: [[Int]], capacities: [Int], arcs: [LagArc]) {
    precondition(durations.count == demands.count, "every activity needs its demands")
    precondition(durations.allSatisfy { $0 >= 0 }, "a duration cannot be negative")
    for demand in demands {
      precondition(
        demand.count == capacities.count
          && zip(demand, capacities).allSatisfy { (0...max(0, $1)).contains($0) },
        "a demand of \(demand) does not fit the capacities \(capacities)"
      )
    }
    for arc in arcs {
      precondition(
        durations.indices.contains(arc.from) && durations.indices.contains(arc.to),
        "there is no arc from \(arc.from) to \(arc.to)"
      )
    }
    self.durations = durations
    self.demands = demands
    self.capacities = capacities
    self.arcs = arcs
  }

  package var count: Int { durations.count }

  /// If there is any schedule, there is one that ends by then.
  ///
  /// No start needs to lie further behind all others before it than the longest thing one of them
  /// asks for: its duration or a gap after it.
  var horizon: Int {
    var longest = durations
    for arc in arcs { longest[arc.from] = max(longest[arc.from], arc.gap) }
    return longest.reduce(0, +)
  }

  /// The same project seen from its end; a start there is `makespan - start - duration` here.
  var mirrored: LagProject {
    LagProject(
      durations: durations,
      demands: demands,
      capacities: capacities,
      arcs: arcs.map {
        LagArc(from: $0.to, to: $0.from, gap: $0.gap + durations[$0.to] - durations[$0.from])
      }
    )
  }

  /// A schedule from starts, ending with the last finish.
  func schedule(starting starts: [Int]) -> SlotSchedule {
    let ends = starts.indices.map { starts[$0] + durations[$0] }
    return SlotSchedule(starts: starts, makespan: ends.max() ?? 0)
  }
}
