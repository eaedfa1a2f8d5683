/// The earliest and latest start of every activity if everything is to be over by a horizon.
///
/// Shrinking never removes a start that some feasible schedule within the horizon uses.
struct StartWindows: Sendable {
  private(set) var earliest: ContiguousArray<Int>
  private(set) var latest: ContiguousArray<Int>
  private let horizon: Int

  init(_ rules: WindowRules, horizon: Int) {
    self.horizon = horizon
    earliest = ContiguousArray(repeating: 0, count: rules.count)
    latest = ContiguousArray(rules.durations.map { horizon - $0 })
  }

  /// Applies all rules until nothing changes.
  ///
  /// - Returns: Whether every window is still open; `false` proves that the horizon is too near.
  mutating func shrink(by rules: WindowRules) -> Bool {
    guard earliest.indices.allSatisfy({ earliest[$0] <= latest[$0] }) else { return false }
    var changed = true
    while changed {
      changed = false
      guard followArcs(rules, &changed), orderPairs(rules, &changed) else { return false }
      if changed { continue }
      for resource in rules.capacities.indices {
        guard fitWork(resource, rules, &changed) else { return false }
      }
    }
    return hasRoomForWork(rules)
  }

  mutating func raise(_ activity: Int, to start: Int, _ changed: inout Bool) -> Bool {
    guard start > earliest[activity] else { return true }
    earliest[activity] = start
    changed = true
    return start <= latest[activity]
  }

  mutating func lower(_ activity: Int, to start: Int, _ changed: inout Bool) -> Bool {
    guard start < latest[activity] else { return true }
    latest[activity] = start
    changed = true
    return start >= earliest[activity]
  }

  private mutating func followArcs(_ rules: WindowRules, _ changed: inout Bool) -> Bool {
    for arc in rules.arcs {
      guard raise(arc.to, to: earliest[arc.from] + arc.gap, &changed) else { return false }
    }
    for arc in rules.arcs.reversed() {
      guard lower(arc.from, to: latest[arc.to] - arc.gap, &changed) else { return false }
    }
    return true
  }

  /// Two that exclude each other: where one order is too late, the other order holds.
  private mutating func orderPairs(_ rules: WindowRules, _ changed: inout Bool) -> Bool {
    for (first, second) in rules.pairs {
      let isFirstLate = earliest[second] + rules.durations[second] > latest[first]
      let isSecondLate = earliest[first] + rules.durations[first] > latest[second]
      switch (isFirstLate, isSecondLate) {
      case (false, false): continue
      case (true, true): return false
      case (true, false): guard order(first, second, rules, &changed) else { return false }
      case (false, true): guard order(second, first, rules, &changed) else { return false }
      }
    }
    return true
  }

  private mutating func order(
    _ first: Int,
    _ second: Int,
    _ rules: WindowRules,
    _ changed: inout Bool
  ) -> Bool {
    let duration = rules.durations[first]
    return raise(second, to: earliest[first] + duration, &changed)
      && lower(first, to: latest[second] - duration, &changed)
  }

  /// Whether the work of each resource fits between the heads and tails of its windows.
  private func hasRoomForWork(_ rules: WindowRules) -> Bool {
    let tails = ContiguousArray(
      latest.indices.map { horizon - latest[$0] - rules.durations[$0] }
    )
    return rules.capacities.indices.allSatisfy { resource in
      let works = latest.indices.map { rules.durations[$0] * rules.demands[resource][$0] }
      return EnergyEnvelope.bound(
        of: Array(latest.indices),
        heads: earliest,
        energies: ContiguousArray(works),
        tails: tails,
        capacity: rules.capacities[resource]
      ) <= horizon
    }
  }
}
