import Scheduling
import TestSupport

/// A project of at most seven activities on slots, in any order of indices, and its least makespan
/// by trying every order.
struct TinyProject {
  let durations: [Int]
  let demands: [[Int]]
  let capacities: [Int]
  let precedences: [Precedence]

  init(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let count = Int.random(in: 0...7, using: &random)
    let capacities = (0..<Int.random(in: 0...3, using: &random)).map { _ in
      Int.random(in: 1...5, using: &random)
    }
    let isUnary = Int.random(in: 0..<4, using: &random) == 0
    durations = (0..<count).map { _ in Int.random(in: 0...5, using: &random) }
    demands = (0..<count).map { _ in
      capacities.map {
        let demand = Int.random(in: -1...$0, using: &random)
        return isUnary && demand > 0 ? $0 : max(0, demand)
      }
    }
    let numbers = Array(0..<count).shuffled(using: &random)
    let often = Int.random(in: 2...6, using: &random)
    let hasLags = Int.random(in: 0..<3, using: &random) == 0
    var precedences: [Precedence] = []
    for place in 0..<count {
      for earlier in 0..<place where Int.random(in: 0..<often, using: &random) == 0 {
        let lag = hasLags ? Int.random(in: 0...3, using: &random) : 0
        precedences.append(Precedence(numbers[earlier], before: numbers[place], lag: lag))
      }
    }
    self.capacities = capacities
    self.precedences = precedences
  }

  func project() throws -> SlotProject {
    try SlotProject(
      durations: durations,
      demands: demands,
      capacities: capacities,
      precedences: precedences
    )
  }

  /// A project of ten activities that crowd four resources, for searches with many branches.
  init(crowded seed: UInt64) {
    var random = SeededRandom(seed: seed)
    capacities = [10, 10, 10, 10]
    durations = (0..<10).map { _ in Int.random(in: 1...9, using: &random) }
    demands = (0..<10).map { _ in
      (0..<4).map { _ in
        Int.random(in: 0...1, using: &random) * Int.random(in: 1...9, using: &random)
      }
    }
    precedences = (1..<10).filter { _ in Int.random(in: 0..<3, using: &random) > 0 }.map {
      Precedence(Int.random(in: 0..<$0, using: &random), before: $0)
    }
  }

  /// The least makespan: some order of the activities, each placed as early as it fits, meets it.
  func leastMakespan() -> Int {
    var best = durations.reduce(0, +) + precedences.map(\.lag).reduce(0, +) + 1
    var starts = durations.map { _ in -1 }
    place(left: durations.count, &starts, &best)
    return best
  }

  private func place(left: Int, _ starts: inout [Int], _ best: inout Int) {
    let end = durations.indices.map { starts[$0] < 0 ? 0 : starts[$0] + durations[$0] }.max() ?? 0
    guard end < best || durations.isEmpty else { return }
    if left == 0 {
      best = end
      return
    }
    for activity in durations.indices where starts[activity] < 0 {
      let before = precedences.filter { $0.successor == activity }
      guard before.allSatisfy({ starts[$0.predecessor] >= 0 }) else { continue }
      var start =
        before.map { starts[$0.predecessor] + durations[$0.predecessor] + $0.lag }.max() ?? 0
      while !fits(activity, at: start, starts) { start += 1 }
      starts[activity] = start
      place(left: left - 1, &starts, &best)
      starts[activity] = -1
    }
  }

  private func fits(_ activity: Int, at start: Int, _ starts: [Int]) -> Bool {
    (start..<start + durations[activity]).allSatisfy { slot in
      capacities.indices.allSatisfy {
        use($0, in: slot, starts) + demands[activity][$0] <= capacities[$0]
      }
    }
  }

  private func use(_ resource: Int, in slot: Int, _ starts: [Int]) -> Int {
    durations.indices.filter {
      starts[$0] >= 0 && (starts[$0]..<starts[$0] + durations[$0]).contains(slot)
    }.map { demands[$0][resource] }.reduce(0, +)
  }

  /// A schedule that is far from good: each activity after all that came before it and all lags.
  func oneAfterTheOther() -> SlotSchedule {
    var starts = durations.map { _ in -1 }
    var end = 0
    while let next = durations.indices.first(where: { activity in
      starts[activity] < 0
        && precedences.allSatisfy {
          $0.successor != activity || starts[$0.predecessor] >= 0
        }
    }) {
      starts[next] = end + (precedences.map(\.lag).max() ?? 0)
      end = starts[next] + durations[next]
    }
    return SlotSchedule(starts: starts, makespan: end)
  }

  /// Whether a schedule keeps every precedence and every capacity, and ends when it says.
  func isKept(by schedule: SlotSchedule) -> Bool {
    let starts = schedule.starts
    let ends = durations.indices.map { starts[$0] + durations[$0] }
    return starts.count == durations.count && starts.allSatisfy { $0 >= 0 }
      && schedule.makespan == ends.max() ?? 0
      && precedences.allSatisfy { starts[$0.successor] >= ends[$0.predecessor] + $0.lag }
      && (0..<schedule.makespan).allSatisfy { slot in
        capacities.indices.allSatisfy { use($0, in: slot, starts) <= capacities[$0] }
      }
  }
}
