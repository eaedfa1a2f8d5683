/// A ring of lags that nobody can keep: together they ask an activity to start after its own start.
///
/// No two of the arcs end at the same activity, so the ring is a minimal conflict: with any one of
/// its arcs dropped the others can be kept.
package struct PositiveCycle: Error, Hashable {
  /// Each arc begins where the one before it ends, and the first where the last ends.
  package var arcs: [LagArc]
  /// By how many slots the lags ask for too much: the sum of the gaps.
  package var sum: Int { arcs.reduce(0) { $0 + $1.gap } }
}

extension LagProject {
  /// The earliest start of every activity by lags alone.
  package func earliestStarts() throws(PositiveCycle) -> [Int] {
    try earliestStarts(from: Array(repeating: 0, count: count))
  }

  /// The earliest starts that are not before the given ones, by label-correcting passes.
  ///
  /// After Bellman, "On a routing problem" (1958). Arcs with a positive gap come in the order of
  /// their begins, so one pass carries a change through them; each arc backwards costs another pass.
  /// What still moves in pass n was moved by a ring.
  ///
  /// - Complexity: O(n × arcs) at worst.
  func earliestStarts(from releases: [Int]) throws(PositiveCycle) -> [Int] {
    var starts = releases
    var causes = Array(repeating: -1, count: count)
    var order = Array(arcs.indices)
    for pass in 0...count {
      var last = -1
      for number in order
      where starts[arcs[number].from] + arcs[number].gap > starts[arcs[number].to] {
        let arc = arcs[number]
        starts[arc.to] = starts[arc.from] + arc.gap
        causes[arc.to] = number
        last = arc.to
      }
      if last < 0 { return starts }
      if pass == count { throw ring(endingAt: last, causes) }
      if pass == 0 { order.sort { (starts[arcs[$0].from], $0) < (starts[arcs[$1].from], $1) } }
    }
    return starts
  }

  /// Follows the causes back until an activity comes a second time.
  private func ring(endingAt activity: Int, _ causes: [Int]) -> PositiveCycle {
    var seen: [Int] = []
    var path: [LagArc] = []
    var activity = activity
    while !seen.contains(activity) {
      seen.append(activity)
      path.append(arcs[causes[activity]])
      activity = arcs[causes[activity]].from
    }
    let ring = path[(seen.firstIndex(of: activity) ?? 0)...].reversed()
    return PositiveCycle(arcs: Self.fromSmallest(Array(ring)))
  }

  /// The ring turned so that it begins at its smallest activity.
  private static func fromSmallest(_ ring: [LagArc]) -> [LagArc] {
    let first = ring.indices.min { ring[$0].from < ring[$1].from } ?? 0
    return Array(ring[first...] + ring[..<first])
  }
}
