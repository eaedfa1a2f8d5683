import CivilTime
import PlanModel
import Planning
import Testing

/// Answers for the dialogue of 2020 that were found twice by other means.
@Suite("Known answers of the example plan")
struct KnownAnswersTests {
  let outlook = Outlook(of: ExamplePlan.plan, on: day(7, 15), holidays: .shipped())

  /// The outlook with the technical meeting on another day.
  private func moved(to day: Day) -> Outlook {
    var plan = outlook.plan
    if var meeting = plan.meeting("TM") {
      meeting.planningDay = day
      plan.meetings[meeting.id] = meeting
    }
    return Outlook(of: plan, on: outlook.statusDate, holidays: .shipped(), previous: outlook)
  }

  @Test(
    "The technical meeting has room between its neighbours on 15 and 16 September only (K1)",
    arguments: [
      (day(9, 14), ["IM24 TM01 0 1"]), (day(9, 15), []), (day(9, 16), []),
      (day(9, 17), ["TM34 CF19 0 1"]),
    ] as [(Day, [String])]
  )
  func gaps(day: Day, short: [String]) {
    let after = moved(to: day)
    let found = Impact(before: outlook, after: after).shortLinks.map { link in
      let codes = [link.predecessor, link.successor].map { after.plan.tasks[$0]?.code ?? "" }
      return "\(codes[0]) \(codes[1]) \(link.gap) \(link.needed)"
    }
    #expect(found == short)
    #expect(after.shortLinks.count == short.count)
  }

  @Test(
    "The conference plan has its days (K2, K6)",
    arguments: [
      ("CF01", day(7, 20)), ("CF19", day(9, 21)), ("CF31", day(9, 28)), ("CF28", day(10, 9)),
      ("CF33.MD", day(10, 19)), ("CF15", day(10, 26)), ("CF43.UA", day(11, 2)),
      ("CF75", day(11, 18)), ("CF76", day(11, 20)), ("CF82", day(12, 9)), ("CF86", day(12, 24)),
    ]
  )
  func conference(code: String, due: Day) {
    #expect(outlook.task(code).due == due)
    #expect(outlook.task(code).isProvisional)
  }

  @Test("The Regional Office has 7.5 days of work in week 39 and 9 in week 40 (K3)")
  func regionalOffice() {
    for opening in [day(9, 15), day(9, 16)] {
      let after = moved(to: opening)
      let mission = after.mission(after.plan.mission("SEEECA")?.id ?? .none)
      for (monday, load) in [(day(9, 21), 30), (day(9, 28), 36)] {
        let week = mission?.week(ISOWeek(containing: monday))
        #expect(week?.dueLoad == Quarters(load))
        #expect(week?.capacity == Quarters(20) && week?.isOver == true)
      }
    }
  }

  @Test("The lead mission has 17 days of work in week 48 and never more than 11 before (K3)")
  func leadMission() {
    let weeks = outlook.mission(outlook.plan.mission("GE")?.id ?? .none)?.weeks ?? []
    let opening = ISOWeek(containing: day(11, 24))
    #expect(weeks.first { $0.week == opening }?.dueLoad == Quarters(68))
    #expect(weeks.filter { $0.week < opening }.map(\.dueLoad).max() == Quarters(44))
  }

  @Test("No due day falls on a holiday of its owner; a clearance by Armenia would (K4)")
  func owners() {
    for opening in [day(9, 15), day(9, 16)] {
      let after = moved(to: opening)
      #expect(after.tasks.allSatisfy { $0.due != nil && $0.due == $0.anchorDay })
    }
    let cf19 = outlook.plan.task("CF19")?.id
    let armenia = outlook.plan.country("AM")?.id ?? .none
    var clearance = Clearance(id: .none)
    (clearance.task, clearance.government) = (cf19 ?? .none, armenia)
    #expect(outlook.due(of: clearance) == day(9, 18))
  }

  @Test(
    "The conference has 156 tasks, 126 online, 124 also without languages",
    arguments: [
      (.undecided, .undecided, 156), (.inPerson, .yes, 156), (.online, .yes, 126),
      (.online, .no, 124),
    ] as [(MeetingFormat, LanguageNeed, Int)]
  )
  func conditions(format: MeetingFormat, languages: LanguageNeed, count: Int) {
    var plan = outlook.plan
    guard var meeting = plan.meeting("CF") else { return }
    (meeting.format, meeting.interpretation, meeting.translation) = (format, languages, languages)
    plan.meetings[meeting.id] = meeting
    let after = Outlook(of: plan, on: outlook.statusDate, holidays: .shipped())
    let own = zip(plan.tasks.rows, after.tasks).filter { $0.0.meeting == meeting.id }
    #expect(own.count { $0.1.isApplicable } == count)
  }

  @Test("Of 297.5 person-days 281 are worked: twins are not asked twice")
  func work() {
    let own = zip(outlook.plan.tasks.rows, outlook.tasks)
    #expect(own.reduce(0) { $0 + $1.0.effort.count } == 1_190)
    #expect(own.reduce(0) { $0 + ($1.1.twin == nil ? $1.0.effort.count : 0) } == 1_124)
  }
}
