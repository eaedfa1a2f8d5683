import CivilTime
import Scheduling
import Testing

@Suite("Improving a levelled schedule")
struct ImproveTests {
  private func improve(
    _ network: Network,
    _ capacity: WeekCapacity,
    _ statusDate: Day,
    seed: UInt64 = 1,
    schedules: Int = 300,
    progress: (LevellingProgress) -> Void = { _ in },
    isCancelled: () -> Bool = { false }
  ) -> LevellingResult {
    Levelling.improve(
      network,
      windows: CriticalPath.windows(network, statusDate: statusDate),
      capacity: capacity,
      statusDate: statusDate,
      seed: seed,
      schedules: schedules,
      progress: progress,
      isCancelled: isCancelled
    )
  }

  @Test("of few activities is the best of all start days", arguments: UInt64(1)...40)
  func bruteForce(seed: UInt64) throws {
    let tiny = try BruteForce(seed: seed)
    let result = improve(tiny.network, tiny.capacity, tiny.statusDate, schedules: 2000)
    #expect(result.proof == .everything)
    #expect(result.objective.row == tiny.least())
    #expect(result.gap == 0 && result.latenessBound <= result.objective.lateness)
    #expect(zip(result.bound.row, result.objective.row).allSatisfy { $0 <= $1 })
  }

  @Test("makes work wait where starting it at once would miss every best schedule")
  func trap() throws {
    // Ten quarters are left this week and twelve next week: both have to start on Friday.
    let network = try Network(
      activities: [
        Activity(effort: 8, resource: 0, release: day(7, 9), due: day(7, 13)),
        Activity(effort: 12, resource: 0, release: day(7, 9), due: day(7, 14)),
      ],
      precedences: [],
      calendars: [office()]
    )
    let capacity = WeekCapacity(
      resourceCount: 1,
      covering: DaySpan(start: day(7, 6), end: day(7, 20)),
      base: { $1.monday == day(7, 6) ? 10 : 12 }
    )
    let windows = CriticalPath.windows(network, statusDate: day(7, 6))
    let instant = Levelling.instant(
      network,
      windows: windows,
      capacity: capacity,
      statusDate: day(7, 6)
    )
    #expect(instant.objective.lateness > 0)
    let result = improve(network, capacity, day(7, 6))
    #expect(result.isProved && result.objective.lateness == 0)
    #expect(result.schedule.activities.map(\.start) == [day(7, 10), day(7, 10)])
    let week = ISOWeek(containing: day(7, 6))
    #expect(
      result.schedule.activities.map(\.reason)
        == Array(repeating: .capacity(resource: 0, week: week), count: 2)
    )
  }

  /// The same trap many times over: too much for a search over all start days.
  @Test("finds such waits in a population as well")
  func manyTraps() throws {
    var activities: [Activity] = []
    for resource in 0..<9 {
      activities += [
        Activity(effort: 8, resource: resource, release: day(7, 9), due: day(7, 13)),
        Activity(effort: 12, resource: resource, release: day(7, 9), due: day(7, 14)),
      ]
    }
    let network = try Network(activities: activities, precedences: [], calendars: [office()])
    let capacity = WeekCapacity(
      resourceCount: 9,
      covering: DaySpan(start: day(7, 6), end: day(7, 20)),
      base: { $1.monday == day(7, 6) ? 10 : 12 }
    )
    let result = improve(network, capacity, day(7, 6), schedules: 3000)
    #expect(result.objective.lateness == 0)
    #expect(result.proof != .none && result.gap == 0)
  }

  @Test("gives the same twice, and never worse than at once", arguments: UInt64(1)...4)
  func deterministic(seed: UInt64) throws {
    let project = GeneratedProject(taskCount: 60, officeCount: 3, seed: seed)
    let network = try project.network()
    let start = GeneratedProject.start + 150
    let instant = Levelling.instant(
      network,
      windows: CriticalPath.windows(network, statusDate: start),
      capacity: project.capacity,
      statusDate: start
    )
    let result = improve(network, project.capacity, start, seed: seed, schedules: 120)
    #expect(result == improve(network, project.capacity, start, seed: seed, schedules: 120))
    #expect(result.objective <= instant.objective)
    #expect(zip(result.bound.row, result.objective.row).allSatisfy { $0 <= $1 })
    #expect(result.schedules <= 125)
  }

  @Test("can be stopped at any time and tells how far it is")
  func cancelled() throws {
    let project = GeneratedProject(taskCount: 80, officeCount: 3)
    let network = try project.network()
    let start = GeneratedProject.start + 150
    var asked = 0
    func isCancelled() -> Bool {
      asked += 1
      return asked > 40
    }
    let result = improve(
      network,
      project.capacity,
      start,
      schedules: 1_000_000,
      isCancelled: isCancelled
    )
    #expect(asked < 45 && result.schedules < 300)
    #expect(result.schedule.activities.count == 80)
    var seen: [LevellingProgress] = []
    let other = improve(network, project.capacity, start, progress: { seen.append($0) })
    #expect(seen.count > 2 && seen.last?.best == other.objective)
    #expect(zip(seen, seen.dropFirst()).allSatisfy { $1.best <= $0.best })
  }
}
