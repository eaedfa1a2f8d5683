/// A ring of precedences of which the maximal lags are too small for what lies between.
///
/// Each activity comes before the next one; the way leads back from the last to the first by a
/// maximal lag, and perhaps over others on the way. The ring by itself can never be kept: it is the
/// conflict, and nothing else takes part in it.
package struct LagConflict: Hashable, Sendable {
  /// Indices of activities.
  package let activities: [Int]
  /// Working days by which work, waits and lags of the ring exceed what its maximal lags allow.
  package let excess: Int
}

extension TwoPasses {
  /// Follows the causes from a position back until one repeats: that ring is the conflict.
  func conflict(from position: Int) -> LagConflict? {
    var path = [position]
    var seenAt: [Int: Int] = [position: 0]
    while let next = cause(of: path[path.count - 1]) {
      if let first = seenAt[next] { return conflict(Array(path[first...])) }
      seenAt[next] = path.count
      path.append(next)
    }
    return nil
  }

  /// The position that keeps another one from lying earlier.
  private func cause(of position: Int) -> Int? {
    switch early[position].reason {
    case .predecessor(let index): Int(network.positions[index])
    case .successor(let index): Int(network.positions[index])
    case .statusDate, .release, .pinned, .started, .done: nil
    }
  }

  /// A ring in which each position is caused by the next one.
  private func conflict(_ ring: [Int]) -> LagConflict {
    var excess = 0
    for (number, position) in ring.enumerated() {
      let isCausedBySuccessor = isHeldBack(position)
      let effect = ring[(number + ring.count - 1) % ring.count]
      excess += isCausedBySuccessor ? -limitDays(position) : lag(to: position)
      // Precedences begin at a finish and lead to a start or, held back or tied, to a finish.
      let givesFinish = isCausedBySuccessor || isTied(position)
      let needsFinish = !isHeldBack(effect)
      let need = network.nodes[position].need
      if givesFinish, !needsFinish { excess -= need }
      if !givesFinish, needsFinish { excess += need }
    }
    let ordered = ring.reversed().map { Int(network.indices[$0]) }
    return LagConflict(activities: startingAfterLimit(ordered), excess: excess)
  }

  private func isHeldBack(_ position: Int) -> Bool {
    if case .successor = early[position].reason { true } else { false }
  }

  private func limitDays(_ position: Int) -> Int { network.limits[raised[position].limit].days }

  private func lag(to position: Int) -> Int { arc(to: position).map { Int($0.lag) } ?? 0 }

  private func isTied(_ position: Int) -> Bool { arc(to: position)?.kind == .finishToFinish }

  private func arc(to position: Int) -> Arcs.Arc? {
    guard case .predecessor(let index) = early[position].reason else { return nil }
    let other = network.positions[index]
    for number in network.predecessors.range(of: position)
    where network.predecessors[number].other == other {
      return network.predecessors[number]
    }
    return nil
  }

  /// The ring from its first activity that is held back by what follows.
  private func startingAfterLimit(_ ring: [Int]) -> [Int] {
    guard let first = ring.firstIndex(where: { isHeldBack(Int(network.positions[$0])) }) else {
      return ring
    }
    return Array(ring[first...] + ring[..<first])
  }
}
