extension LevellingPass {
  /// Moves everything left that can move alone, in the order of a list, until nothing can.
  ///
  /// Work that was made to wait moves as far as the others leave it room. No finish gets later.
  mutating func settle(_ list: ContiguousArray<Int32>) {
    var hasMoved = true
    while hasMoved {
      hasMoved = false
      for entry in list {
        let position = Int(entry)
        let kind = problem.items[position].kind
        guard kind == .free || kind == .started else { continue }
        if moveLeft(position, to: earliest(position)) { hasMoved = true }
      }
    }
  }

  private mutating func moveLeft(_ position: Int, to earliest: Int) -> Bool {
    let old = Int(places[position])
    guard earliest < old else { return false }
    guard problem.items[position].usesCapacity else {
      put(position, at: earliest)
      return true
    }
    giveBack(position)
    var place = earliest
    while place < old, let refusal = refusal(position, at: place) {
      place = nextPlaceWithoutSkips(position, refusal, place)
    }
    put(position, at: min(place, old))
    return place < old
  }

  /// Room has come back since the rows learned which of them to skip.
  private func nextPlaceWithoutSkips(_ position: Int, _ refusal: Refusal, _ place: Int) -> Int {
    let item = problem.items[position]
    guard refusal.effort >= Int(item.days), pools.isFull(refusal.resource, refusal.row) else {
      return place + 1
    }
    return max(place + 1, problem.tables.firstPlace(Int(item.calendar), inRow: refusal.row + 1))
  }
}
