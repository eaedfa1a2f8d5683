import CivilTime
import Scheduling
import Testing

/// Plans that nobody can work: they get answers, neither traps nor hangs.
@Suite("Levelling what cannot be worked")
struct HostileTests {
  private func instant(
    _ activities: [Activity],
    _ calendars: [WorkCalendar] = [office()],
    quarters: Int,
    absent: Int = 0
  ) throws -> LevelledSchedule {
    let network = try Network(activities: activities, precedences: [], calendars: calendars)
    return Levelling.instant(
      network,
      windows: CriticalPath.windows(network, statusDate: day(7, 6)),
      capacity: WeekCapacity(
        resourceCount: 1,
        covering: DaySpan(start: day(6, 1), end: day(12, 1)),
        base: { _, _ in quarters },
        absent: { _, _ in absent }
      ),
      statusDate: day(7, 6)
    )
  }

  private func work(_ count: Int, _ effort: Int, _ calendar: Int = 0) -> [Activity] {
    (0..<count).map { _ in Activity(effort: effort, calendar: calendar, resource: 0) }
  }

  @Test("without any capacity starts everything at once, all of it in excess")
  func noCapacity() throws {
    let schedule = try instant(work(500, 8), quarters: 0)
    #expect(schedule.activities.allSatisfy { $0.start == day(7, 6) && $0.excess == 8 })
  }

  @Test("fills one week after the other with ten thousand activities of one day")
  func crowd() throws {
    let schedule = try instant(work(10_000, 3), quarters: 20)
    // Six go into a week, and 1,667 weeks are needed.
    #expect(schedule.finish == day(7, 6) + 1666 * 7)
    #expect(schedule.activities.allSatisfy { $0.excess == 0 })
  }

  @Test("waits for the first working day after a year without any")
  func noWorkingDay() throws {
    let off = (0..<400).map { day(7, 1) + $0 }
    let calendar = WorkCalendar(
      name: "closed",
      covering: DaySpan(start: day(1, 1), end: day(1, 1) + 1000),
      off: Dictionary(uniqueKeysWithValues: off.map { ($0, "closed") })
    )
    let schedule = try instant(work(5, 4), [calendar], quarters: 8)
    #expect(schedule.activities.map(\.start).min() == calendar.next(onOrAfter: day(7, 1) + 400))
    #expect(schedule.activities.allSatisfy { $0.excess == 0 })
  }

  @Test("is away for good: works after the last week that anybody planned")
  func awayForGood() throws {
    let schedule = try instant(work(2, 8), quarters: 8, absent: 8)
    #expect(schedule.activities.map(\.start) == [day(12, 7), day(12, 14)])
  }

  @Test("counts deadlines that are past as missed, in every search")
  func pastDeadlines() throws {
    var activities = work(20, 8)
    for index in activities.indices { activities[index].deadline = day(6, 1) }
    let network = try Network(
      activities: activities,
      precedences: [],
      calendars: [office()]
    )
    let result = Levelling.improve(
      network,
      windows: CriticalPath.windows(network, statusDate: day(7, 6)),
      capacity: WeekCapacity(
        resourceCount: 1,
        covering: DaySpan(start: day(6, 1), end: day(12, 1)),
        base: { _, _ in 8 }
      ),
      statusDate: day(7, 6),
      seed: 1,
      schedules: 50
    )
    #expect(result.objective.missedDeadlines == 20 && result.bound.missedDeadlines == 20)
    #expect(result.bound <= result.objective)
  }

  @Test("of nothing is nothing")
  func nothing() throws {
    #expect(try instant([], quarters: 8).activities.isEmpty)
    let network = try Network(activities: [], precedences: [], calendars: [office()])
    let result = Levelling.improve(
      network,
      windows: CriticalPath.windows(network, statusDate: day(7, 6)),
      capacity: WeekCapacity(
        resourceCount: 0,
        covering: DaySpan(start: day(6, 1), end: day(12, 1)),
        base: { _, _ in 8 }
      ),
      statusDate: day(7, 6),
      seed: 1,
      schedules: 50
    )
    #expect(result.isProved)
  }
}
