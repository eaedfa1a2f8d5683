import CivilTime
import PlanModel
import Planning
import Testing

@Suite("The impact of a change")
struct ImpactTests {
  let before = Outlook(of: ExamplePlan.plan, on: day(7, 15), holidays: .shipped())

  private func moving(_ code: String, to day: Day) -> Outlook {
    var plan = before.plan
    if var meeting = plan.meeting(code) {
      meeting.planningDay = day
      plan.meetings[meeting.id] = meeting
    }
    return Outlook(of: plan, on: before.statusDate, holidays: .shipped(), previous: before)
  }

  private func codes(_ ids: [PrepTask.ID]) -> [String] {
    ids.compactMap { before.plan.tasks[$0]?.code }
  }

  @Test("of nothing is nothing")
  func nothing() {
    #expect(Impact(before: before, after: before).isEmpty)
  }

  @Test("of moving a meeting is a new day for each of its tasks, in order")
  func redated() throws {
    let after = moving("CF", to: day(11, 25))
    let impact = Impact(before: before, after: after)
    let conference = try #require(before.plan.meeting("CF")?.id)
    let expected = zip(before.plan.tasks.rows, zip(before.tasks, after.tasks))
      .filter { $0.0.meeting == conference && $0.1.0.due != $0.1.1.due }.map(\.0.id)
    #expect(Set(impact.redated.map(\.task)) == Set(expected) && expected.count > 150)
    let days = impact.redated.compactMap(\.after)
    #expect(days == days.sorted() && days.count == impact.redated.count)
    #expect(impact.redated.allSatisfy { $0.before != $0.after })
    #expect(impact.gates.allSatisfy { $0.meeting == conference && $0.before != $0.after })
    #expect(!impact.gates.isEmpty)
    #expect(
      Impact(before: after, after: moving("CF", to: day(11, 24))).redated.count == expected.count
    )
  }

  @Test("tells of work that is now due before the status date")
  func past() {
    let impact = Impact(before: before, after: moving("CF", to: day(11, 13)))
    #expect(codes(impact.dueInThePast).contains("CF01"))
    #expect(codes(impact.newlyOverdue).contains("CF01"))
    #expect(Impact(before: before, after: moving("CF", to: day(11, 25))).dueInThePast.isEmpty)
  }

  @Test("tells of due days on a holiday of the owner, with its name")
  func holidays() throws {
    var small = OutlookPlan()
    small.addMeeting("M", on: day(9, 23))
    small.add("A", "M", at: 1) { $0.accountable = $1.mission("AM") }
    let first = small.outlook()
    small.alterMeeting("M") { $0.openingDay = day(9, 22) }
    let impact = Impact(before: first, after: small.outlook())
    let shift = try #require(impact.onHoliday.first)
    #expect((shift.anchored, shift.due) == (day(9, 21), day(9, 18)))
    #expect(shift.name == "Independence Day")
    #expect(impact.redated.map(\.before) == [day(9, 22)])
  }

  @Test("tells of weeks in which a mission is over its capacity now")
  func overloads() throws {
    var small = OutlookPlan()
    small.addMeeting("M", on: day(9, 22))
    small.addMeeting("N", on: day(10, 22))
    for meeting in ["M", "N"] {
      small.add(meeting + "1", meeting, at: 2) { task, _ in task.effort = Quarters(16) }
    }
    let first = small.outlook()
    small.alterMeeting("N") { $0.openingDay = day(9, 22) }
    let overload = try #require(Impact(before: first, after: small.outlook()).overloads.first)
    #expect(overload.mission == small.mission("GE"))
    #expect(overload.week == ISOWeek(containing: day(9, 18)))
    #expect(overload.load == Quarters(32) && overload.capacity == Quarters(20))
  }

  @Test(
    "tells of meetings in the wrong order, too near or too far",
    arguments: [
      (day(9, 22), nil), (day(9, 15), 0), (day(9, 14), -1), (day(9, 17), 2), (day(11, 2), 33),
    ] as [(Day, Int?)]
  )
  func orders(opening: Day, gap: Int?) {
    var small = OutlookPlan()
    var link = MeetingLink(id: small.key())
    (link.from, link.to) = (
      small.addMeeting("M", on: day(9, 14), days: 2), small.addMeeting("N", on: day(9, 23))
    )
    (link.minGap, link.maxGap) = (3, 30)
    small.plan.meetingLinks[link.id] = link
    let first = small.outlook()
    small.alterMeeting("N") { $0.openingDay = opening }
    let orders = Impact(before: first, after: small.outlook()).orders
    #expect(orders.map(\.gap) == (gap.map { [$0] } ?? []))
    #expect(orders.allSatisfy { $0.least == 3 && $0.most == 30 })
  }
}
