import CivilTime
import PlanModel
import Planning
import Testing

@Suite("A meeting")
struct RequestsMeetingTests {
  @Test("goes its way step by step, each with what it asks for")
  func way() throws {
    var small = try SmallPlan()
    let id = try small.meeting("TM").id
    func to(_ status: MeetingStatus) -> ChangeRequest { .meeting(id, status, reason: "") }
    #expect(
      small.refusal(of: to(.invitationsOut))
        == .meetingTransition(code: "TM", from: .tentative, to: .invitationsOut)
    )
    let change = try small.ask(to(.dateConfirmed))
    #expect(change.words == "Confirm TM on 16 Sep 2020")
    try small.ask(to(.invitationsOut))
    try small.ask(to(.documentsOut))
    #expect(
      small.refusal(of: to(.go)) == .gateNotReady(meeting: "TM", .g4, missing: ["TM01", "TM02"])
    )
    try small.done("TM01", "TM02")
    #expect(small.refusal(of: to(.go)) == .gateNotReady(meeting: "TM", .g4, missing: []))
    try small.ask(.passGate(id, .g4, decision: "go", by: "steering group"))
    try small.ask(to(.go))
    #expect(
      small.refusal(of: to(.inSession))
        == .valueOutOfRange(
          field: "status date",
          value: "15 Jul 2020",
          allowed: "from 16 Sep 2020"
        )
    )
    small.context.statusDate = try day("2020-09-16")
    for status in [MeetingStatus.inSession, .held, .summaryAgreed, .closed] {
      try small.ask(to(status))
    }
    #expect(small.refusal(of: to(.postponed)) == .meetingClosed(code: "TM", .closed))
    #expect(
      small.refusal(of: .editMeeting(id, [.note("x")])) == .meetingClosed(code: "TM", .closed)
    )
  }

  @Test("gives its promised day up when it is postponed, and comes back with a checked one")
  func postponed() throws {
    var small = try SmallPlan()
    let id = try small.meeting("CF").id
    try small.ask(.meeting(id, .dateConfirmed, reason: ""))
    #expect(
      small.refusal(of: .meeting(id, .postponed, reason: "")) == .reasonMissing(code: "CF")
    )
    try small.ask(.meeting(id, .postponed, reason: "borders are closed"))
    #expect(try small.meeting("CF").openingDay == nil)
    #expect(try small.meeting("CF").isProvisional)
    try small.alter(id) { $0.planningDay = try day("2020-11-23") }
    for status in [MeetingStatus.tentative, .dateConfirmed] {
      guard case .notAWorkingDay? = small.refusal(of: .meeting(id, status, reason: "")) else {
        Issue.record("a holiday of the host was taken")
        return
      }
    }
    let move = ChangeRequest.moveMeeting(
      id,
      to: try day("2020-11-26"),
      .planning,
      reason: "",
      override: ""
    )
    try small.ask(move)
    #expect(try small.meeting("CF").status == .postponed)
    try small.ask(.meeting(id, .tentative, reason: ""))
    #expect(try small.meeting("CF").reason == "")
  }

  @Test("without a day cannot be confirmed")
  func noDay() throws {
    var small = try SmallPlan()
    let id = try small.meeting("TM").id
    try small.alter(id) { $0.planningDay = nil }
    #expect(
      small.refusal(of: .meeting(id, .dateConfirmed, reason: "")) == .dayMissing(code: "TM")
    )
  }

  @Test("records a change of format as a decision")
  func format() throws {
    var small = try SmallPlan()
    let id = try small.meeting("TM").id
    try small.ask(.editMeeting(id, [.format(.hybrid)]))
    let decision = try #require(small.plan.decisions.rows.first)
    #expect(decision.what == "Format of TM")
    #expect(decision.outcome == "hybrid")
    #expect(decision.status == .taken)
    #expect(decision.takenOn == small.context.statusDate)
  }

  @Test("hands the tasks of its lead to a new lead, those assigned by hand excepted")
  func lead() throws {
    var small = try SmallPlan()
    let armenia = try small.mission("AM")
    for code in ["TM01", "TM02"] {
      try small.alter(try small.id(code)) { $0.role = .hostMission }
    }
    let georgia = try small.mission("GE")
    try small.alter(try small.id("TM02")) { $0.isAssignedByHand = true }
    try small.ask(.editMeeting(try small.meeting("TM").id, [.leadMission(armenia)]))
    #expect(try small.task("TM01").accountable == armenia)
    #expect(try small.task("TM02").accountable == georgia)
  }

  @Test(
    "refuses a value that cannot be",
    arguments: [
      MeetingEdit.dayCount(0), .quorum(2), .quorum(-1),
      .hours(start: Instant(seconds: 100), end: Instant(seconds: 100)),
      .hours(start: Instant(seconds: 100), end: Instant(seconds: 3700)),
    ]
  )
  func bounds(edit: MeetingEdit) throws {
    var small = try SmallPlan()
    let refusal = small.refusal(of: .editMeeting(try small.meeting("CF").id, [edit]))
    guard case .valueOutOfRange? = refusal else {
      Issue.record("\(edit) gave \(String(describing: refusal))")
      return
    }
  }

  @Test("is made with its countries and the tasks of its template")
  func add() throws {
    var small = try SmallPlan()
    try small.putTemplate()
    var new = NewMeeting(code: "T2", title: "Second technical meeting", type: .technical)
    new.template = small.plan.templates.rows.first?.id
    new.host = try small.country("AM")
    new.coHost = try small.country("GE")
    new.participants = [try small.country("BG")]
    new.day = try day("2020-10-20")
    new.prepares = try small.meeting("CF").id
    let before = small.plan
    let change = try small.ask(.addMeeting(new))
    let meeting = try small.meeting("T2")
    #expect(meeting.planningDay == new.day)
    #expect(meeting.assumed == ["planningDay"])
    #expect(meeting.hostCalendar == "AM")
    #expect(meeting.leadMission == (try small.mission("AM")))
    let codes = small.plan.tasks.filter { $0.meeting == meeting.id }.map(\.code).sorted()
    #expect(codes == ["T2-01", "T2-02.AM", "T2-02.BG", "T2-02.GE", "T2-03.T1", "T2-03.T2"])
    #expect(small.errors.isEmpty)
    #expect(small.refusal(of: .addMeeting(new)) == .codeTaken("T2"))
    new.code = "T3"
    new.day = try day("2020-11-25")
    #expect(
      small.refusal(of: .addMeeting(new))
        == .outOfOrder(code: "T3", try day("2020-11-25"), other: "CF", try day("2020-11-24"))
    )
    try small.plan.apply(change.inverse.edits)
    #expect(small.plan == before)
  }

  @Test("settles a question once")
  func decisions() throws {
    var small = try SmallPlan()
    try small.ask(.addDecision(meeting: nil, what: "Who chairs?", due: nil))
    let id = try #require(small.plan.decisions.rows.first).id
    #expect(
      small.refusal(of: .takeDecision(id, outcome: " ", by: "host"))
        == .emptyText(field: "outcome")
    )
    try small.ask(.takeDecision(id, outcome: "Armenia", by: "host"))
    #expect(
      small.refusal(of: .takeDecision(id, outcome: "Georgia", by: "host"))
        == .valueOutOfRange(field: "decision", value: "taken", allowed: "open")
    )
  }
}

extension SmallPlan {
  /// A template of three rows: one task for the meeting, one per country, one per topic.
  mutating func putTemplate() throws {
    var template = Template(id: context.keys.key())
    template.name = "short"
    template.prefix = "SH"
    template.text = """
      id,title,category,owner_role,offset_days_before_meeting,effort_person_days,depends_on,\
      deliverable,critical,notes
      SH01,Write the note,governance,host_mission,20,1,,Note,yes,scope=meeting;gate=G1
      SH02,Send the note,substance,country_mission,10,0.5,SH01,Sent mark,yes,scope=country
      SH03,Find an expert,substance,host_mission,5,0.5,SH01,Name,no,scope=topic

      """
    plan[template.id] = template
  }
}
