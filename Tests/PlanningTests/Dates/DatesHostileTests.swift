import CivilTime
import PlanModel
import Planning
import Testing

@Suite("Days of impossible and endless plans")
struct DatesHostileTests {
  private let context = ChangeContext(
    statusDate: day(7, 15),
    author: "",
    holidays: .shipped(),
    keys: KeySource(seed: 3)
  )

  private func example(_ alter: (inout Plan, inout Meeting) -> Void) -> Outlook {
    var plan = ExamplePlan.plan
    guard var meeting = plan.meeting("TM") else {
      return Outlook(of: plan, on: day(7, 15), holidays: .shipped())
    }
    alter(&plan, &meeting)
    plan.meetings[meeting.id] = meeting
    return Outlook(of: plan, on: day(7, 15), holidays: .shipped())
  }

  /// Every day fails with a reason, and asking why ends.
  private func expectNothing(_ outlook: Outlook) throws {
    let meeting = try #require(outlook.plan.meeting("TM"))
    for others in [DateQuery.Others.asPlanned, .free] {
      var query = DateQuery()
      (query.meetings, query.others) = ([meeting.id], others)
      let search = DateSearch(outlook, query)
      let dates = try #require(search.dates().meeting(meeting.id))
      #expect(dates.feasible.isEmpty && dates.ranked.isEmpty)
      #expect(dates.blocked.count == dates.span.dayCount)
      #expect(dates.blocked.allSatisfy { !$0.reasons.isEmpty })
      let day = others == .free ? day(12, 31) : day(9, 16)
      #expect(search.whyNot(meeting.id, on: day, in: context)?.reasons.isEmpty == false)
    }
  }

  @Test("a window in the past")
  func past() throws {
    try expectNothing(
      example { _, meeting in
        (meeting.windowStart, meeting.windowEnd) = (day(3, 1), day(4, 1))
        meeting.planningDay = day(3, 4)
      }
    )
  }

  @Test("no working day in the window")
  func holidays() throws {
    try expectNothing(
      example { plan, _ in
        for number in 1...30 {
          var change = HolidayChange(id: Identifier(high: 9, low: UInt64(number)))
          (change.calendar, change.day, change.name) = ("GE", day(9, number), "Strike")
          plan.holidayChanges[change.id] = change
        }
      }
    )
  }

  @Test("meetings that wait for each other")
  func ring() throws {
    try expectNothing(
      example { plan, meeting in
        var link = MeetingLink(id: Identifier(high: 9, low: 9))
        (link.from, link.to) = (plan.meeting("CF")?.id ?? .none, meeting.id)
        plan.meetingLinks[link.id] = link
      }
    )
  }

  @Test("more days than the window has")
  func long() throws {
    try expectNothing(
      example { _, meeting in
        (meeting.dayCount, meeting.windowEnd) = (14, day(9, 10))
      }
    )
  }

  @Test("a mistyped year is cut off, and it is said")
  func farAway() throws {
    let outlook = example { _, meeting in
      meeting.windowEnd = Day(year: 9999, month: 1, day: 1)
    }
    let dates = DateSearch(outlook).dates()
    #expect(dates.isTruncated)
    #expect(dates.meetings.allSatisfy { $0.span.dayCount < 1_200 })
    let meeting = try #require(outlook.plan.meeting("TM"))
    let year = try #require(Day(year: 9000, month: 1, day: 1))
    let why = DateSearch(outlook).whyNot(meeting.id, on: year, in: context)
    #expect(why?.reasons.count == 1 && why?.obstacle == .farAway)
  }

  @Test("an empty plan has no days, a meeting without anything has a year of them")
  func empty() throws {
    #expect(
      DateSearch(Outlook(of: Plan(), on: day(7, 15), holidays: .shipped())).dates().meetings.isEmpty
    )
    var plan = Plan()
    let meeting = Meeting(id: Identifier(high: 1, low: 1))
    plan.meetings[meeting.id] = meeting
    let dates = DateSearch(Outlook(of: plan, on: day(7, 15), holidays: .shipped())).dates()
    #expect(dates.meetings.first?.feasible.count == 366)
  }

  @Test("Fifteen meetings over three years find their days together")
  func threeYears() {
    let plan = GeneratedSeries.make()
    let outlook = Outlook(of: plan, on: GeneratedSeries.statusDate, holidays: .shipped())
    var query = DateQuery()
    query.others = .free
    let dates = DateSearch(outlook, query).dates()
    #expect(!dates.isTruncated && dates.choices.count == 10 && dates.meetings.count == 15)
    for choice in dates.choices {
      for (first, second) in zip(choice.days, choice.days.dropFirst()) {
        #expect(second.day - first.day >= 42 && second.day - first.day < 150)
      }
    }
    #expect(dates.choices.map(\.cost) == dates.choices.map(\.cost).sorted())
  }
}
