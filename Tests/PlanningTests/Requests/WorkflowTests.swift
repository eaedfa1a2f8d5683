import CivilTime
import PlanModel
import Planning
import Testing

/// The workflows in which a plan is changed as a whole, each one step that is taken back as one.
@Suite("One step")
struct WorkflowTests {
  private func outlook(_ small: SmallPlan) -> Outlook {
    Outlook(of: small.plan, on: small.context.statusDate, holidays: small.context.holidays)
  }

  /// Asks, and expects that the inverse brings back the plan and every derived value (I27).
  private func ask(_ request: ChangeRequest, _ small: inout SmallPlan) throws -> Preview {
    let before = outlook(small)
    let preview = try before.preview(of: request, in: small.context)
    let change = try small.ask(request)
    #expect(small.plan == preview.after.plan)
    var undone = small.plan
    try undone.apply(change.inverse.edits)
    #expect(undone == before.plan)
    let again = Outlook(of: undone, on: before.statusDate, holidays: small.context.holidays)
    #expect(again.tasks == before.tasks && again.meetings == before.meetings)
    #expect(again.participations == before.participations && again.topics == before.topics)
    #expect(again.missions == before.missions)
    return preview
  }

  private func moving(_ small: SmallPlan, to text: String) throws -> ChangeRequest {
    let id = try small.meeting("CF").id
    return .moveMeeting(id, to: try day(text), .asItIs, reason: "elections", override: "")
  }

  @Test("moves a meeting: due days that are past are pressed to the status date, and come back")
  func pressed() throws {
    var small = try SmallPlan()
    small.context.statusDate = try day("2020-11-02")
    let before = small.plan
    let preview = try ask(try moving(small, to: "2020-11-13"), &small)
    // CF01 is due ten, CF06 and CF07 twenty working days before: those were overdue already.
    #expect(preview.impact.compressed == [try small.id("CF01")])
    #expect(try small.task("CF01").fixedDue == day("2020-11-02"))
    #expect(try small.task("CF07.BG").fixedDue == nil)
    #expect(Set(preview.impact.dueInThePast) == Set(try ["CF06.GE", "CF07.BG"].map(small.id)))
    _ = try ask(try moving(small, to: "2020-11-24"), &small)
    #expect(small.plan.tasks == before.tasks)
  }

  @Test("keeps the start of work that has begun when its meeting moves")
  func started() throws {
    var small = try SmallPlan()
    _ = try small.step("CF07.BG", .start)
    _ = try ask(try moving(small, to: "2020-11-25"), &small)
    #expect(try small.task("CF07.BG").actualStart == small.context.statusDate)
  }

  @Test("postpones an announced meeting, with a notice for each country that was invited")
  func postponed() throws {
    var small = try SmallPlan()
    let id = try small.meeting("CF").id
    try small.ask(
      .moveMeeting(id, to: try day("2020-11-24"), .confirmed, reason: "", override: "")
    )
    try small.ask(.meeting(id, .invitationsOut, reason: ""))
    #expect(small.refusal(of: .meeting(id, .postponed, reason: "")) == .reasonMissing(code: "CF"))
    let preview = try ask(.meeting(id, .postponed, reason: "the pandemic"), &small)
    let added = preview.impact.scope.added.compactMap { small.plan[$0]?.title }
    #expect(
      added.sorted()
        == ["Armenia", "Bulgaria", "Georgia"].map { "Notify \($0) of the postponement" }
    )
    #expect(
      preview.impact.people.announced.prefix(2) == [
        .openingDay(id, before: try day("2020-11-24"), after: nil), .status(id, .postponed),
      ]
    )
    #expect(preview.impact.people.announced.count == 5)
    let next = try ask(try moving(small, to: "2020-11-26"), &small)
    #expect(next.impact.scope.added.count == 3)
  }

  @Test("lets a country withdraw: its tasks go, its topics ask for a lead, the quorum is counted")
  func withdrawn() throws {
    var small = try SmallPlan()
    let bulgaria = try small.country("BG")
    try small.alter(try small.topic("T1").id) { $0.leadCountry = bulgaria }
    let part = try small.part("BG", "CF").id
    let preview = try ask(.participation(part, .withdrawn, reason: "elections"), &small)
    #expect(preview.impact.scope.leftOut == [try small.id("CF07.BG")])
    #expect(preview.impact.people.leadsLost.map(\.country) == [bulgaria])
    #expect(
      preview.impact.people.decisionsOpened.compactMap { small.plan[$0]?.what }
        == ["Who leads T1 instead of BG?"]
    )
    let shift = try #require(preview.impact.people.quorums.first)
    #expect(shift.before.isReached && !shift.after.isReached && shift.after.confirmed == 0)
  }

  @Test("lets a host withdraw only when another is named, in the same step")
  func host() throws {
    var small = try SmallPlan()
    let (georgia, armenia) = (try small.part("GE", "CF").id, try small.part("AM", "CF").id)
    let leaves = ChangeRequest.participation(georgia, .withdrawn, reason: "elections")
    #expect(small.refusal(of: leaves) == .hostCannotLeave(country: "GE", meeting: "CF"))
    let preview = try ask(
      .together([.editParticipation(armenia, role: .host, mode: nil, nil), leaves]),
      &small
    )
    #expect(try small.part("AM", "CF").role == .host)
    #expect(try small.part("GE", "CF").status == .withdrawn)
    #expect(preview.impact.people.quorums.isEmpty)
    #expect(preview.impact.people.announced.isEmpty)
  }

  @Test("lets a country join late: its tasks are pressed, and somebody decides how it comes")
  func late() throws {
    var small = try SmallPlan()
    try small.putTemplate()
    let id = try small.meeting("CF").id
    let template = small.plan.templates.rows.first?.id
    try small.alter(id) { $0.template = template }
    small.context.statusDate = try day("2020-11-20")
    try small.ask(.addCountry(NewCountry(iso2: "MD", englishName: "Moldova")))
    let join = ChangeRequest.addParticipation(id, try small.country("MD"), .participant)
    let preview = try ask(join, &small)
    #expect(!preview.impact.scope.added.isEmpty)
    #expect(Set(preview.impact.compressed).isSubset(of: Set(preview.impact.scope.added)))
    #expect(!preview.impact.compressed.isEmpty)
    #expect(preview.impact.newlyOverdue.isEmpty)
    #expect(
      preview.impact.people.decisionsOpened.compactMap { small.plan[$0]?.options }
        == [["participant", "observer"]]
    )
    #expect(small.refusal(of: join) == .nothingToChange)
  }

  @Test(
    "changes the format, and on the way back leaves nothing",
    arguments: [
      [MeetingFormat.online, .undecided], [.inPerson, .online, .inPerson, .undecided],
      [.inPerson, .online, .undecided], [.hybrid, .inPerson, .online, .hybrid, .undecided],
    ]
  )
  func format(way: [MeetingFormat]) throws {
    var small = try SmallPlan()
    let before = small.plan
    for format in way {
      _ = try ask(.editMeeting(try small.meeting("TM").id, [.format(format)]), &small)
    }
    #expect(small.plan == before)
  }

  @Test("keeps the decision on a format that somebody has added to")
  func decidedFormat() throws {
    var small = try SmallPlan()
    let id = try small.meeting("TM").id
    try small.ask(.editMeeting(id, [.format(.online)]))
    let decision = try #require(small.plan.decisions.rows.first)
    try small.alter(decision.id) { $0.note = "as the health ministry asks" }
    try small.ask(.editMeeting(id, [.format(.undecided)]))
    #expect(Set(small.plan.decisions.map(\.outcome)) == ["online", "undecided"])
  }
}
