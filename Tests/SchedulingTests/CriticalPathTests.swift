import CivilTime
import Scheduling
import Testing

/// July 2020 begins on a Wednesday; the 6th is a Monday.
@Suite("Critical path")
struct CriticalPathTests {
  private func windows(
    _ activities: [Activity],
    _ precedences: [Precedence] = [],
    on calendars: [WorkCalendar] = [office()],
    statusDate: Day = day(7, 6)
  ) throws -> Windows {
    let network = try Network(
      activities: activities,
      precedences: precedences,
      calendars: calendars
    )
    return CriticalPath.windows(network, statusDate: statusDate)
  }

  @Test("counts work and wait in working days, both ends included")
  func workAndWait() throws {
    let window = try windows([Activity(effort: 12, wait: 2)])[0]
    #expect(window.earlyStart == day(7, 6))
    #expect(window.earlyWorkFinish == day(7, 8))
    #expect(window.earlyFinish == day(7, 10))
    #expect(window.lateFinish == day(7, 10))
    #expect(window.totalFloat == 0)
    #expect(window.earlyReason == .statusDate)
    #expect(window.lateReason == .projectEnd)
  }

  @Test(
    "takes whole days for part of a day, and shares work among a crew",
    arguments: [(1, 1, 1), (4, 1, 1), (5, 1, 2), (12, 2, 2), (20, 1, 5), (0, 1, 0)]
  )
  func days(effort: Int, crew: Int, days: Int) {
    #expect(Activity(effort: effort, crew: crew).workDays == days)
  }

  @Test("shows the float of the shorter of two ways")
  func twoWays() throws {
    // 0 (1 day) → 1 (3 days) → 3 (1 day), and 0 → 2 (1 day) → 3.
    let result = try windows(
      [4, 12, 4, 4].map { Activity(effort: $0) },
      [(0, 1), (0, 2), (1, 3), (2, 3)].map { Precedence($0, before: $1) }
    )
    #expect(result.activities.map(\.earlyStart) == [day(7, 6), day(7, 7), day(7, 7), day(7, 10)])
    #expect(result.activities.map(\.lateStart) == [day(7, 6), day(7, 7), day(7, 9), day(7, 10)])
    #expect(result.activities.map(\.totalFloat) == [0, 0, 2, 0])
    #expect(result.activities.map(\.freeFloat) == [0, 0, 2, 0])
    #expect(result.drivingChain(to: 3) == [3, 1, 0])
    #expect(result[2].lateReason == .successor(3))
    #expect(result.projectEnd == day(7, 10))
  }

  @Test("lets a lag elapse on the successor's calendar")
  func lagsAcrossCalendars() throws {
    // Work ends on Friday 18 September; Armenia is off on Monday 21.
    let result = try windows(
      [Activity(effort: 4), Activity(effort: 4, calendar: 1)],
      [Precedence(0, before: 1, lag: 2)],
      on: [georgia, armenia],
      statusDate: day(9, 18)
    )
    #expect(result[1].earlyStart == day(9, 24))
    #expect(result[1].earlyReason == .predecessor(0))
    // Armenia's holiday lets the work in Georgia end a day later all the same.
    #expect(result[0].lateFinish == day(9, 21))
    #expect(result[0].totalFloat == 1)
  }

  @Test("reports a deadline that cannot be kept as negative float")
  func infeasible() throws {
    let result = try windows(
      [Activity(effort: 8), Activity(effort: 8, deadline: day(7, 8)), Activity(effort: 4)],
      [Precedence(0, before: 1)]
    )
    #expect(result.activities.map(\.totalFloat) == [-1, -1, 3])
    #expect(result[0].lateStart == day(7, 3))
    #expect(result[0].freeFloat == 0)
    #expect(result[1].lateReason == .deadline)
    #expect(result[1].isCritical && !result[2].isCritical)
  }

  @Test("puts a milestone on the day of its last predecessor, even a day off")
  func milestones() throws {
    let saturday = day(7, 11)
    let result = try windows(
      [
        Activity(effort: 4, calendar: 1, release: saturday), Activity.milestone(),
        Activity(effort: 4, calendar: 1),
      ],
      [Precedence(0, before: 1), Precedence(1, before: 2)],
      on: [office(), office("Saturday", worked: [saturday, saturday + 1])]
    )
    #expect(result[1].earlyStart == saturday)
    #expect(result[1].earlyFinish == saturday)
    #expect(result[2].earlyStart == saturday + 1)
    #expect(result.activities.map(\.totalFloat) == [0, 0, 0])
  }

  @Test("asks of a twin no more than its order")
  func twins() throws {
    let result = try windows(
      [Activity(effort: 12, deadline: day(7, 10)), Activity.milestone(deadline: day(7, 9))],
      [Precedence(0, before: 1, kind: .finishToFinish)]
    )
    #expect(result[1].earlyFinish == day(7, 8))
    #expect(result[0].lateFinish == day(7, 9))
    #expect(result[0].totalFloat == 1)
  }

  @Test("keeps facts: what is done, started or pinned")
  func facts() throws {
    let result = try windows(
      [
        Activity(effort: 8, wait: 1, state: .done(start: day(7, 1), finish: day(7, 3))),
        Activity(effort: 20, state: .started(on: day(7, 2), remaining: 6)),
        Activity(effort: 4, release: day(7, 20), pinnedStart: day(7, 9)),
        Activity(effort: 4, pinnedStart: day(7, 1)),
      ],
      [Precedence(0, before: 1), Precedence(1, before: 2)]
    )
    #expect(result[0].earlyWorkFinish == day(7, 2))
    #expect(result[1].earlyStart == day(7, 2))
    #expect(result[1].earlyFinish == day(7, 7))
    #expect(result[1].totalFloat == 1)
    #expect(result[2].earlyStart == day(7, 9))
    #expect(result.activities.map(\.earlyReason) == [.done, .started, .pinned, .statusDate])
    #expect(result[2].lateReason == .pinned)
  }

  @Test("says when the release is what holds back")
  func releases() throws {
    let window = try windows([Activity(effort: 4, release: day(7, 12))])[0]
    #expect(window.earlyStart == day(7, 13))
    #expect(window.earlyReason == .release)
  }

  @Test("has no end without activities")
  func nothing() throws {
    #expect(try windows([]).projectEnd == nil)
  }
}
