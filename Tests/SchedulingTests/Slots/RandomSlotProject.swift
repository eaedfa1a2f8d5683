import TestSupport

@testable import Scheduling

/// A project on slots drawn from a seed, and a judge of its schedules that knows nothing of a search.
struct RandomSlotProject {
  let durations: [Int]
  let demands: [[Int]]
  let capacities: [Int]
  let precedences: [Precedence]

  /// Capacities are multiplied by `scale`, and demands with them.
  init(seed: UInt64, count: Int, resources: Int = 3, scale: Int = 1, lags: Bool = true) {
    var random = SeededRandom(seed: seed)
    let capacities = (0..<resources).map { _ in scale * Int.random(in: 2...9, using: &random) }
    durations = (0..<count).map { _ in Int.random(in: 0...7, using: &random) }
    demands = (0..<count).map { _ in
      capacities.map { Bool.random(using: &random) ? 0 : Int.random(in: 1...$0, using: &random) }
    }
    let numbers = Array(0..<count).shuffled(using: &random)
    var precedences: [Precedence] = []
    for place in 1..<max(count, 1) {
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        let earlier = numbers[Int.random(in: max(0, place - 8)..<place, using: &random)]
        let lag = lags ? max(0, Int.random(in: -4...3, using: &random)) : 0
        precedences.append(Precedence(earlier, before: numbers[place], lag: lag))
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

  /// What is wrong with a schedule, or `nil`.
  func fault(of schedule: SlotSchedule) -> String? {
    guard schedule.starts.count == durations.count else { return "not every activity is placed" }
    if let early = schedule.starts.firstIndex(where: { $0 < 0 }) { return "\(early) is too early" }
    let finishes = zip(schedule.starts, durations).map { $0 + $1 }
    guard schedule.makespan == finishes.max() ?? 0 else { return "the makespan is another one" }
    for arc in precedences
    where schedule.starts[arc.successor] < finishes[arc.predecessor] + arc.lag {
      return "\(arc.successor) does not wait for \(arc.predecessor)"
    }
    for slot in 0..<schedule.makespan {
      let running = durations.indices.filter {
        schedule.starts[$0] <= slot && slot < finishes[$0]
      }
      for resource in capacities.indices {
        let used = running.reduce(0) { $0 + demands[$1][resource] }
        if used > capacities[resource] { return "\(resource) is overloaded in slot \(slot)" }
      }
    }
    return nil
  }

  /// A list in which everyone comes after its predecessors, by position.
  static func anyOrder(of project: SlotProject, _ random: inout SeededRandom) -> [Int] {
    var order: [Int] = []
    var left = Array(0..<project.count)
    while !left.isEmpty {
      let ready = left.filter { activity in
        let rows =
          project.predecessorStarts[activity]..<project.predecessorStarts[activity + 1]
        return rows.allSatisfy { !left.contains(Int(project.predecessorArcs[Int($0)].other)) }
      }
      let next = ready[Int.random(in: 0..<ready.count, using: &random)]
      order.append(next)
      left.removeAll { $0 == next }
    }
    return order
  }
}
