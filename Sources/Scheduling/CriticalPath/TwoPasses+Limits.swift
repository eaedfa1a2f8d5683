import CivilTime

// Label-correcting passes for maximal lags; networks without any run each pass once.
extension TwoPasses {
  /// Working days that end with holidays may need some rounds to be passed; what is still rising
  /// after so many rounds rises for ever.
  private static let rounds = 100

  /// Places everything early, holding back predecessors until all maximal lags hold.
  ///
  /// Returns a ring of lags that can never be kept, if there is one.
  mutating func forwardWithLimits() -> LagConflict? {
    forward()
    guard !network.limits.isEmpty else { return nil }
    raised = ContiguousArray(repeating: (.min, 0), count: network.nodes.count)
    for _ in 0..<max(Self.rounds, network.limits.count + 2) {
      if raiseAll().isEmpty { return nil }
      forward()
    }
    let rising = raiseAll()
    guard let conflict = rising.lazy.compactMap({ [self] in conflict(from: $0) }).first else {
      return nil
    }
    raised = []
    forward()
    return conflict
  }

  /// The positions that were held back further.
  private mutating func raiseAll() -> [Int] {
    var rising: [Int] = []
    for number in network.limits.indices {
      if let position = raise(number) { rising.append(position) }
    }
    return rising
  }

  /// Holds the predecessor of a broken limit back; returns its position if that changed anything.
  private mutating func raise(_ number: Int) -> Int? {
    let limit = network.limits[number]
    let (before, after) = (Int(limit.predecessor), Int(limit.successor))
    guard network.nodes[after].isOpen, network.nodes[before].followsPredecessors else { return nil }
    let successor = network.placement(after)
    let finish = Day(number: finishes[before])
    guard early[after].place > limit.latestPlace(successor, after: finish) else { return nil }
    let day = limit.earliestFinish(successor, at: early[after].place)
    let place = network.placement(before).place(finishingOnOrAfter: day)
    guard place > raised[before].place else { return nil }
    raised[before] = (place, number)
    return before
  }

  /// Places everything late, pulling successors forward until all maximal lags hold.
  mutating func backwardWithLimits(_ canBeKept: Bool) {
    backward()
    guard !network.limits.isEmpty, canBeKept else { return }
    capped = ContiguousArray(repeating: (.max, 0), count: network.nodes.count)
    for _ in 0..<max(Self.rounds, network.limits.count + 2) {
      var isCapped = false
      for number in network.limits.indices where cap(number) { isCapped = true }
      if !isCapped { return }
      backward()
    }
  }

  private mutating func cap(_ number: Int) -> Bool {
    let limit = network.limits[number]
    let (before, after) = (Int(limit.predecessor), Int(limit.successor))
    guard network.nodes[after].followsPredecessors else { return false }
    let finish = Day(number: lateFinishes[before])
    let place = limit.latestPlace(network.placement(after), after: finish)
    guard place < late[after], place < capped[after].place else { return false }
    capped[after] = (place, number)
    return true
  }
}
