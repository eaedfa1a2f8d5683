/// A project read in one sense of time: as it is, or mirrored, with successors as predecessors.
///
/// Positions are the same in both senses, so that a mirrored schedule is `makespan - finish` of each
/// activity. Lags keep their arcs.
struct SlotSense {
  let isMirrored: Bool
  let count: Int
  let predecessorStarts: Cells<Int32>
  let predecessorArcs: Cells<SlotProject.Arc>
  let successorStarts: Cells<Int32>
  let successorArcs: Cells<SlotProject.Arc>
  /// By position: slots that must follow after the finish, by precedence alone.
  let tails: Cells<Int32>

  /// Both senses of a project, with their arcs and tails in cells.
  static func both(
    of project: SlotProject,
    _ durations: Cells<Int32>,
    in store: CellStore
  ) -> (forward: SlotSense, mirrored: SlotSense) {
    let predecessorStarts = store.cells(project.predecessorStarts)
    let predecessorArcs = store.cells(project.predecessorArcs)
    let successorStarts = store.cells(project.successorStarts)
    let successorArcs = store.cells(project.successorArcs)
    let forward = SlotSense(
      isMirrored: false,
      count: project.count,
      predecessorStarts: predecessorStarts,
      predecessorArcs: predecessorArcs,
      successorStarts: successorStarts,
      successorArcs: successorArcs,
      tails: store.cells(project.count, of: 0)
    )
    let mirrored = SlotSense(
      isMirrored: true,
      count: project.count,
      predecessorStarts: successorStarts,
      predecessorArcs: successorArcs,
      successorStarts: predecessorStarts,
      successorArcs: predecessorArcs,
      tails: store.cells(project.count, of: 0)
    )
    forward.findTails(durations)
    mirrored.findTails(durations)
    return (forward, mirrored)
  }

  /// Rows of the arcs into and out of an activity.
  @inline(__always)
  func predecessors(of activity: Int) -> Range<Int> {
    Int(predecessorStarts[activity])..<Int(predecessorStarts[activity &+ 1])
  }

  @inline(__always)
  func successors(of activity: Int) -> Range<Int> {
    Int(successorStarts[activity])..<Int(successorStarts[activity &+ 1])
  }

  /// The position that comes at a place of the topological order of this sense.
  @inline(__always)
  func position(at place: Int) -> Int { isMirrored ? count &- 1 &- place : place }

  private func findTails(_ durations: Cells<Int32>) {
    for place in stride(from: count - 1, through: 0, by: -1) {
      let activity = position(at: place)
      tails[activity] = successors(of: activity).reduce(0) { tail, row in
        let arc = successorArcs[row]
        return max(tail, arc.lag + durations[arc.other] + tails[arc.other])
      }
    }
  }
}
