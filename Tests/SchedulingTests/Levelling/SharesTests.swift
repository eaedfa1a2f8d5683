import CivilTime
import Scheduling
import Testing

@Suite("Work that is shared")
struct SharesTests {
  private func level(_ activities: [Activity], quarters: [Int]) throws -> (
    LevelledSchedule, WeekLoad, WeekLoad
  ) {
    let network = try Network(activities: activities, precedences: [], calendars: [office()])
    let schedule = Levelling.instant(
      network,
      windows: CriticalPath.windows(network, statusDate: day(7, 6)),
      capacity: WeekCapacity(
        resourceCount: 2,
        covering: DaySpan(start: day(6, 1), end: day(12, 1)),
        base: { resource, _ in quarters[resource] }
      ),
      statusDate: day(7, 6)
    )
    return (
      schedule,
      WeekLoad.of(schedule, network, resourceCount: 2),
      WeekLoad.atDueDays(network, resourceCount: 2)
    )
  }

  private let week28 = ISOWeek(containing: day(7, 6))
  private let week29 = ISOWeek(containing: day(7, 13))

  @Test(
    "takes as long as its largest part",
    arguments: [
      ([], 4, day(7, 9)),
      ([4], 3, day(7, 8)),
      ([8], 2, day(7, 7)),
      ([12], 3, day(7, 8)),
      ([20], 4, day(7, 9)),
      ([6, 6], 2, day(7, 7)),
    ] as [([Int], Int, Day)]
  )
  func duration(shares: [Int], days: Int, finish: Day) throws {
    var activity = Activity(effort: 16, resource: 0, due: day(7, 31))
    activity.shares = shares.map { Activity.Share(resource: 1, effort: $0) }
    #expect(activity.workDays == days)
    #expect(try level([activity], quarters: [40, 40]).0[0].finish == finish)
  }

  @Test("lies in the weeks of all who work on it")
  func weeks() throws {
    var activity = Activity(effort: 24, resource: 0, due: day(7, 15), pinnedStart: day(7, 9))
    activity.shares = [Activity.Share(resource: 1, effort: 8)]
    let (_, load, due) = try level([activity], quarters: [40, 40])
    #expect([week28, week29].map { load.quarters(0, in: $0) } == [8, 8])
    #expect([week28, week29].map { load.quarters(1, in: $0) } == [4, 4])
    #expect([week28, week29].map { due.quarters(0, in: $0) } == [4, 12])
    #expect([week28, week29].map { due.quarters(1, in: $0) } == [2, 6])
  }

  @Test("waits until every one of them has room, and names who has not")
  func waits() throws {
    var shared = Activity(effort: 8, resource: 0, deadline: day(7, 31))
    shared.shares = [Activity.Share(resource: 1, effort: 4)]
    let busy = Activity(effort: 8, resource: 1, deadline: day(7, 10))
    let (schedule, _, _) = try level([shared, busy], quarters: [40, 8])
    #expect(schedule[0].start == day(7, 13))
    #expect(schedule[0].reason == .capacity(resource: 1, week: week28))
  }

  @Test("shrinks in proportion once it has begun, and hands nothing over twice")
  func started() throws {
    var activity = Activity(
      effort: 16,
      resource: 0,
      state: .started(on: day(7, 1), remaining: 8)
    )
    activity.shares = [Activity.Share(resource: 1, effort: 8)]
    let (schedule, load, _) = try level([activity], quarters: [40, 40])
    #expect(schedule[0].finish == day(7, 6))
    #expect(load.quarters(0, in: week28) == 4 && load.quarters(1, in: week28) == 4)
    var whole = Activity(effort: 8, resource: 0)
    whole.shares = [
      Activity.Share(resource: 1, effort: 6), Activity.Share(resource: 1, effort: 6),
    ]
    let (_, all, _) = try level([whole], quarters: [40, 40])
    #expect(all.quarters(0, in: week28) == 0 && all.quarters(1, in: week28) == 8)
  }
}
