extension LevellingPass {
  /// Parallel schedule generation (Brooks and White, 1965): day after day everything starts that
  /// may start and finds room, by rank.
  ///
  /// Work that is refused is tried again at its next place worth a test, so that days on which
  /// nothing can happen cost nothing. When far more is refused than there is work, because all of it
  /// crowds into the same weeks, the rest is placed at once, each at its first room.
  mutating func parallel(_ ranks: ContiguousArray<Int32>, _ list: ContiguousArray<Int32>) {
    keepingLimits { $0.placeByDays(ranks, list) }
  }

  private mutating func placeByDays(
    _ ranks: ContiguousArray<Int32>,
    _ list: ContiguousArray<Int32>
  ) {
    begin()
    heap.removeAll()
    for position in 0..<problem.count {
      var open = Int32(0)
      if problem.items[position].kind == .free {
        for number in problem.network.predecessors.range(of: position)
        where isPlaced(Int(problem.network.predecessors[number].other)) {
          open += 1
        }
      }
      missing[position] = open
      if open == 0, isPlaced(position) { push(position, earliest(position), ranks) }
    }
    var patience = 8 * problem.count + 1000
    while let next = heap.popFirst() {
      let position = Int(list[next.rank])
      let item = problem.items[position]
      var place =
        item.need == 0 ? next.day : problem.tables.index(Int(item.calendar), of: next.day)
      if item.usesCapacity, let refusal = refusal(position, at: place) {
        patience -= 1
        place = nextPlace(position, refusal, place)
        guard patience < 0 else {
          push(position, place, ranks)
          continue
        }
        place = earliestFit(position, from: place)
      }
      put(position, at: place)
      release(position, ranks)
    }
  }

  /// Whether levelling decides where it lies.
  private func isPlaced(_ position: Int) -> Bool {
    let kind = problem.items[position].kind
    return kind == .free || kind == .started
  }

  /// Lets what waited only for this one compete from now on.
  private mutating func release(_ position: Int, _ ranks: ContiguousArray<Int32>) {
    for number in problem.network.successors.range(of: position) {
      let other = Int(problem.network.successors[number].other)
      guard problem.items[other].kind == .free else { continue }
      missing[other] -= 1
      if missing[other] == 0 { push(other, earliest(other), ranks) }
    }
  }

  private mutating func push(_ position: Int, _ place: Int, _ ranks: ContiguousArray<Int32>) {
    let item = problem.items[position]
    let day = item.need == 0 ? place : problem.tables.day(Int(item.calendar), at: place)
    heap.push(day: day, rank: Int(ranks[position]))
  }
}
