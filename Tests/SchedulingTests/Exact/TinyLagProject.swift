import Scheduling
import TestSupport

/// A project of at most four activities with minimal and maximal lags, and its least makespan by
/// trying all starts.
struct TinyLagProject {
  let project: LagProject

  init(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let count = Int.random(in: 1...4, using: &random)
    let capacities = (0..<Int.random(in: 1...2, using: &random)).map { _ in
      Int.random(in: 1...4, using: &random)
    }
    var arcs: [LagArc] = []
    for from in 0..<count {
      for to in 0..<count where Int.random(in: 0..<3, using: &random) == 0 {
        let gap =
          from < to ? Int.random(in: 0...4, using: &random) : Int.random(in: -7...0, using: &random)
        arcs.append(LagArc(from: from, to: to, gap: gap))
      }
    }
    project = LagProject(
      durations: (0..<count).map { _ in Int.random(in: 0...4, using: &random) },
      demands: (0..<count).map { _ in
        capacities.map { Int.random(in: 0...$0, using: &random) }
      },
      capacities: capacities,
      arcs: arcs.shuffled(using: &random)
    )
  }

  /// Nobody ever needs to wait for longer than a duration or a gap, so all starts lie before their
  /// sum; `nil` if no starts keep the rules.
  func leastMakespan() -> Int? {
    let longest = project.durations.indices.map { activity in
      project.arcs.filter { $0.from == activity }.map(\.gap).reduce(
        project.durations[activity],
        max
      )
    }
    var best = longest.reduce(0, +) + 1
    let none = best
    var starts: [Int] = []
    search(&starts, &best)
    return best == none ? nil : best
  }

  private func search(_ starts: inout [Int], _ best: inout Int) {
    let activity = starts.count
    if activity == project.count {
      best = min(best, end(starts))
      return
    }
    var start = 0
    while start + project.durations[activity] < best {
      starts.append(start)
      if keepsLags(starts), keepsCapacities(starts) { search(&starts, &best) }
      starts.removeLast()
      start += 1
    }
  }

  private func end(_ starts: [Int]) -> Int {
    starts.indices.map { starts[$0] + project.durations[$0] }.max() ?? 0
  }

  private func keepsLags(_ starts: [Int]) -> Bool {
    project.arcs.allSatisfy {
      max($0.from, $0.to) >= starts.count || starts[$0.to] >= starts[$0.from] + $0.gap
    }
  }

  private func keepsCapacities(_ starts: [Int]) -> Bool {
    starts.allSatisfy { slot in
      let running = starts.indices.filter {
        starts[$0] <= slot && slot < starts[$0] + project.durations[$0]
      }
      return project.capacities.indices.allSatisfy { resource in
        running.map { project.demands[$0][resource] }.reduce(0, +) <= project.capacities[resource]
      }
    }
  }

  /// Whether a schedule keeps every lag and every capacity, and ends when it says.
  func isKept(by schedule: SlotSchedule) -> Bool {
    schedule.starts.count == project.count && schedule.starts.allSatisfy { $0 >= 0 }
      && schedule.makespan == end(schedule.starts)
      && keepsLags(schedule.starts) && keepsCapacities(schedule.starts)
  }
}
