import CivilTime
import Scheduling
import TestSupport

/// A handful of activities, and the best of all their schedules by trying every start day.
///
/// Two resources; no work is larger than a week.
struct BruteForce {
  private struct Option {
    var start: Day
    var finish: Day
    /// The resource, and the quarters of each week.
    var load: [Int]
  }

  let statusDate = day(7, 8)
  let network: Network
  let weekly: [[Int]]
  private var options: [[Option]] = []
  private let monday = day(7, 6)

  init(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let count = Int.random(in: 2...4, using: &random)
    var activities: [Activity] = []
    var precedences: [Precedence] = []
    for index in 0..<count {
      var activity = Activity(
        effort: [3, 4, 8, 8].randomElement(using: &random) ?? 4,
        wait: [0, 0, 0, 2].randomElement(using: &random) ?? 0,
        resource: [0, 0, 0, 1].randomElement(using: &random) ?? 0,
        due: day(7, 9) + Int.random(in: 0..<12, using: &random),
        weight: [1, 1, 2, 4].randomElement(using: &random) ?? 1
      )
      if Int.random(in: 0..<3, using: &random) == 0 { activity.release = day(7, 9) }
      if Int.random(in: 0..<4, using: &random) == 0 { activity.deadline = day(7, 16) }
      if index > 0, Int.random(in: 0..<3, using: &random) == 0 {
        precedences.append(Precedence(Int.random(in: 0..<index, using: &random), before: index))
      }
      activities.append(activity)
    }
    network = try Network(
      activities: activities,
      precedences: precedences,
      calendars: [office()]
    )
    weekly = (0..<2).map { _ in
      (0..<8).map { _ in [8, 10, 10].randomElement(using: &random) ?? 8 }
    }
    options = activities.indices.map(starts)
  }

  var capacity: WeekCapacity {
    WeekCapacity(
      resourceCount: 2,
      covering: DaySpan(start: monday, end: monday + 8 * 7),
      base: { weekly[$0][($1.monday - monday) / 7] }
    )
  }

  /// All starts of an activity within 26 days, whatever becomes of the others.
  private func starts(_ index: Int) -> [Option] {
    let oracle = DayByDay(network: network, statusDate: statusDate)
    return (0..<26).map { statusDate + $0 }.compactMap { start in
      guard oracle.mayStart(index, on: start, [:]) else { return nil }
      var load = Array(repeating: 0, count: 8)
      for weeks in oracle.load(index, from: start).values {
        for (day, quarters) in weeks { load[(day - monday) / 7] += quarters }
      }
      return Option(start: start, finish: oracle.finish(index, from: start), load: load)
    }
  }

  /// The least objective as a row of numbers in the order of comparison.
  func least() -> [Int] {
    var best: [Int] = []
    forEachSchedule { row in
      if best.isEmpty || row.lexicographicallyPrecedes(best) { best = row }
    }
    return best
  }

  /// The least of every number by itself, and the least lateness in all.
  func leastOfEach() -> (row: [Int], lateness: Int) {
    var least = Array(repeating: Int.max, count: 5)
    var lateness = Int.max
    forEachSchedule { row in
      for field in row.indices { least[field] = min(least[field], row[field]) }
      lateness = min(lateness, row[2] + row[3])
    }
    return (least, lateness)
  }

  private func forEachSchedule(_ visit: ([Int]) -> Void) { extend([], weekly, visit) }

  private func extend(_ finishes: [Day], _ free: [[Int]], _ visit: ([Int]) -> Void) {
    let index = finishes.count
    guard index < network.activities.count else {
      visit(row(finishes))
      return
    }
    let resource = network.activities[index].resource ?? 0
    let waitsFor = network.precedences.filter { $0.successor == index }.map(\.predecessor)
    for option in options[index] {
      guard waitsFor.allSatisfy({ finishes[$0] < option.start }),
        zip(option.load, free[resource]).allSatisfy({ $0 <= $1 })
      else { continue }
      var rest = free
      for week in option.load.indices { rest[resource][week] -= option.load[week] }
      extend(finishes + [option.finish], rest, visit)
    }
  }

  private func row(_ finishes: [Day]) -> [Int] {
    var row = [0, 0, 0, 0, 0]
    for (activity, finish) in zip(network.activities, finishes) {
      if let deadline = activity.deadline, finish > deadline {
        row[0] += 1
        row[1] += finish - deadline
      }
      if let due = activity.due, finish > due {
        row[activity.weight >= 2 ? 2 : 3] += activity.weight * (finish - due)
      }
      row[4] += finish - statusDate
    }
    return row
  }
}

extension LevellingObjective {
  /// The fields in the order of comparison.
  var row: [Int] {
    [missedDeadlines, daysBeyondDeadlines, criticalLateness, otherLateness, finishes]
  }
}
