import CivilTime

/// Levelling for every key press: a few schedules, each improved once, and the best of them.
///
/// Of equals the first. All passes share one workspace.
struct InstantLevelling {
  /// Above so many open activities nothing is justified, above the second only the list by promise
  /// is placed: a large plan has to be computed within a frame or two as well.
  private static let justifiedUpTo = 3000
  private static let severalUpTo = 30_000

  private(set) var pass: LevellingPass
  private(set) var best: LevellingPlan
  /// Schedules made so far.
  private(set) var schedules = 0
  private var hasBest = false
  private var sorter: RadixSort
  private var list: ContiguousArray<Int32>

  init(_ problem: LevellingProblem) {
    pass = LevellingPass(problem)
    best = LevellingPlan(pass)
    sorter = RadixSort(capacity: problem.count)
    list = ContiguousArray(repeating: 0, count: problem.count)
  }

  mutating func run(_ byLatestFinish: ContiguousArray<Int32>) {
    let open = pass.problem.openCount
    if open <= Self.severalUpTo {
      pass.serial(byLatestFinish)
      consider(open)
    }
    if pass.problem.hasLast, pass.problem.network.limits.isEmpty {
      stay()
      consider(open)
    }
    var byPromise = byLatestFinish
    pass.sortByPromise(&sorter, byLatestFinish, into: &byPromise)
    pass.serial(byPromise)
    consider(open)
    guard open <= Self.severalUpTo else { return }
    pass.parallel(ranks(of: byPromise), byPromise)
    consider(open)
  }

  /// The last plan as far as it still holds.
  private mutating func stay() {
    for position in 0..<pass.problem.count {
      let item = pass.problem.items[position]
      if item.last != .min, item.kind == .free || item.kind == .started {
        pass.places[position] = pass.problem.place(item, onOrAfter: Int(item.last))
      }
    }
    pass.sortByStart(&sorter, &list)
    pass.serialStaying(list)
    pass.sortByStart(&sorter, &list)
    pass.settle(list)
  }

  private func ranks(of list: ContiguousArray<Int32>) -> ContiguousArray<Int32> {
    var ranks = ContiguousArray(repeating: Int32(0), count: list.count)
    for (rank, position) in list.enumerated() { ranks[Int(position)] = Int32(rank) }
    return ranks
  }

  /// Keeps the last schedule if it is better, and then the same moved to the right and back.
  private mutating func consider(_ open: Int) {
    keepIfBetter()
    guard open <= Self.justifiedUpTo else { return }
    pass.justifyRight(&sorter, &list)
    pass.sortByStart(&sorter, &list)
    pass.serial(list)
    schedules += 1
    keepIfBetter()
  }

  private mutating func keepIfBetter() {
    schedules += 1
    let objective = pass.objective()
    guard !hasBest || objective < best.objective else { return }
    hasBest = true
    best.copy(pass, objective)
  }

  /// The best schedule with its reasons.
  mutating func record() -> LevelledSchedule {
    best.restore(&pass)
    return pass.record()
  }
}
