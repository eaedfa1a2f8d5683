import CivilTime
import Scheduling
import Testing

@Suite("Levelling")
struct LevellingTests {
  private func level(
    _ activities: [Activity],
    _ precedences: [Precedence] = [],
    quarters: Int = 20,
    absent: (ISOWeek) -> Int = { _ in 0 },
    statusDate: Day = day(7, 6)
  ) throws -> LevelledSchedule {
    let network = try Network(
      activities: activities,
      precedences: precedences,
      calendars: [office()]
    )
    let capacity = WeekCapacity(
      resourceCount: 1,
      covering: DaySpan(start: day(6, 1), end: day(12, 1)),
      base: { _, _ in quarters },
      absent: { absent($1) }
    )
    let windows = CriticalPath.windows(network, statusDate: statusDate)
    return Levelling.serial(
      network,
      windows: windows,
      capacity: capacity,
      statusDate: statusDate
    )
  }

  private func work(_ effort: Int, _ due: Day? = nil, wait: Int = 0) -> Activity {
    Activity(effort: effort, wait: wait, resource: 0, deadline: due)
  }

  private let week28 = ISOWeek(containing: day(7, 6))
  private let week29 = ISOWeek(containing: day(7, 13))

  @Test("serves the earlier deadline first and names the full week")
  func fullWeek() throws {
    let result = try level([work(12, day(7, 31)), work(12, day(7, 10))], quarters: 12)
    #expect(result.activities.map(\.start) == [day(7, 13), day(7, 6)])
    #expect(result[0].reason == .capacity(resource: 0, week: week28))
    #expect(result[1].reason == .statusDate)
  }

  @Test("lets work crowd its days while the week has room")
  func crowdedDays() throws {
    let result = try level([work(4), work(4), work(4)], quarters: 12)
    #expect(result.activities.map(\.start) == [day(7, 6), day(7, 6), day(7, 6)])
  }

  @Test("moves a day at a time where a week has some room left")
  func partOfAWeek() throws {
    // Eight quarters are left for three days of four: two days in this week, one in the next.
    let result = try level([work(12, day(7, 10)), work(12, day(7, 31))], quarters: 20)
    #expect(result[1].start == day(7, 9))
    #expect(result[1].workFinish == day(7, 13))
    #expect(result[1].reason == .capacity(resource: 0, week: week28))
  }

  @Test("uses no capacity while waiting")
  func waits() throws {
    let result = try level([work(4, wait: 5), work(4)], [Precedence(0, before: 1)], quarters: 8)
    #expect(result[0].workFinish == day(7, 6))
    #expect(result[0].finish == day(7, 13))
    #expect(result[1].start == day(7, 14))
    #expect(result[1].reason == .predecessor(0))
  }

  @Test("gives oversized work a whole free week and reports the excess")
  func oversized() throws {
    let result = try level([work(4, day(7, 6)), work(20)], quarters: 8)
    // Friday carries the four that the week has left; Monday to Thursday ask for 16 of 8.
    #expect(result[1].start == day(7, 10))
    #expect(result[1].excess == 8)
    #expect(result[0].excess == 0)
  }

  @Test("waits for the end of an absence instead of exceeding it")
  func absences() throws {
    let result = try level([work(8)], quarters: 8, absent: { $0 == week28 ? 5 : 0 })
    #expect(result[0].start == day(7, 13))
    let away = try level([work(8)], quarters: 8, absent: { $0 <= week29 ? 8 : 0 })
    #expect(away[0].start == day(7, 20))
    #expect(away[0].reason == .capacity(resource: 0, week: week29))
  }

  @Test("ends even where there will never be capacity")
  func noCapacity() throws {
    let result = try level([work(8)], quarters: 0)
    #expect(result[0].start == day(7, 6))
    #expect(result[0].excess == 8)
  }

  @Test("takes done work of the running week and pinned work first")
  func fixedWork() throws {
    let done = Activity(
      effort: 4,
      resource: 0,
      state: .done(start: day(7, 6), finish: day(7, 6))
    )
    let pinned = Activity(effort: 8, crew: 2, resource: 0, pinnedStart: day(7, 16))
    let result = try level([work(4, day(7, 7)), work(8), pinned, done], quarters: 8)
    #expect(result[0].start == day(7, 6))
    #expect(result[1].start == day(7, 20))
    #expect(result[2].start == day(7, 16))
    #expect(result.activities.map(\.reason)[2...] == [.pinned, .done])
    #expect(result.activities.map(\.excess) == [0, 0, 0, 0])
  }

  @Test("shows pinned work beyond its week as excess")
  func pinnedOverload() throws {
    let opening = Activity(effort: 32, crew: 8, resource: 0, pinnedStart: day(7, 8))
    #expect(try level([opening], quarters: 20)[0].excess == 12)
  }

  @Test("goes on with started work at the status date")
  func startedWork() throws {
    let started = Activity(
      effort: 20,
      resource: 0,
      state: .started(on: day(7, 1), remaining: 8)
    )
    let result = try level([started, work(4)], [Precedence(1, before: 0)])
    #expect(result[0].start == day(7, 1))
    #expect(result[0].resume == day(7, 6))
    #expect(result[0].finish == day(7, 7))
    #expect(result[0].reason == .started)
  }

  @Test("counts lateness by weight, and nothing for what is early")
  func lateness() throws {
    var (late, early) = (work(8, day(7, 31)), work(4, day(7, 31)))
    late.due = day(7, 1)
    late.weight = 2
    early.due = day(7, 20)
    let network = try Network(
      activities: [late, early],
      precedences: [],
      calendars: [office()]
    )
    #expect(try level([late, early]).weightedLateness(network) == 12)
  }
}
