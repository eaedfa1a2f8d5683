extension LevellingSearch {
  mutating func search(
    _ progress: (LevellingProgress) -> Void,
    _ isCancelled: () -> Bool
  ) {
    fill(progress, isCancelled)
    while !isFinished {
      for member in 0..<population.members {
        if isFinished || isCancelled() { return }
        breed(member)
        if schedules % 128 < 3 { report(progress) }
      }
    }
    report(progress)
  }

  /// Member 0 is the best schedule known, the others are drawn around what is promised.
  private mutating func fill(
    _ progress: (LevellingProgress) -> Void,
    _ isCancelled: () -> Bool
  ) {
    addBest()
    pass.sortByPromise(&sorter, ContiguousArray(0..<Int32(problem.count)), into: &list)
    let promises = pass.keys
    for member in 1..<population.members {
      if isFinished || isCancelled() { return }
      let spread = 2 + random.below(60)
      for position in 0..<problem.count {
        childKeys[position] = key(Int(promises[position]) + random.below(spread))
        childDelays[position] = 0
      }
      let isParallel = random.below(3) == 0
      let objective = decode(isParallel: isParallel)
      population.replace(member, pass, childDelays, objective, isParallel: isParallel)
    }
  }

  /// The best schedule as a member; where its order alone does not give it, its waits are written
  /// down as well.
  private mutating func addBest() {
    best.restore(&pass)
    for position in 0..<problem.count {
      childKeys[position] = key(pass.startDay(position))
      childDelays[position] = 0
    }
    if decode(isParallel: false) != best.objective {
      best.restore(&pass)
      for entry in open where problem.items[Int(entry)].usesCapacity {
        let position = Int(entry)
        let wait = Int(pass.places[position]) - pass.earliest(position)
        childDelays[position] = Int16(clamping: max(0, wait))
      }
      best.adopt(&pass)
    }
    population.replace(0, pass, childDelays, best.objective, isParallel: false)
    noteLate()
  }

  func key(_ day: Int) -> UInt64 { UInt64(day + (1 << 30)) }

  /// One child of a member and a partner takes the member's place if it is better.
  private mutating func breed(_ member: Int) {
    let partner = population.tournament(&random)
    let memberGives = random.below(2) == 0
    let giver = memberGives ? member : partner
    cross(giver, memberGives ? partner : member)
    var isParallel = population.isParallel[giver]
    if random.below(40) == 0 { isParallel.toggle() }
    mutateKeys()
    let hasWaits = mutateDelays()
    let objective = decode(isParallel: isParallel && !hasWaits, swaps: true)
    if objective < population.objectives[member] {
      population.replace(member, pass, childDelays, objective, isParallel: isParallel)
      justify(member)
    }
  }

  /// The child has the giver's order within a window of time, the other's before and behind it.
  private mutating func cross(_ giver: Int, _ other: Int) {
    var (first, last) = (Int.max, Int.min)
    for entry in open {
      let start = population.start(giver, Int(entry))
      (first, last) = (min(first, start), max(last, start))
    }
    let length = max(1, (last - first) * (10 + random.below(31)) / 100)
    let from = first - length / 2 + random.below(max(1, last - first + length))
    for position in 0..<problem.count {
      let start = population.start(giver, position)
      let isInWindow = start >= from && start < from + length
      let group = UInt64(start < from ? 0 : isInWindow ? 1 : 2)
      let day = isInWindow ? start : population.start(other, position)
      childKeys[position] = group << 40 | key(day)
      childDelays[position] = population.delay(isInWindow ? giver : other, position)
    }
  }

  /// Puts a child in place and back again, and keeps that if it is better.
  private mutating func justify(_ member: Int) {
    guard random.below(3) == 0, !isFinished else { return }
    pass.justifyRight(&sorter, &list)
    pass.sortByStart(&sorter, &list)
    clearDelays()
    pass.serial(list)
    schedules += 2
    let objective = pass.objective()
    keepIfBest(objective)
    guard objective < population.objectives[member] else { return }
    population.replace(member, pass, pass.delays, objective, isParallel: false)
  }
}
