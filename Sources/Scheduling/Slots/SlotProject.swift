/// The resource-constrained project scheduling problem on slots of equal length.
///
/// After Pritsker, Watters and Wolfe, "Multiproject scheduling with limited resources" (1969): every
/// activity runs without a break for its duration, needs some of each resource throughout, and a
/// resource gives the same in every slot. Rooms, booths and the public benchmark instances have this
/// form; the work of missions does not, their capacity is a pool per week.
///
/// Outside the project an activity is known by its index in the caller's order; inside by its
/// *position* in a topological order.
package struct SlotProject: Hashable, Sendable {
  /// The activity at the other end of a precedence.
  struct Arc: Hashable, Sendable {
    var other: Int32
    /// Slots between the finish of the predecessor and the start of the successor.
    var lag: Int32
  }

  package let resourceCount: Int
  /// By resource.
  package let capacities: [Int]
  /// By position.
  let durations: ContiguousArray<Int32>
  /// By position, all resources of an activity side by side.
  let demands: ContiguousArray<Int32>
  /// Compressed rows: the arcs of position p are `arcs[starts[p]..<starts[p + 1]]`.
  let predecessorStarts: ContiguousArray<Int32>
  let predecessorArcs: ContiguousArray<Arc>
  let successorStarts: ContiguousArray<Int32>
  let successorArcs: ContiguousArray<Arc>
  /// The caller's index of each position.
  let indices: ContiguousArray<Int32>

  /// Orders the activities; negative numbers and indices out of range are mistakes of the caller.
  ///
  /// Demands come by activity, then by resource, none above the capacity. Precedences are of kind
  /// `finishToStart`, with their lags in slots.
  ///
  /// - Throws: ``NetworkError/cycle(_:)`` when activities wait for each other.
  package init(
    durations: [Int],
    demands: [[Int]],
    capacities: [Int],
    precedences: [Precedence]
  ) throws(NetworkError) {
    Self.check(durations, demands, capacities, precedences)
    let count = durations.count
    let order = try TopologicalOrder.indices(count: count, precedences)
    var positions = ContiguousArray(repeating: Int32(0), count: count)
    for position in order.indices { positions[Int(order[position])] = Int32(position) }
    resourceCount = capacities.count
    self.capacities = capacities
    indices = order
    self.durations = ContiguousArray(order.map { Int32(durations[Int($0)]) })
    self.demands = ContiguousArray(order.flatMap { demands[Int($0)].map { Int32($0) } })
    (predecessorStarts, predecessorArcs) = Self.rows(count, precedences) {
      (positions[$0.successor], positions[$0.predecessor])
    }
    (successorStarts, successorArcs) = Self.rows(count, precedences) {
      (positions[$0.predecessor], positions[$0.successor])
    }
  }

  package var count: Int { durations.count }

  private static func rows(
    _ count: Int,
    _ precedences: [Precedence],
    ends: (Precedence) -> (at: Int32, other: Int32)
  ) -> (ContiguousArray<Int32>, ContiguousArray<Arc>) {
    var starts = ContiguousArray(repeating: Int32(0), count: count + 1)
    for precedence in precedences { starts[Int(ends(precedence).at) + 1] += 1 }
    for position in 0..<count { starts[position + 1] += starts[position] }
    var next = starts
    var arcs = ContiguousArray(repeating: Arc(other: 0, lag: 0), count: precedences.count)
    for precedence in precedences {
      let (at, other) = ends(precedence)
      arcs[Int(next[Int(at)])] = Arc(other: other, lag: Int32(precedence.lag))
      next[Int(at)] += 1
    }
    return (starts, arcs)
  }

  private static func check(
    _ durations: [Int],
    _ demands: [[Int]],
    _ capacities: [Int],
    _ precedences: [Precedence]
  ) {
    precondition(durations.count == demands.count, "every activity needs its demands")
    precondition(durations.allSatisfy { $0 >= 0 }, "a duration cannot be negative")
    for demand in demands {
      precondition(
        demand.count == capacities.count
          && zip(demand, capacities).allSatisfy { (0...max(0, $1)).contains($0) },
        "a demand of \(demand) does not fit the capacities \(capacities)"
      )
    }
    for arc in precedences {
      precondition(
        durations.indices.contains(arc.predecessor) && durations.indices.contains(arc.successor)
          && arc.kind == .finishToStart,
        "there is no precedence \(arc.predecessor) before \(arc.successor) on slots"
      )
    }
  }
}

/// When each activity of a project on slots starts, by the caller's index.
package struct SlotSchedule: Hashable, Sendable {
  /// Slots from zero.
  package var starts: [Int]
  /// The first slot in which everything is over.
  package var makespan: Int

  package init(starts: [Int], makespan: Int) {
    self.starts = starts
    self.makespan = makespan
  }
}
