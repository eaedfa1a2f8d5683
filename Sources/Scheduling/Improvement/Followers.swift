/// Who waits for whom, where lateness is passed on: each piece of work follows one other at most.
///
/// Work that meets no queue of its own is late because of what it waits for. So its lateness is
/// counted where that work lies, along one arc each; other arcs are left out, which is sound.
struct Followers {
  struct Follower {
    var position: Int32
    /// What it waits for: the number of another in the list, or the leader itself when negative.
    var after: Int32
    var arc: Arcs.Arc
  }

  /// By position, what it leads, predecessors first.
  private(set) var lists: [[Follower]]
  /// By position, the crowded work whose lateness it shares, or a negative number.
  private(set) var leaders: ContiguousArray<Int32>

  init(_ problem: LevellingProblem, _ earliest: EarliestFinishes, isCrowded: (Int) -> Bool) {
    lists = Array(repeating: [], count: problem.count)
    leaders = ContiguousArray(repeating: -1, count: problem.count)
    var numbers = ContiguousArray(repeating: Int32(-1), count: problem.count)
    for position in 0..<problem.count where problem.items[position].isPlaced {
      if isCrowded(position) {
        leaders[position] = Int32(position)
      } else if let arc = tightest(problem, earliest, position) {
        let leader = Int(leaders[Int(arc.other)])
        leaders[position] = Int32(leader)
        numbers[position] = Int32(lists[leader].count)
        lists[leader].append(
          Follower(position: Int32(position), after: numbers[Int(arc.other)], arc: arc)
        )
      }
    }
  }

  /// The arc from a led predecessor that leaves the least between the two, of equals the first.
  private func tightest(
    _ problem: LevellingProblem,
    _ earliest: EarliestFinishes,
    _ position: Int
  ) -> Arcs.Arc? {
    guard problem.items[position].kind == .free else { return nil }
    var (found, latest) = (Arcs.Arc?.none, Int.min)
    for number in problem.network.predecessors.range(of: position) {
      let arc = problem.network.predecessors[number]
      guard leaders[Int(arc.other)] >= 0 else { continue }
      let finish = Int(earliest.finishes[Int(arc.other)])
      let place = earliest.pass.place(problem.items[position], after: finish, arc)
      if place > latest { (found, latest) = (arc, place) }
    }
    return found
  }
}
