import CivilTime
import PlanModel
import Planning
import Testing

@Suite("Requests to the example")
struct RequestsExampleTests {
  private func example() throws -> SmallPlan {
    var example = try SmallPlan()
    example.plan = ExamplePlan.plan
    return example
  }

  @Test("moving November changes one record, and undo gives the same plan")
  func move() throws {
    var example = try example()
    let before = example.plan
    let change = try example.ask(
      .moveMeeting(
        try example.meeting("CF").id,
        to: try day("2020-11-25"),
        .asItIs,
        reason: "hall",
        override: ""
      )
    )
    #expect(change.words == "Move CF from 24 Nov 2020 to 25 Nov 2020")
    #expect(change.edits.count == 1)
    try example.plan.apply(change.inverse.edits)
    #expect(example.plan == before)
  }

  @Test("assigning and completing the questionnaire takes its words into the history")
  func questionnaire() throws {
    var example = try example()
    let (georgia, armenia) = (try example.mission("GE"), try example.mission("AM"))
    let assign = try example.ask(
      .assign(try example.id("TM05"), accountable: georgia, supporting: [armenia])
    )
    #expect(assign.words == "Assign TM05 to IOM-GE, supported by IOM-AM")
    let complete = ChangeRequest.task(
      try example.id("TM05"),
      .complete(evidence: "form", override: nil)
    )
    guard case .openPredecessors("TM05", let open)? = example.refusal(of: complete) else {
      Issue.record("done before TM01")
      return
    }
    #expect(open == ["TM01"])
  }

  @Test("tasks of a meeting whose code ends in a digit are told from those of its namesake")
  func codesWithDigits() throws {
    var example = try example()
    var second = NewMeeting(code: "CF2", title: "The next conference", type: .conference)
    second.template = example.plan.meeting("CF")?.template
    second.host = example.plan.country("AM")?.id
    _ = try example.ask(.addMeeting(second))
    #expect(example.plan.task("CF2-28") != nil)
    let first = try example.meeting("CF").id
    let new = NewTask(title: "Thank the speakers", meeting: first, mission: nil, due: .offset(-2))
    _ = try example.ask(.addTask(new))
    #expect(example.plan.task("CF87")?.title == "Thank the speakers")
  }

  @Test("the online format leaves thirty tasks of November out, and back again none")
  func online() throws {
    var example = try example()
    let conference = try example.meeting("CF").id
    func applicable() -> Int {
      Outlook(
        of: example.plan,
        on: example.context.statusDate,
        holidays: example.context.holidays
      ).tasks.filter(\.isApplicable).count
    }
    let before = (tasks: example.plan.tasks, applicable: applicable())
    try example.ask(.editMeeting(conference, [.format(.hybrid)]))
    let hybrid = applicable()
    try example.ask(.editMeeting(conference, [.format(.online)]))
    #expect(hybrid - applicable() >= 30)
    try example.ask(.editMeeting(conference, [.format(.undecided)]))
    #expect(applicable() == before.applicable)
    #expect(example.plan.tasks == before.tasks)
  }

  @Test("a country that comes in gets its tasks, while what was deleted stays deleted")
  func join() throws {
    var example = try example()
    try example.ask(.deleteTask(try example.id("TM09.T1")))
    var taken = NewTask(
      title: "Call",
      meeting: try example.meeting("TM").id,
      mission: nil,
      due: .offset(3)
    )
    taken.code = "TM07.TR"
    try example.ask(.addTask(taken))
    try example.ask(.addCountry(NewCountry(iso2: "TR", englishName: "Turkey")))
    let turkey = try example.country("TR")
    try example.ask(.addParticipation(try example.meeting("TM").id, turkey, .participant))
    #expect(example.plan.task("TM06.TR")?.country == turkey)
    #expect(example.plan.task("TM09.T1") == nil)
    // The row whose code was taken has the next free number.
    let row = example.plan.tasks.first { $0.templateRow == "TM07" && $0.country == turkey }
    #expect(row?.code == "TM39.TR")
    #expect(example.errors.isEmpty)
  }
}
