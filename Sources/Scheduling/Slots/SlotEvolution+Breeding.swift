/// Children of two members, by a crossover that keeps together what uses the resources well.
extension SlotEvolution {
  /// Hands a member on by decoding its own keys, which never makes it longer.
  mutating func handOn() {
    let keys = current.keys(member)
    workspace.buckets.copy(first: workspace.count, of: keys)
    workspace.sort(below: Int(current.makespans[member]) + 1, sense)
    guard let makespan = pass(inParallel: false, limit: Int(current.makespans[member])) else {
      preconditionFailure("justification has made a schedule longer")
    }
    keep(makespan, isParallel: current.isParallel[member])
    close()
  }

  /// Makes one of the two children of a member; each parent gives the window once.
  mutating func breed() {
    if attempt == 0 { partner = tournament() }
    let giver = attempt == 0 ? member : partner
    cross(giver, with: attempt == 0 ? partner : member)
    mutate()
    var isParallel = current.isParallel[giver]
    if random.below(100) < tuning.flips { isParallel.toggle() }
    let obeys = isParallel && random.below(100) < tuning.obedience
    let limit = hasChild ? Int(next.makespans[member]) : longest
    if let makespan = pass(inParallel: obeys, limit: limit) {
      keep(makespan, isParallel: isParallel)
    }
    attempt += 1
    if attempt == 2 && hasChild { close() }
  }

  /// The better one of two others.
  private mutating func tournament() -> Int {
    let (one, other) = (anyOther(), anyOther())
    return current.isBetter(other, than: one) ? other : one
  }

  private mutating func anyOther() -> Int {
    let drawn = random.below(tuning.members - 1)
    return drawn < member ? drawn : drawn + 1
  }

  /// The peak crossover of Valls, Ballestín and Quintanilla (2008).
  ///
  /// What the giver starts before its window comes by the partner's keys, then the window by the
  /// giver's, then the rest by the partner's. No arc leads out of a later group into an earlier one,
  /// so the list needs no repair.
  private mutating func cross(_ giver: Int, with partner: Int) {
    let (own, other) = (current.keys(giver), current.keys(partner))
    let length = max(1, Int(current.makespans[giver]) * (10 + random.below(31)) / 100)
    let first = window(of: length, giver, against: partner)
    let (start, end) = (Int32(first), Int32(first + length))
    let windowBase = current.makespans[partner] + 1
    let restBase = windowBase + Int32(length)
    for activity in 0..<workspace.count {
      let key = own[activity]
      workspace.buckets[activity] =
        key < start
        ? other[activity]
        : key < end ? windowBase &+ key &- start : restBase &+ other[activity]
    }
    workspace.sort(below: Int(restBase + windowBase), sense)
  }

  /// Where the window of the giver begins: mostly where it uses more than the partner does.
  private mutating func window(of length: Int, _ giver: Int, against partner: Int) -> Int {
    let (own, other) = (current.use(giver), current.use(partner))
    let end = random.below(5) < 4 ? Int(current.makespans[partner]) : 0
    var (best, most) = (0, Int32.min)
    for start in 0...Int(current.makespans[giver]) - length {
      let ours = own[start &+ length] &- own[start]
      let theirs = other[min(start &+ length, end)] &- other[min(start, end)]
      if ours &- theirs > most {
        most = ours &- theirs
        best = start
      }
    }
    return best
  }
}
