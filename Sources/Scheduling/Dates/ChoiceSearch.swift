/// Gives out choices of days one by one, in the order of their cost, then of their days.
struct ChoiceSearch {
  /// A choice of days for the first events; it stands for all of its kind that come after it.
  private struct Node {
    var places: [Int]
    /// What the events before the last cost.
    var before: Int
    /// Where the last event's day stands in the order of that event.
    var position: Int
    /// What every choice that begins like this costs at least.
    var bound: Int
  }

  private let costs: [[Int]]
  private let bounds: CostBounds
  /// By event, the rules with earlier events, from and to it.
  private var checks: [[DateSpace.Arc]]
  /// By event, its days in the order of what they and all later events cost at least.
  private let order: [[Int]]
  private var queue = PriorityQueue<Node> { a, b in
    a.bound == b.bound ? a.places.lexicographicallyPrecedes(b.places) : a.bound < b.bound
  }

  init(_ space: DateSpace, _ costs: [[Int]]) {
    self.costs = costs
    let days = space.feasibleDays
    let bounds = CostBounds(space, costs, days)
    self.bounds = bounds
    checks = Array(repeating: [], count: space.counts.count)
    for arc in space.arcs { checks[max(arc.from, arc.to)].append(arc) }
    order = days.indices.map { event in
      days[event].places.filter { bounds[event][$0] < CostBounds.none }
        .sorted { (bounds[event][$0], $0) < (bounds[event][$1], $1) }
    }
    push(after: [], before: 0, from: 0)
  }

  /// The next choice; `nil` when there is none, or when `steps` has reached the limit.
  mutating func next(_ steps: inout Int, effort: Int) -> (places: [Int], cost: Int)? {
    while steps < effort, let node = queue.popFirst() {
      steps += 1
      push(after: Array(node.places.dropLast()), before: node.before, from: node.position + 1)
      let event = node.places.count - 1
      let spent = node.before + costs[event][node.places[event]]
      if node.places.count == costs.count { return (node.places, spent) }
      push(after: node.places, before: spent, from: 0)
    }
    return nil
  }

  /// Queues the first of the days of the next event, from a position on, that fits the days before.
  private mutating func push(after places: [Int], before: Int, from position: Int) {
    let event = places.count
    for position in position..<max(position, order[event].count) {
      let place = order[event][position]
      guard checks[event].allSatisfy({ fits($0, event, place, places) }) else { continue }
      queue.push(
        Node(
          places: places + [place],
          before: before,
          position: position,
          bound: before + bounds[event][place]
        )
      )
      return
    }
  }

  private func fits(_ arc: DateSpace.Arc, _ event: Int, _ place: Int, _ places: [Int]) -> Bool {
    arc.to == event
      ? place >= Int(arc.earliest[places[arc.from]])
      : places[arc.to] >= Int(arc.earliest[place])
  }
}
