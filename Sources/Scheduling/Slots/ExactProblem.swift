/// A small project in one sense of time, in the form in which the exact search reads it.
///
/// Activities are renumbered by falling time to the end, which is a topological order too. So the
/// lowest bit of a set is the most urgent activity of it, and predecessors come first.
struct ExactProblem {
  let count: Int
  let isMirrored: Bool
  /// The caller's index of each activity.
  let indices: [Int]

  let durations: Cells<Int32>
  /// Slots that must pass after the finish.
  let tails: Cells<Int32>
  /// The longest lag to a successor: how long after its finish an activity still matters.
  let holds: Cells<Int32>
  /// All predecessors of an activity.
  let predecessors: Cells<UInt64>
  let arcStarts: Cells<Int32>
  /// Arcs from predecessors.
  let arcs: Cells<SlotProject.Arc>
  /// What cannot run beside an activity.
  let excluded: Cells<UInt64>
  /// Sets that exclude each other pairwise.
  let cliques: Cells<UInt64>
  /// What uses no resource, or takes no time, and so starts as soon as it may.
  let free: UInt64

  let capacities: ExactWork
  let demands: Cells<ExactWork>
  let packed: Cells<ExactLanes>
  let room: ExactLanes

  /// Bits of all activities.
  var everything: UInt64 { count == 64 ? .max : 1 << UInt64(count) - 1 }

  /// The rows of the arcs from predecessors.
  @inline(__always)
  func arcRows(of activity: Int) -> Range<Int> {
    Int(arcStarts[activity])..<Int(arcStarts[activity &+ 1])
  }

  init(_ project: SlotProject, isMirrored: Bool, in store: CellStore) {
    let paths = LongestPaths(project)
    let after = isMirrored ? paths.heads : paths.tails
    let order = (0..<project.count).sorted { first, second in
      let firstRest = Int(project.durations[first]) + after[first]
      let secondRest = Int(project.durations[second]) + after[second]
      if firstRest != secondRest { return firstRest > secondRest }
      return isMirrored ? first > second : first < second
    }
    var numbers = Array(repeating: 0, count: project.count)
    for number in order.indices { numbers[order[number]] = number }
    let rows = order.map { position in
      Self.arcs(into: position, project, isMirrored).map {
        SlotProject.Arc(other: Int32(numbers[Int($0.other)]), lag: $0.lag)
      }
    }

    count = project.count
    self.isMirrored = isMirrored
    indices = order.map { Int(project.indices[$0]) }
    durations = store.cells(order.map { project.durations[$0] })
    tails = store.cells(order.map { Int32(after[$0]) })
    holds = store.cells(project.count, of: 0)
    predecessors = store.cells(
      rows.map { row in row.reduce(0 as UInt64) { $0 | 1 << UInt64($1.other) } }
    )
    arcStarts = store.cells(
      rows.reduce(into: [Int32(0)]) { $0.append($0[$0.count - 1] + Int32($1.count)) }
    )
    arcs = store.cells(rows.flatMap { $0 })
    for row in rows {
      for arc in row { holds[arc.other] = max(holds[arc.other], arc.lag) }
    }

    let exclusion = Exclusion(project)
    excluded = store.cells(
      order.map { position in
        Self.set((0..<project.count).filter { exclusion.contains(position, $0) }, numbers)
      }
    )
    cliques = store.cells(exclusion.sets(project).map { Self.set($0, numbers) })
    // What takes no time takes no slot, whatever it demands.
    let amounts = order.map { position in
      (0..<project.resourceCount).map {
        project.durations[position] == 0 ? 0 : project.demand(position, $0)
      }
    }
    free = amounts.indices.reduce(0) { set, number in
      amounts[number].allSatisfy { $0 == 0 } ? set | 1 << UInt64(number) : set
    }
    capacities = Self.work(project.capacities)
    demands = store.cells(amounts.map { Self.work($0) })
    let lanes = SlotLanes(capacities: project.capacities)
    packed = store.cells(amounts.map { ExactLanes(lanes.packed($0)) })
    room = ExactLanes(lanes.packed(project.capacities).map { $0 | lanes.guards })
  }

  private static func work(_ amounts: [Int]) -> ExactWork {
    var work = ExactWork.zero
    for resource in amounts.indices { work[resource] = Int32(amounts[resource]) }
    return work
  }

  private static func set(_ positions: [Int], _ numbers: [Int]) -> UInt64 {
    positions.reduce(0) { $0 | 1 << UInt64(numbers[$1]) }
  }

  private static func arcs(
    into position: Int,
    _ project: SlotProject,
    _ isMirrored: Bool
  ) -> ContiguousArray<SlotProject.Arc>.SubSequence {
    if isMirrored { return project.successors(of: position) }
    let starts = project.predecessorStarts
    return project.predecessorArcs[Int(starts[position])..<Int(starts[position + 1])]
  }
}
