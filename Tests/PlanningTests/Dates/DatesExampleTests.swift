import CivilTime
import PlanModel
import Planning
import Testing

/// The days of the dialogue of 2020, found by hand in the rules of preparation (K1).
@Suite("Days of the example's meetings")
struct DatesExampleTests {
  let example = ExampleDays(ExamplePlan.plan)

  @Test("With the conference on 24 November the technical meeting opens on 15 or 16 September")
  func september() {
    #expect(example.dates("TM")?.feasible == [day(9, 15), day(9, 16)])
    #expect(example.dates("TM")?.possible == [15, 16, 17, 18].map { day(9, $0) })
    #expect(example.dates("CF")?.feasible == [24, 25, 26].map { day(11, $0) })
  }

  @Test("Those around them fail by one dependency each, and by none if order were enough")
  func neighbours() {
    #expect(example.brokenLeadTimes("TM", day(9, 14)) == ["IM24 TM01 0 of 1"])
    #expect(example.brokenLeadTimes("TM", day(9, 17)) == ["TM34 CF19 0 of 1"])
  }

  @Test(
    "Whoever forgets a holiday gets other days",
    arguments: [
      (day(8, 28), [day(9, 14), day(9, 15), day(9, 16)]),
      (day(10, 14), [day(9, 15), day(9, 16), day(9, 17)]),
      (day(11, 23), [day(9, 15), day(9, 16), day(9, 17)]),
    ]
  )
  func forgotten(holiday: Day, feasible: [Day]) {
    var plan = example.plan
    var change = HolidayChange(id: Identifier(high: 1, low: 1))
    (change.calendar, change.day, change.change) = ("GE", holiday, .drop)
    plan.holidayChanges[change.id] = change
    #expect(ExampleDays(plan).dates("TM")?.feasible == feasible)
  }

  @Test(
    "The conflicts are minimal, and each is mended by one task a day earlier",
    arguments: [
      (
        day(9, 14), ["TM opens 2020-09-14", "IM24 → TM01"],
        ["IM24 2020-07-21 → 2020-07-20"]
      ),
      (
        day(9, 17), ["TM opens 2020-09-17", "CF opens 2020-11-24", "TM34 → CF19"],
        ["TM34 2020-09-21 → 2020-09-18", "CF 2020-11-24 → 2020-11-25"]
      ),
    ] as [(Day, [String], [String])]
  )
  func conflicts(day: Day, conflict: [String], ways: [String]) {
    let why = example.whyNot("TM", day)
    #expect(why?.conflict.map(example.words) == conflict)
    #expect(why?.relaxations.map { $0.concessions.map(example.words).joined() } == ways)
    #expect(why?.relaxations.map(\.cost) == [2, 4].prefix(ways.count).map { $0 })
  }

  @Test("A day in haste names what loses its margin; one too early, the chain that does not fit")
  func grades() {
    #expect(example.shifts("TM", day(9, 14)) == ["IM24 -1"])
    #expect(example.shifts("TM", day(9, 17)) == ["TM34 -1"])
    #expect(example.dates("TM")?.grade(of: day(9, 16)) == .feasible)
    #expect(example.dates("TM")?.grade(of: day(9, 19)) == .blocked)
    var plan = example.plan
    if var meeting = plan.meeting("CF") {
      (meeting.windowStart, meeting.planningDay) = (day(8, 1), day(9, 30))
      plan.meetings[meeting.id] = meeting
    }
    let soon = ExampleDays(plan)
    guard case .impossible(let chain)? = soon.dates("CF")?.grade(of: day(9, 17)) else {
      Issue.record("the work for a conference in September does not fit")
      return
    }
    #expect(chain.needed > chain.available && chain.tasks.count > 3)
    let needs = chain.tasks.compactMap { plan.tasks[$0] }
    #expect(needs.allSatisfy { $0.offset >= -10 })
  }

  @Test("A day outside of the window is offered by moving the next meeting, with all lead times")
  func later() throws {
    for opening in [day(10, 2), day(10, 12)] {
      let why = try #require(example.whyNot("TM", opening))
      let isOffered = why.relaxations.contains { way in
        let isTaskMoved = way.concessions.contains { concession in
          if case .moveTask = concession { true } else { false }
        }
        let isMeetingMoved = way.concessions.contains { concession in
          if case .moveMeeting = concession { true } else { false }
        }
        return isMeetingMoved && !isTaskMoved
      }
      #expect(isOffered, "\(opening)")
    }
  }

  @Test("A host's day off is given up only with a reason, and never silently")
  func hosts() {
    let why = example.whyNot("CF", day(11, 23))
    #expect(why?.relaxations.map(\.needsReason) == [true])
    #expect(why?.reasons.count == 1 && why?.grade == .blocked)
    #expect(example.whyNot("IM", day(7, 20)) == nil)
    #expect(example.whyNot("CF", day(11, 25))?.reasons.isEmpty == true)
  }
}

/// The example with a few meetings asked for, in words that a test can hold.
struct ExampleDays {
  let plan: Plan
  let outlook: Outlook

  init(_ plan: Plan) {
    self.plan = plan
    outlook = Outlook(of: plan, on: day(7, 15), holidays: .shipped())
  }

  private func id(_ code: String) -> Meeting.ID { plan.meeting(code)?.id ?? .none }
  private func code(_ id: PrepTask.ID) -> String { plan.tasks[id]?.code ?? "?" }
  private func code(_ id: Meeting.ID) -> String { plan.meetings[id]?.code ?? "?" }

  func dates(_ code: String, supposing: [String: Day] = [:]) -> MeetingDates? {
    var query = DateQuery()
    query.meetings = [id(code)]
    for (code, day) in supposing { query.supposed[id(code)] = day }
    return DateSearch(outlook, query).dates().meeting(id(code))
  }

  func whyNot(_ code: String, _ day: Day) -> WhyNot? {
    let context = ChangeContext(
      statusDate: outlook.statusDate,
      author: "",
      holidays: .shipped(),
      keys: KeySource(seed: 1)
    )
    return DateSearch(outlook).whyNot(id(code), on: day, in: context)
  }

  func brokenLeadTimes(_ code: String, _ day: Day) -> [String] {
    let blocked = dates(code)?.blocked.first { $0.day == day }
    return blocked?.reasons.map { reason in
      guard case .leadTime(let leadTime, _, _, let gap) = reason else { return "another" }
      return leadTime.links.map { "\(self.code($0.predecessor)) \(self.code($0.successor))" }
        .joined(separator: ", ") + " \(gap) of \(leadTime.needed)"
    } ?? []
  }

  func shifts(_ code: String, _ day: Day) -> [String] {
    guard case .compressed(let compression)? = dates(code)?.grade(of: day) else { return [] }
    return compression.shifts.map { "\(self.code($0.task)) \($0.days)" }
  }

  func words(_ claim: DateClaim) -> String {
    switch claim {
    case .opens(let meeting, let day): "\(code(meeting)) opens \(day)"
    case .leadTime(let leadTime):
      leadTime.links.map { "\(code($0.predecessor)) → \(code($0.successor))" }.joined()
    default: "\(claim)"
    }
  }

  func words(_ concession: DateConcession) -> String {
    switch concession {
    case .moveTask(let task, let before, let after, _): "\(code(task)) \(before) → \(after)"
    case .moveMeeting(let meeting, let before, let after): "\(code(meeting)) \(before) → \(after)"
    default: "\(concession)"
    }
  }
}
