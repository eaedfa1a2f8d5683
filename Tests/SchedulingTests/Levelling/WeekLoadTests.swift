import CivilTime
import Scheduling
import Testing

@Suite("Load by week")
struct WeekLoadTests {
  /// Six papers of a regional office whose capacity is five person-days a week.
  private let papers = [
    Activity(effort: 2, resource: 0, due: day(9, 22)),
    Activity(effort: 2, resource: 0, due: day(9, 22)),
    Activity(effort: 2, resource: 0, due: day(9, 22)),
    Activity(effort: 20, resource: 0, due: day(9, 30)),
    Activity(effort: 20, resource: 0, due: day(9, 30)),
    Activity(effort: 20, resource: 0, due: day(9, 30)),
  ]

  private func network(_ activities: [Activity]) throws -> Network {
    try Network(activities: activities, precedences: [], calendars: [office()])
  }

  @Test("at the due days is 7.5 and 9 person-days in weeks 39 and 40")
  func dueDays() throws {
    let load = WeekLoad.atDueDays(try network(papers), resourceCount: 1)
    #expect(load.weeks.map(\.week) == [39, 40])
    #expect(load.weeks.map { load.quarters(0, in: $0) } == [30, 36])
  }

  @Test("ends before the wait")
  func waits() throws {
    let asked = Activity(effort: 4, wait: 5, resource: 0, due: day(9, 30))
    let load = WeekLoad.atDueDays(try network([asked]), resourceCount: 1)
    #expect(load.weeks.map(\.week) == [39])
  }

  @Test("of a levelled schedule keeps to the capacity, done work included")
  func levelled() throws {
    let done = Activity(
      effort: 8,
      resource: 0,
      state: .done(start: day(9, 14), finish: day(9, 15))
    )
    let network = try network(papers + [done])
    let capacity = WeekCapacity(
      resourceCount: 1,
      covering: DaySpan(start: day(9, 1), end: day(9, 30)),
      base: { _, _ in 20 }
    )
    let schedule = Levelling.serial(
      network,
      windows: CriticalPath.windows(network, statusDate: day(9, 21)),
      capacity: capacity,
      statusDate: day(9, 21)
    )
    let load = WeekLoad.of(schedule, network, resourceCount: 1)
    #expect(load.weeks.map(\.week) == [38, 39, 40, 41, 42])
    let quarters = load.weeks.map { load.quarters(0, in: $0) }
    #expect(quarters.reduce(0, +) == 74)
    #expect(quarters[0] == 8)
    #expect(quarters.allSatisfy { $0 <= 20 })
    #expect(load.quarters(0, in: ISOWeek(containing: day(1, 1))) == 0)
  }
}
