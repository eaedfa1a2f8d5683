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
    let place = floor(limit)
    guard place > Int(raised[predecessor]) else { return false }
    raised[predecessor] = Int32(clamping: place)
    return true
  }

  /// The earliest place of the predecessor that keeps a limit with the successor where it lies.
  private func floor(_ limit: LagLimit) -> Int {
    let network = problem.network
    let successor = Int(limit.successor)
    let day = limit.earliestFinish(network.placement(successor), at: Int(places[successor]))
    return network.placement(Int(limit.predecessor)).place(finishingOnOrAfter: day)
  }

  /// Moves to the left what was held back further than its successors, where they now lie, ask.
  ///
  /// So whoever is held back finishes just as late as a limit wants, and can say so.
  mutating func settleLimits() {
    guard !problem.network.limits.isEmpty else { return }
    let list = ContiguousArray(0..<Int32(problem.count))
    _ = loosen()
    repeat { settle(list) } while loosen()
  }

  /// Holds every predecessor back just as far as its open successors ask; whether that is less.
  private mutating func loosen() -> Bool {
    var floors = ContiguousArray(repeating: Int32.min, count: problem.count)
    for limit in problem.network.limits where isBinding(limit) {
      let predecessor = Int(limit.predecessor)
      guard problem.items[predecessor].kind == .free else { continue }
      floors[predecessor] = max(floors[predecessor], Int32(clamping: floor(limit)))
    }
    let isLess = problem.network.limits.contains {
      let predecessor = Int($0.predecessor)
      return floors[predecessor] < raised[predecessor]
    }
    raised = floors
    return isLess
  }

  /// The open successor that keeps a predecessor from lying earlier.
  func limitReason(_ position: Int) -> LevelledReason? {
    problem.network.limits.filter { limit in
      Int(limit.predecessor) == position && isBinding(limit)
    }
    .max { floor($0) < floor($1) }
    .map { .successor(Int(problem.network.indices[Int($0.successor)])) }
  }

  /// Whether an open successor starts later than its limit allows.
  func isBroken(_ limit: LagLimit) -> Bool {
    guard isBinding(limit) else { return false }
    let successor = Int(limit.successor)
    let finish = Day(number: finishes[Int(limit.predecessor)])
    let latest = limit.latestPlace(problem.network.placement(successor), after: finish)
    return Int(places[successor]) > latest
  }

  /// Whether the successor has yet to start, so that its limit says something.
  private func isBinding(_ limit: LagLimit) -> Bool {
    let kind = problem.items[Int(limit.successor)].kind
    return kind == .free || kind == .pinned
  }

  var brokenLimits: Int { problem.network.limits.count(where: isBroken) }
}
