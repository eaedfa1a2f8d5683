extension LevellingSearch {
  /// Moves something late, and what comes before it, to the front; sometimes anything anywhere.
  mutating func mutateKeys() {
    switch random.below(4) {
    case 0, 1: pullForward(Int(late[random.below(late.count)]), days: 1 + random.below(30))
    case 2:
      let position = Int(open[random.below(open.count)])
      move(position, days: random.below(41) - 20)
    default: break
    }
  }

  /// Moves a position and one predecessor after the other, some steps back.
  private mutating func pullForward(_ first: Int, days: Int) {
    var position = first
    for _ in 0..<6 {
      move(position, days: -days)
      let range = problem.network.predecessors.range(of: position)
      guard problem.items[position].kind == .free, !range.isEmpty else { return }
      position = Int(
        problem.network.predecessors[range.lowerBound + random.below(range.count)].other
      )
    }
  }

  private mutating func move(_ position: Int, days: Int) {
    let key = Int(childKeys[position] & 0xFF_FFFF_FFFF) + days
    let group = days < 0 && random.below(2) == 0 ? 0 : childKeys[position] >> 40
    childKeys[position] = group << 40 | UInt64(max(0, key))
  }

  /// Makes something wait that may stand in the way of late work, or lets it go again.
  ///
  /// Returns whether anything waits.
  mutating func mutateDelays() -> Bool {
    if random.below(3) == 0 {
      let hindered = Int(late[random.below(late.count)])
      if let other = rival(of: hindered) { childDelays[other] = Int16(1 + random.below(6)) }
    }
    var hasWaits = false
    for entry in open where childDelays[Int(entry)] != 0 {
      if random.below(8) == 0 { childDelays[Int(entry)] = 0 } else { hasWaits = true }
    }
    return hasWaits
  }

  /// Work of the same resource that starts within some weeks of a late one, itself included.
  private mutating func rival(of position: Int) -> Int? {
    guard let resource = resource(of: position) else { return nil }
    let day = Int(best.finishes[position])
    for _ in 0..<30 {
      let other = Int(open[random.below(open.count)])
      guard self.resource(of: other) == resource else { continue }
      if abs(Int(best.finishes[other]) - day) <= 21 { return other }
    }
    return nil
  }

  private func resource(of position: Int) -> Int32? {
    problem.network.demands.range(of: position).first.map {
      problem.network.demands[$0].resource
    }
  }
}
