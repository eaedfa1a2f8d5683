import CivilTime
import PlanModel
import Planning
import Testing

@Suite("A country")
struct RequestsCountryTests {
  @Test("follows the states in order")
  func states() throws {
    var small = try SmallPlan()
    let id = try small.part("BG", "CF").id
    #expect(
      small.refusal(of: .participation(id, .attended, reason: ""))
        == .participationTransition(country: "BG", from: .confirmed, to: .attended)
    )
    let change = try small.ask(.participation(id, .nominated, reason: ""))
    #expect(change.words == "BG in CF: confirmed → nominated")
    try small.ask(.participation(id, .declined, reason: ""))
    try small.ask(.participation(id, .confirmed, reason: "change of mind"))
    #expect(try small.part("BG", "CF").since == small.context.statusDate)
  }

  @Test("cannot leave while it hosts, until another hosts")
  func hosts() throws {
    var small = try SmallPlan()
    let (host, coHost) = (try small.part("GE", "CF").id, try small.part("AM", "CF").id)
    let gone = ChangeRefused.hostCannotLeave(country: "GE", meeting: "CF")
    #expect(small.refusal(of: .participation(host, .withdrawn, reason: "x")) == gone)
    #expect(small.refusal(of: .participation(host, .declined, reason: "x")) == gone)
    #expect(
      small.refusal(of: .editParticipation(host, role: .participant, mode: nil, nil)) == gone
    )
    try small.ask(.editParticipation(coHost, role: .host, mode: nil, nil))
    #expect(try small.part("GE", "CF").role == .participant)
    try small.ask(.participation(host, .withdrawn, reason: "elections"))
    #expect(small.errors.isEmpty)
  }

  @Test("hosts only when it is at work on the day")
  func newHost() throws {
    var small = try SmallPlan()
    let (id, block) = (try small.part("BG", "CF").id, try day("2020-11-24"))
    try small.ask(
      .addBlackout(
        try small.country("BG"),
        DaySpan(start: block, end: block + 1),
        text: "budget",
        source: ""
      )
    )
    #expect(
      small.refusal(of: .editParticipation(id, role: .coHost, mode: nil, nil))
        == .blackout(block, country: "BG", text: "budget")
    )
  }

  @Test("attends from the opening day on, not before")
  func attendance() throws {
    var small = try SmallPlan()
    let id = try small.part("BG", "CF").id
    #expect(
      small.refusal(of: .participation(id, .absent, reason: "")) == .dayMissing(code: "CF")
    )
    try small.ask(.meeting(try small.meeting("CF").id, .dateConfirmed, reason: ""))
    #expect(
      small.refusal(of: .participation(id, .absent, reason: ""))
        == .valueOutOfRange(
          field: "status date",
          value: "15 Jul 2020",
          allowed: "from 24 Nov 2020"
        )
    )
    let past = try small.part("BG", "IM").id
    try small.ask(.participation(past, .absent, reason: ""))
  }

  @Test("that becomes an observer has no tasks, and has them again as a participant")
  func observer() throws {
    var small = try SmallPlan()
    let id = try small.part("BG", "CF").id
    try small.ask(.editParticipation(id, role: .observer, mode: .remote, .supports))
    #expect(try small.task("CF07.BG").status == .notApplicable)
    #expect(try small.part("BG", "CF").mode == .remote)
    try small.ask(.editParticipation(id, role: .participant, mode: nil, nil))
    #expect(try small.task("CF07.BG").status == .planned)
    #expect(
      small.refusal(of: .editParticipation(id, role: .participant, mode: .remote, nil))
        == .nothingToChange
    )
  }

  @Test("is made once, with a code of two capital letters")
  func add() throws {
    var small = try SmallPlan()
    try small.ask(.addCountry(NewCountry(iso2: "MD", englishName: "Moldova")))
    #expect(small.plan.country("MD")?.calendar == "MD")
    let again = ChangeRequest.addCountry(NewCountry(iso2: "MD", englishName: "Moldova"))
    #expect(small.refusal(of: again) == .codeTaken("MD"))
    for code in ["", "m", "md", "MDA", "1A"] {
      let refusal = small.refusal(of: .addCountry(NewCountry(iso2: code, englishName: "X")))
      #expect(
        refusal
          == .valueOutOfRange(field: "iso2", value: code, allowed: "two capital letters")
      )
    }
  }
}
