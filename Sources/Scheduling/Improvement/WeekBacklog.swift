/// In which weeks promised work would have to queue, if it came as early as it can.
///
/// The work may be torn into quarters: what comes in a week and finds no room goes on to the next.
/// This is no bound, only a hint where prices are worth their time.
struct WeekBacklog {
  private let resourceCount: Int
  /// By cell, whether something is left over from the week or from the one before.
  private var isCrowded: ContiguousArray<Bool> = []
  /// Everything has been done before this row.
  private(set) var endRow = 0

  init(_ problem: LevellingProblem, _ earliest: EarliestFinishes, of isAwaited: (Int) -> Bool) {
    resourceCount = problem.capacity.resourceCount
    var pools = problem.pools
    var coming = Array(repeating: [(row: Int, quarters: Int)](), count: resourceCount)
    for position in 0..<problem.count where problem.items[position].isPlaced {
      guard problem.items[position].usesCapacity, isAwaited(position) else { continue }
      for number in problem.network.demands.range(of: position) {
        let demand = problem.network.demands[number]
        let quarters = earliest.leastQuarters.of(demand, days: Int(problem.items[position].days))
        coming[Int(demand.resource)].append((earliest.rows(of: position).lowerBound, quarters))
      }
    }
    for resource in coming.indices { queue(coming[resource], resource, &pools) }
  }

  /// Whether a piece of work meets a queue in the weeks of its earliest place.
  func isCrowded(_ resource: Int, _ rows: ClosedRange<Int>) -> Bool {
    rows.contains { row in
      let cell = row * resourceCount + resource
      return cell < isCrowded.count && isCrowded[cell]
    }
  }

  private mutating func queue(
    _ coming: [(row: Int, quarters: Int)],
    _ resource: Int,
    _ pools: inout WeekPools
  ) {
    var next = coming.sorted { $0.row < $1.row }[...]
    var (row, backlog) = (0, 0)
    while let first = next.first {
      if backlog == 0 { row = max(row, first.row) }
      repeat {
        let before = backlog
        while let piece = next.first, piece.row <= row {
          backlog += piece.quarters
          next.removeFirst()
        }
        pools.reach(row)
        guard let given = pools.given(resource, row) else { return }
        backlog = max(0, backlog - max(0, given))
        if before > 0 || backlog > 0 { mark(resource, row) }
        row += 1
      } while backlog > 0
      endRow = max(endRow, row)
    }
  }

  private mutating func mark(_ resource: Int, _ row: Int) {
    let missing = (row + 1) * resourceCount - isCrowded.count
    if missing > 0 { isCrowded.append(contentsOf: repeatElement(false, count: missing)) }
    isCrowded[row * resourceCount + resource] = true
  }
}
