/// How much of all resources together an activity uses, as integers.
///
/// The sum of demand over capacity is the resource utilisation ratio of Valls, Ballestín and
/// Quintanilla, "A hybrid genetic algorithm for the resource-constrained project scheduling problem"
/// (2008).
struct SlotUse {
  /// By position: use in each slot that an activity runs.
  private let rates: Cells<Int32>

  init(_ project: SlotProject, horizon: Int, in store: CellStore) {
    let resources = project.resourceCount
    let steps = Int(Int32.max) / (max(1, horizon) * max(1, resources))
    let scale = min(256, max(1, steps))
    rates = store.cells(
      (0..<project.count).map { position in
        Int32(
          (0..<resources).reduce(0) { sum, resource in
            let demand = Int(project.demands[position * resources + resource])
            return demand == 0 ? sum : sum + demand * scale / project.capacities[resource]
          }
        )
      }
    )
  }

  /// Use times duration times twice the midpoint, summed: less when work comes early.
  func tie(_ starts: Cells<Int32>, _ durations: Cells<Int32>) -> Int64 {
    var sum: Int64 = 0
    for activity in 0..<rates.count {
      let duration = Int64(durations[activity])
      sum &+= Int64(rates[activity]) &* duration &* (2 &* Int64(starts[activity]) &+ duration)
    }
    return sum
  }

  /// Writes the use before each slot from 0 to `makespan`.
  func prefixes(
    _ starts: Cells<Int32>,
    _ durations: Cells<Int32>,
    makespan: Int,
    into sums: Cells<Int32>
  ) {
    sums.fill(first: makespan + 2, with: 0)
    for activity in 0..<rates.count {
      let (start, rate) = (starts[activity], rates[activity])
      sums[start &+ 1] &+= rate
      sums[start &+ durations[activity] &+ 1] &-= rate
    }
    var (level, sum): (Int32, Int32) = (0, 0)
    for slot in 0...makespan {
      level &+= sums[slot]
      sum &+= level
      sums[slot] = sum
    }
  }
}
