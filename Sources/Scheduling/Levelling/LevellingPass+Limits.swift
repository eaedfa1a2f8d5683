import CivilTime

// Maximal lags: most networks have none, and then nothing here costs anything.
extension LevellingPass {
  /// How often all predecessors that lie too early may be held back together.
  private static let attempts = 60

  /// Makes a schedule; holds back predecessors that lie too early, and makes it again, while that
  /// helps.
  ///
  /// After `attempts` rounds what is broken stays broken and is reported. That is not a proof that
  /// no schedule keeps all limits.
  mutating func keepingLimits(_ make: (inout LevellingPass) -> Void) {
    let limits = problem.network.limits
    guard !limits.isEmpty else {
      make(&self)
      return
    }
    for position in raised.indices { raised[position] = .min }
    make(&self)
    for _ in 0..<Self.attempts {
      var isRaised = false
      for limit in limits where raise(limit) { isRaised = true }
      if !isRaised { return }
      make(&self)
    }
  }

  /// Whether a limit is broken and its predecessor could be held back further.
  private mutating func raise(_ limit: LagLimit) -> Bool {
    let predecessor = Int(limit.predecessor)
    guard isBroken(limit), problem.items[predecessor].kind == .free else { return false }
    let network = problem.network
    let successor = Int(limit.successor)
    let day = limit.earliestFinish(network.placement(successor), at: Int(places[successor]))
    let place = network.placement(predecessor).place(finishingOnOrAfter: day)
    guard place > Int(raised[predecessor]) else { return false }
    raised[predecessor] = Int32(clamping: place)
    return true
  }

  /// Whether an open successor starts later than its limit allows.
  func isBroken(_ limit: LagLimit) -> Bool {
    let successor = Int(limit.successor)
    guard problem.items[successor].kind == .free || problem.items[successor].kind == .pinned else {
      return false
    }
    let finish = Day(number: finishes[Int(limit.predecessor)])
    let latest = limit.latestPlace(problem.network.placement(successor), after: finish)
    return Int(places[successor]) > latest
  }

  var brokenLimits: Int { problem.network.limits.count(where: isBroken) }
}
