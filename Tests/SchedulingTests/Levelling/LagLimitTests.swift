import CivilTime
import Scheduling
import Testing

@Suite("A maximal lag")
struct LagLimitTests {
  /// Paint, then scaffold, then inspect; the inspection follows the paint within some days.
  private func network(
    within days: Int,
    _ calendars: [WorkCalendar] = [office(), office()],
    middle: Activity = Activity(effort: 20, calendar: 1)
  ) throws -> Network {
    try Network(
      activities: [Activity(effort: 4, resource: 0), middle, Activity(effort: 4)],
      precedences: [
        Precedence(1, before: 2), Precedence(0, before: 2, maxLag: days),
      ],
      calendars: calendars
    )
  }

  private func level(_ network: Network, _ way: Way = .instant) -> LevelledSchedule {
    let windows = CriticalPath.windows(network, statusDate: day(7, 6))
    let capacity = WeekCapacity(
      resourceCount: 1,
      covering: DaySpan(start: day(6, 1), end: day(12, 1)),
      base: { _, _ in 8 }
    )
    switch way {
    case .instant:
      return Levelling.instant(
        network,
        windows: windows,
        capacity: capacity,
        statusDate: day(7, 6)
      )
    case .improve:
      return Levelling.improve(
        network,
        windows: windows,
        capacity: capacity,
        statusDate: day(7, 6),
        seed: 3,
        schedules: 80
      ).schedule
    }
  }

  enum Way { case instant, improve }

  @Test(
    "holds the first back, and not more than it must",
    arguments: [(0, day(7, 10)), (2, day(7, 8)), (4, day(7, 6)), (9, day(7, 6))],
    [Way.instant, .improve]
  )
  func holdsBack(case one: (days: Int, start: Day), way: Way) throws {
    let network = try network(within: one.days)
    let windows = CriticalPath.windows(network, statusDate: day(7, 6))
    let schedule = level(network, way)
    #expect(windows[0].earlyStart == one.start && schedule[0].start == one.start)
    #expect(schedule[2].start == day(7, 13))
    let isHeld = one.start > day(7, 6)
    #expect(windows[0].earlyReason == (isHeld ? .successor(2) : .statusDate))
    #expect(schedule[0].reason == (isHeld ? .successor(2) : .statusDate))
    #expect(schedule.objective.brokenLags == 0 && windows.conflict == nil)
  }

  @Test("ends the late window of what follows")
  func lateWindow() throws {
    var network = try network(within: 0)
    var activities = network.activities
    activities[0].deadline = day(7, 10)
    activities.append(Activity(effort: 40))
    network = try Network(
      activities: activities,
      precedences: network.precedences,
      calendars: network.calendars
    )
    let windows = CriticalPath.windows(network, statusDate: day(7, 6))
    #expect(windows[2].lateStart == day(7, 13) && windows[2].lateReason == .predecessor(0))
    #expect(windows[2].totalFloat == 0)
  }

  @Test("that can never be kept is named with all that takes part in it")
  func conflict() throws {
    let plain = try network(within: 2)
    let network = try Network(
      activities: plain.activities + [Activity(effort: 8)],
      precedences: plain.precedences + [Precedence(0, before: 1), Precedence(2, before: 3)],
      calendars: plain.calendars
    )
    let windows = CriticalPath.windows(network, statusDate: day(7, 6))
    #expect(windows.conflict?.activities == [0, 1, 2] && windows.conflict?.excess == 3)
    #expect(windows[0].earlyStart == day(7, 6))
    #expect(level(network).objective.brokenLags == 1)
  }

  @Test("that holidays make too short today may hold tomorrow")
  func holidays() throws {
    let other = office("other", off: [day(7, 7)])
    let plain = try network(within: 1, [office(), other], middle: Activity(effort: 4, calendar: 1))
    let network = try Network(
      activities: plain.activities,
      precedences: plain.precedences + [Precedence(0, before: 1)],
      calendars: plain.calendars
    )
    let windows = CriticalPath.windows(network, statusDate: day(7, 6))
    #expect(windows.conflict == nil)
    #expect(windows.activities.map(\.earlyStart) == [day(7, 7), day(7, 8), day(7, 9)])
    #expect(level(network).activities.map(\.start) == [day(7, 7), day(7, 8), day(7, 9)])
  }

  @Test("after work that is done can only be reported")
  func afterDoneWork() throws {
    var activities = try network(within: 2).activities
    activities[0].state = .done(start: day(7, 1), finish: day(7, 1))
    let network = try Network(
      activities: activities,
      precedences: try network(within: 2).precedences,
      calendars: [office(), office()]
    )
    #expect(level(network).objective.brokenLags == 1)
    #expect(CriticalPath.windows(network, statusDate: day(7, 6)).conflict == nil)
  }
}
