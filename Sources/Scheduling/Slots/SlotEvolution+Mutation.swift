/// Small changes of a list that keep every activity after its predecessors.
extension SlotEvolution {
  mutating func mutate() {
    let swaps = (workspace.count * tuning.swaps + random.below(100)) / 100
    for _ in 0..<swaps { swapNeighbours(at: random.below(workspace.count - 1)) }
    if random.below(100) < tuning.moves { move(from: random.below(workspace.count)) }
  }

  private func swapNeighbours(at place: Int) {
    let (one, other) = (workspace.list[place], workspace.list[place + 1])
    guard !isArc(one, other) else { return }
    workspace.list[place] = other
    workspace.list[place + 1] = one
  }

  /// Moves one activity to any place between its last predecessor and its first successor.
  private mutating func move(from place: Int) {
    let list = workspace.list
    let activity = list[place]
    var (first, last) = (place, place)
    while first > 0, !isArc(list[first - 1], activity) { first -= 1 }
    while last < workspace.count - 1, !isArc(activity, list[last + 1]) { last += 1 }
    let target = first + random.below(last - first + 1)
    var hole = place
    while hole > target {
      list[hole] = list[hole - 1]
      hole -= 1
    }
    while hole < target {
      list[hole] = list[hole + 1]
      hole += 1
    }
    list[hole] = activity
  }

  private func isArc(_ predecessor: Int32, _ successor: Int32) -> Bool {
    for row in sense.predecessors(of: Int(successor))
    where sense.predecessorArcs[row].other == predecessor {
      return true
    }
    return false
  }
}
