extension LevellingSearch {
  /// Makes the schedule of the child's keys and waits.
  ///
  /// What waits on purpose moves left afterwards as far as the others leave it room.
  mutating func decode(isParallel: Bool, swaps: Bool = false) -> LevellingObjective {
    sortChild()
    if swaps { swapNeighbours() }
    var hasWaits = false
    for position in 0..<problem.count {
      pass.delays[position] = isParallel ? 0 : childDelays[position]
      if pass.delays[position] != 0 { hasWaits = true }
    }
    if isParallel {
      for (rank, position) in list.enumerated() { ranks[Int(position)] = Int32(rank) }
      pass.parallel(ranks, list)
    } else {
      pass.serial(list)
    }
    schedules += 1
    if hasWaits { clearDelays() }
    if hasWaits, problem.network.limits.isEmpty {
      pass.sortByStart(&sorter, &list)
      pass.settle(list)
      schedules += 1
    }
    let objective = pass.objective()
    keepIfBest(objective)
    return objective
  }

  mutating func keepIfBest(_ objective: LevellingObjective) {
    guard objective < best.objective else { return }
    best.copy(pass, objective)
    noteLate()
  }

  mutating func clearDelays() {
    for position in pass.delays.indices { pass.delays[position] = 0 }
  }

  /// Notes what is late in the best schedule; without any such work everything open.
  mutating func noteLate() {
    late.removeAll(keepingCapacity: true)
    for entry in open {
      let item = problem.items[Int(entry)]
      if best.finishes[Int(entry)] > min(item.due, item.deadline) { late.append(entry) }
    }
    if late.isEmpty { late.append(contentsOf: open) }
  }

  /// The list in the order of the keys, predecessors first, of equals by position.
  private mutating func sortChild() {
    sorter.entries.removeAll(keepingCapacity: true)
    for position in 0..<problem.count {
      if problem.items[position].kind == .free {
        for number in problem.network.predecessors.range(of: position) {
          let other = Int(problem.network.predecessors[number].other)
          childKeys[position] = max(childKeys[position], childKeys[other])
        }
      }
      sorter.entries.append(RadixSort.Entry(key: childKeys[position], value: Int32(position)))
    }
    sorter.sort(into: &list)
  }

  /// Swaps a few neighbours that are not an arc.
  private mutating func swapNeighbours() {
    guard list.count > 1 else { return }
    let wanted = 1 + random.below(max(1, open.count / 20))
    for _ in 0..<wanted {
      let place = random.below(list.count - 1)
      if !isArc(list[place], list[place + 1]) { list.swapAt(place, place + 1) }
    }
  }

  private func isArc(_ before: Int32, _ after: Int32) -> Bool {
    problem.network.predecessors.range(of: Int(after)).contains {
      problem.network.predecessors[$0].other == before
    }
  }
}
