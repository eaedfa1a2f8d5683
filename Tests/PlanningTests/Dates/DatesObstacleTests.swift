import CivilTime
import PlanModel
import Planning
import Testing

@Suite("Days of the example far from the planned ones")
struct DatesObstacleTests {
  let plan = ExamplePlan.plan

  private func outlook(_ plan: Plan, _ statusDate: Day) -> Outlook {
    Outlook(of: plan, on: statusDate, holidays: .shipped())
  }

  private func context(_ statusDate: Day) -> ChangeContext {
    ChangeContext(
      statusDate: statusDate,
      author: "",
      holidays: .shipped(),
      keys: KeySource(seed: 1)
    )
  }

  private func whyNot(_ code: String, _ opening: Day, asOf today: Day) throws -> WhyNot {
    let meeting = try #require(plan.meeting(code))
    let search = DateSearch(outlook(plan, today))
    return try #require(search.whyNot(meeting.id, on: opening, in: context(today)))
  }

  @Test(
    "are made to work by each of the ways that are shown",
    arguments: [("CF", day(10, 30)), ("TM", day(11, 25)), ("TM", day(9, 1)), ("CF", day(12, 18))]
  )
  func ways(code: String, opening: Day) throws {
    let today = day(7, 15)
    let why = try whyNot(code, opening, asOf: today)
    #expect(!why.relaxations.isEmpty && why.obstacle == nil)
    for way in why.relaxations {
      var (changed, context) = (plan, context(today))
      let change = try plan.change(for: way.request(reason: "agreed"), in: &context)
      try changed.apply(change.edits)
      #expect(changed.meeting(code)?.workingDay == opening)
      // A host's day off that was accepted is no longer looked at by anybody.
      if way.needsReason { continue }
      var query = DateQuery()
      query.meetings = [why.meeting]
      let dates = DateSearch(outlook(changed, today), query).dates().meeting(why.meeting)
      #expect(dates?.feasible.contains(opening) == true)
    }
  }

  @Test("name the work that does not fit on any days of the other meetings")
  func work() throws {
    let why = try whyNot("CF", day(10, 2), asOf: day(7, 15))
    guard case .work(let chain)? = why.obstacle else {
      Issue.record("the work for a conference on 2 October does not fit")
      return
    }
    #expect(why.relaxations.isEmpty)
    #expect(chain.needed > chain.available && !chain.tasks.isEmpty)
  }

  @Test("are followed by the next days with all lead times when they are past")
  func past() throws {
    let why = try whyNot("TM", day(7, 8), asOf: day(7, 15))
    #expect(why.conflict == [.opens(why.meeting, day(7, 8)), .notInThePast(why.meeting)])
    #expect(why.relaxations.isEmpty)
    guard case .past(isWindowOver: false, let next)? = why.obstacle else {
      Issue.record("the day is past, the window is not")
      return
    }
    #expect(next.map { plan.meetings[$0.meeting]?.code } == ["TM", "CF"])
    #expect(next.map(\.day) == [day(9, 15), day(11, 24)])
  }

  @Test("have a next one while the window lasts but the work has not begun")
  func late() throws {
    let why = try whyNot("TM", day(9, 2), asOf: day(9, 4))
    guard case .past(isWindowOver: false, let next)? = why.obstacle else {
      Issue.record("the day is past, the window is not")
      return
    }
    #expect(next.count == 2 && next.allSatisfy { $0.day > day(9, 30) })
  }

  @Test("have next ones even after all windows", arguments: ["TM", "CF"])
  func over(code: String) throws {
    let today = try #require(Day(year: 2021, month: 3, day: 1))
    let why = try whyNot(code, day(11, 24), asOf: today)
    guard case .past(isWindowOver: true, let next)? = why.obstacle else {
      Issue.record("the window is past")
      return
    }
    #expect(next.first?.meeting == why.meeting)
    #expect(next.allSatisfy { $0.day >= today && !$0.day.isWeekend })
  }
}
