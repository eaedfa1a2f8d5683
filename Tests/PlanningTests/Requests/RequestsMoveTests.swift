import CivilTime
import PlanModel
import Planning
import Testing

@Suite("Moving a meeting")
struct RequestsMoveTests {
  private func move(
    _ code: String,
    _ text: String,
    _ kind: MoveKind = .asItIs,
    override: String = "",
    in small: SmallPlan
  ) throws -> ChangeRequest {
    .moveMeeting(
      try small.meeting(code).id,
      to: try day(text),
      kind,
      reason: "",
      override: override
    )
  }

  @Test("changes its day and nothing else")
  func planningDay() throws {
    var small = try SmallPlan()
    let change = try small.ask(move("CF", "2020-11-25", in: small))
    #expect(change.words == "Move CF from 24 Nov 2020 to 25 Nov 2020")
    #expect(change.edits.count == 1)
    #expect(try small.meeting("CF").planningDay == day("2020-11-25"))
    #expect(try small.meeting("CF").assumed == ["planningDay"])
    #expect(try small.meeting("CF").dayMoves == 0)
  }

  @Test("confirms a day, and counts how often a confirmed day moves")
  func confirmed() throws {
    var small = try SmallPlan()
    let change = try small.ask(move("CF", "2020-11-24", .confirmed, in: small))
    #expect(change.words == "Confirm CF on 24 Nov 2020")
    #expect(try small.meeting("CF").status == .dateConfirmed)
    #expect(try small.meeting("CF").planningDay == nil)
    try small.ask(move("CF", "2020-11-25", in: small))
    #expect(try small.meeting("CF").openingDay == day("2020-11-25"))
    #expect(try small.meeting("CF").dayMoves == 1)
    #expect(
      small.refusal(of: try move("CF", "2020-11-26", .planning, in: small))
        == .meetingTransition(code: "CF", from: .dateConfirmed, to: .tentative)
    )
  }

  @Test(
    "is refused on a day off of a host, which is named",
    arguments: [
      ("TM", "2020-09-21", "AM", "Independence Day"), ("TM", "2020-09-19", "GE", "Sat"),
      ("CF", "2020-11-23", "GE", "Saint George's Day"),
    ]
  )
  func daysOff(code: String, text: String, iso2: String, name: String) throws {
    var small = try SmallPlan()
    let refusal = small.refusal(of: try move(code, text, in: small))
    guard case .notAWorkingDay(let refused, let country, let holiday)? = refusal else {
      Issue.record("not refused as a day off: \(String(describing: refusal))")
      return
    }
    #expect(try refused == day(text))
    #expect(country == iso2)
    #expect(holiday.contains(name))
    let change = try small.ask(move(code, text, override: "the minister asks", in: small))
    #expect(change.reason == "the minister asks")
    #expect(small.errors.isEmpty)
    #expect(!small.findings(8).isEmpty)
  }

  @Test("looks at every sitting day")
  func sittings() throws {
    var small = try SmallPlan()
    try small.ask(.editMeeting(try small.meeting("CF").id, [.dayCount(2)]))
    #expect(
      small.refusal(of: try move("CF", "2020-11-27", in: small))
        == .notAWorkingDay(try day("2020-11-28"), country: "GE", holiday: "Sat")
    )
    #expect(
      small.refusal(of: .editMeeting(try small.meeting("CF").id, [.dayCount(5)]))
        == .notAWorkingDay(try day("2020-11-28"), country: "GE", holiday: "Sat")
    )
  }

  @Test("is refused in a blackout, outside the window, and in the past")
  func otherDays() throws {
    var small = try SmallPlan()
    let block = DaySpan(start: try day("2020-09-10"), end: try day("2020-09-12"))
    try small.ask(.addBlackout(try small.country("AM"), block, text: "election", source: ""))
    #expect(
      small.refusal(of: try move("TM", "2020-09-11", in: small))
        == .blackout(try day("2020-09-11"), country: "AM", text: "election")
    )
    let window = DaySpan(start: try day("2020-09-01"), end: try day("2020-10-01"))
    #expect(
      small.refusal(of: try move("TM", "2020-10-01", in: small))
        == .outsideWindow(try day("2020-10-01"), window)
    )
    #expect(
      small.refusal(of: try move("TM", "2020-07-13", in: small))
        == .inThePast(try day("2020-07-13"), statusDate: try day("2020-07-15"))
    )
  }

  @Test("keeps the order of the meetings and the gaps between them")
  func order() throws {
    var small = try SmallPlan()
    let window = DaySpan(start: try day("2020-09-01"), end: try day("2020-12-31"))
    try small.ask(.editMeeting(try small.meeting("TM").id, [.window(window)]))
    #expect(
      small.refusal(of: try move("TM", "2020-11-24", in: small))
        == .outOfOrder(
          code: "TM",
          try day("2020-11-24"),
          other: "CF",
          try day("2020-11-24")
        )
    )
    let link = try #require(
      small.plan.meetingLinks.first { $0.from == small.plan.meeting("TM")?.id }
    )
    try small.alter(link.id) { link in
      link.minGap = 20
      link.maxGap = 60
    }
    // 23 November is a holiday in Georgia: one working day less.
    #expect(
      small.refusal(of: try move("TM", "2020-11-20", in: small))
        == .gapTooSmall(code: "TM", other: "CF", days: 1, least: 20)
    )
    try small.alter(link.id) { $0.maxGap = 50 }
    #expect(
      small.refusal(of: try move("TM", "2020-09-01", in: small))
        == .gapTooLarge(code: "TM", other: "CF", days: 58, most: 50)
    )
  }

  @Test("is refused for what is held, closed or cancelled")
  func frozen() throws {
    var small = try SmallPlan()
    #expect(
      small.refusal(of: try move("IM", "2020-07-16", in: small))
        == .meetingFrozen(code: "IM", .held)
    )
    try small.ask(.meeting(try small.meeting("CF").id, .cancelled, reason: "no funds"))
    #expect(
      small.refusal(of: try move("CF", "2020-11-25", in: small))
        == .meetingClosed(code: "CF", .cancelled)
    )
  }

  @Test("tells every country that was invited to the former day")
  func notices() throws {
    var small = try SmallPlan()
    try small.ask(move("CF", "2020-11-24", .confirmed, in: small))
    try small.ask(.meeting(try small.meeting("CF").id, .invitationsOut, reason: ""))
    let before = small.plan
    let change = try small.ask(move("CF", "2020-11-25", in: small))
    let notices = small.plan.tasks.filter { before[$0.id] == nil }.sorted { $0.code < $1.code }
    #expect(notices.map(\.code) == ["CF08.AM", "CF08.BG", "CF08.GE"])
    #expect(notices.map(\.title).last == "Notify Georgia of the new day")
    #expect(notices.map(\.accountable) == (try ["AM", "BG", "GE"].map(small.mission)))
    try small.plan.apply(change.inverse.edits)
    #expect(small.plan == before)
  }

  @Test("to the day that it has is nothing to change")
  func same() throws {
    var small = try SmallPlan()
    try small.ask(move("CF", "2020-11-24", .planning, in: small))
    #expect(small.refusal(of: try move("CF", "2020-11-24", in: small)) == .nothingToChange)
  }
}
