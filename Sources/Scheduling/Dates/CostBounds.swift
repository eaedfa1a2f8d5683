/// What an event's day and the days of all later events cost at least.
///
/// Only the rules between neighbours in the order of the events are looked at, so the true cost is
/// never less.
struct CostBounds {
  /// More than any choice costs.
  static let none = Int.max / 4

  private var bounds: [[Int]]

  subscript(event: Int) -> [Int] { bounds[event] }

  init(_ space: DateSpace, _ costs: [[Int]], _ days: [DayBits]) {
    bounds = space.counts.map { Array(repeating: Self.none, count: $0) }
    for event in space.counts.indices.reversed() {
      let spans = event + 1 < bounds.count ? Self.spans(space, event) : []
      var later = event + 1 < bounds.count ? SlidingLeast(bounds[event + 1]) : nil
      for place in days[event].places {
        let rest = later?.least(in: spans[place]) ?? 0
        if rest < Self.none { bounds[event][place] = costs[event][place] + rest }
      }
    }
  }

  /// By day of an event, the days of the next one that the rules between the two leave; rising.
  private static func spans(_ space: DateSpace, _ event: Int) -> [Range<Int>] {
    let next = event + 1
    var first = Array(repeating: 0, count: space.counts[event])
    var end = Array(repeating: space.counts[next], count: space.counts[event])
    for arc in space.arcs where arc.from == event && arc.to == next {
      for place in first.indices { first[place] = max(first[place], Int(arc.earliest[place])) }
    }
    for arc in space.arcs where arc.from == next && arc.to == event {
      var last = 0
      for place in end.indices {
        while last < arc.earliest.count, Int(arc.earliest[last]) <= place { last += 1 }
        end[place] = min(end[place], last)
      }
    }
    return first.indices.map { first[$0]..<max(first[$0], end[$0]) }
  }
}

/// The least of a window whose two ends only ever rise: the classic queue of candidates.
private struct SlidingLeast {
  private let values: [Int]
  private var candidates: [Int] = []
  private var head = 0
  private var end = 0

  init(_ values: [Int]) { self.values = values }

  mutating func least(in window: Range<Int>) -> Int {
    while end < window.upperBound {
      while candidates.count > head, values[candidates[candidates.count - 1]] >= values[end] {
        candidates.removeLast()
      }
      candidates.append(end)
      end += 1
    }
    while head < candidates.count, candidates[head] < window.lowerBound { head += 1 }
    return head < candidates.count && candidates[head] < window.upperBound
      ? values[candidates[head]] : CostBounds.none
  }
}
