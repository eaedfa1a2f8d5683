/// Puts predecessors before successors, after Kahn, "Topological sorting of large networks" (1962).
enum TopologicalOrder {
  /// The indices in topological order: the given order wherever that is one already.
  static func indices(
    count: Int,
    _ precedences: [Precedence]
  ) throws(NetworkError) -> ContiguousArray<Int32> {
    if precedences.allSatisfy({ $0.predecessor < $0.successor }) {
      return ContiguousArray(0..<Int32(count))
    }
    let successors = Arcs(count: count, precedences) {
      (at: Int32($0.predecessor), other: Int32($0.successor))
    }
    var missing = ContiguousArray(repeating: Int32(0), count: count)
    for precedence in precedences {
      missing[precedence.successor] += 1
    }
    var order = ContiguousArray((0..<Int32(count)).filter { missing[Int($0)] == 0 })
    order.reserveCapacity(count)
    var next = 0
    while next < order.count {
      for arc in successors.range(of: Int(order[next])) {
        let other = successors[arc].other
        missing[Int(other)] -= 1
        if missing[Int(other)] == 0 { order.append(other) }
      }
      next += 1
    }
    if order.count == count { return order }
    throw .cycle(shortestCycle(among: missing.indices.filter { missing[$0] > 0 }, successors))
  }

  /// The shortest ring in what could not be ordered, from its smallest index on.
  ///
  /// A search in width from every index, given up as soon as it cannot beat the best ring so far.
  private static func shortestCycle(among stuck: [Int], _ successors: Arcs) -> [Int] {
    var best: [Int] = []
    for start in stuck {
      guard best.isEmpty || best.count > 1 else { break }
      let limit = best.isEmpty ? Int.max : best.count - 1
      if let ring = cycle(through: start, atMost: limit, successors) { best = ring }
    }
    return best
  }

  /// A shortest ring of at most `limit` indices through `start` and none before it.
  private static func cycle(
    through start: Int,
    atMost limit: Int,
    _ successors: Arcs
  ) -> [Int]? {
    var cameFrom: [Int: Int] = [:]
    var level = [start]
    var length = 1
    while !level.isEmpty, length <= limit {
      var following: [Int] = []
      for index in level {
        for arc in successors.range(of: index) {
          let other = Int(successors[arc].other)
          if other == start { return path(from: start, to: index, cameFrom) }
          guard other > start, cameFrom[other] == nil else { continue }
          cameFrom[other] = index
          following.append(other)
        }
      }
      level = following
      length += 1
    }
    return nil
  }

  private static func path(from start: Int, to end: Int, _ cameFrom: [Int: Int]) -> [Int] {
    var ring = [end]
    var index = end
    while index != start, let previous = cameFrom[index] {
      ring.append(previous)
      index = previous
    }
    return ring.reversed()
  }
}
