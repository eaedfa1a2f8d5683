import CivilTime
import Scheduling
import TestSupport
import Testing

@Suite("The bound of levelling")
struct LevellingBoundTests {
  private func result(
    _ network: Network,
    _ capacity: WeekCapacity,
    _ date: Day,
    _ schedules: Int = 1
  ) -> LevellingResult {
    Levelling.improve(
      network,
      windows: CriticalPath.windows(network, statusDate: date),
      capacity: capacity,
      statusDate: date,
      seed: 1,
      schedules: schedules
    )
  }

  /// Days late by weight if nobody had anything else to do.
  private func criticalPathLateness(_ network: Network, _ date: Day) -> Int {
    let windows = CriticalPath.windows(network, statusDate: date)
    return network.activities.enumerated().reduce(0) { sum, entry in
      guard let due = entry.element.due else { return sum }
      return sum + max(0, windows[entry.offset].earlyFinish - due) * entry.element.weight
    }
  }

  @Test("is above no schedule of a few activities, in no field", arguments: UInt64(1)...30)
  func bruteForce(seed: UInt64) throws {
    let tiny = try BruteForce(seed: seed)
    let result = result(tiny.network, tiny.capacity, tiny.statusDate)
    let least = tiny.leastOfEach()
    #expect(zip(result.bound.row, least.row).allSatisfy { $0 <= $1 })
    #expect(result.latenessBound <= least.lateness)
    #expect(result.latenessBound >= criticalPathLateness(tiny.network, tiny.statusDate))
  }

  /// Absences, closed weeks, large work, shares and chains; here the order of comparison is the
  /// lateness alone, so that a search to the end finds the least of it.
  @Test("is above no best schedule of any network", arguments: UInt64(1)...60)
  func exact(seed: UInt64) throws {
    let drawn = try RandomNetwork(seed: seed, open: true)
    var random = SeededRandom(seed: seed)
    var activities = drawn.network.activities
    for index in activities.indices where Int.random(in: 0..<4, using: &random) > 0 {
      activities[index].due = drawn.statusDate + Int.random(in: -2..<16, using: &random)
      activities[index].isCritical = false
    }
    let network = try Network(
      activities: activities,
      precedences: drawn.network.precedences,
      calendars: drawn.network.calendars
    )
    let result = result(network, drawn.capacity, drawn.statusDate, 200)
    #expect(result.latenessBound <= result.objective.lateness)
    #expect(zip(result.bound.row, result.objective.row).allSatisfy { $0 <= $1 })
    #expect(result.latenessBound >= criticalPathLateness(network, drawn.statusDate))
  }

  /// A week of work each, and one that can do one of them a week.
  private let week = Activity(effort: 20, resource: 0, due: day(7, 10))
  private let capacity = WeekCapacity(
    resourceCount: 2,
    covering: DaySpan(start: day(7, 6), end: day(9, 28)),
    base: { _, _ in 20 }
  )

  @Test("counts the queue for the weeks of one resource")
  func queue() throws {
    let network = try Network(
      activities: Array(repeating: week, count: 3),
      precedences: [],
      calendars: [office()]
    )
    let result = result(network, capacity, day(7, 6))
    #expect(criticalPathLateness(network, day(7, 6)) == 0)
    #expect(result.latenessBound == 7 + 14 && result.gap == 0)
  }

  @Test("counts the queue before what waits for all of it")
  func chain() throws {
    var work = week
    work.due = nil
    let network = try Network(
      activities: [work, work, work, Activity(effort: 0, due: day(7, 10))],
      precedences: (0..<3).map { Precedence($0, before: 3) },
      calendars: [office()]
    )
    let result = result(network, capacity, day(7, 6))
    #expect(criticalPathLateness(network, day(7, 6)) == 0)
    // On Monday of the third week at the earliest: weeks are not cut into days here.
    #expect(result.latenessBound == 10 && result.objective.lateness == 14)
  }

  @Test("counts what follows late work with it")
  func followers() throws {
    var work = week
    work.due = nil
    let other = Activity(effort: 4, resource: 1, due: day(7, 13))
    let network = try Network(
      activities: [work, work, other, other],
      precedences: [Precedence(0, before: 2), Precedence(1, before: 3)],
      calendars: [office()]
    )
    let result = result(network, capacity, day(7, 6), 500)
    #expect(criticalPathLateness(network, day(7, 6)) == 0)
    // One begins on Tuesday and the other on Friday: one day late and four.
    #expect(result.latenessBound == 5 && result.objective.lateness == 5)
  }

  @Test("is above the critical path in a crowded project", arguments: [UInt64(1), 3])
  func crowded(seed: UInt64) throws {
    let project = GeneratedProject(taskCount: 80, officeCount: 3, seed: seed)
    let network = try project.network()
    let date = GeneratedProject.start + 150
    let result = result(network, project.capacity, date)
    let alone = criticalPathLateness(network, date)
    #expect(result.latenessBound > alone)
    #expect(result.latenessBound <= result.objective.lateness)
  }
}
