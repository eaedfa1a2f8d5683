import PlanModel
import Planning
import Testing

@Suite("A topic")
struct RequestsTopicTests {
  @Test("is agreed by a decision, and unlocked only by another with a reason")
  func agreed() throws {
    var small = try SmallPlan()
    let id = try small.topic("T1").id
    let change = try small.ask(.topic(id, .agreed, reason: "all in favour"))
    #expect(change.words == "T1: shortlisted → agreed")
    #expect(small.plan.decisions.count == 1)
    #expect(
      small.refusal(of: .topic(id, .shortlisted, reason: "")) == .reasonMissing(code: "T1")
    )
    try small.ask(.topic(id, .shortlisted, reason: "Bulgaria objects"))
    #expect(small.plan.decisions.count == 2)
  }

  @Test(
    "refuses a step that is not listed",
    arguments: [TopicStatus.proposed, .scheduled, .covered, .merged]
  )
  func transitions(status: TopicStatus) throws {
    var small = try SmallPlan()
    #expect(
      small.refusal(of: .topic(try small.topic("T1").id, status, reason: "x"))
        == .topicTransition(code: "T1", from: .shortlisted, to: status)
    )
  }

  @Test("that is deferred has no open tasks, and has them again when it is proposed anew")
  func deferred() throws {
    var small = try SmallPlan()
    let id = try small.topic("T1").id
    try small.alter(try small.id("CF01")) { task in
      task.scope = .topic
      task.topic = id
    }
    #expect(small.refusal(of: .topic(id, .deferred, reason: "")) == .reasonMissing(code: "T1"))
    try small.ask(.topic(id, .deferred, reason: "next year"))
    #expect(try small.task("CF01").status == .notApplicable)
    #expect(try small.task("CF01").reason == "T1 deferred: next year")
    try small.ask(.topic(id, .proposed, reason: ""))
    #expect(try small.task("CF01").status == .planned)
  }

  @Test("is led by a country that takes part")
  func lead() throws {
    var small = try SmallPlan()
    try small.ask(.addCountry(NewCountry(iso2: "MD", englishName: "Moldova")))
    let (id, moldova) = (try small.topic("T1").id, try small.country("MD"))
    #expect(
      small.refusal(of: .editTopic(id, [.leadCountry(moldova)]))
        == .leadIsNoParticipant(topic: "T1", country: "MD")
    )
    try small.ask(.editTopic(id, [.leadCountry(try small.country("BG"))]))
    #expect(try small.topic("T1").leadCountry == small.country("BG"))
  }

  @Test("takes the next free code, and makes its tasks")
  func add() throws {
    var small = try SmallPlan()
    try small.putTemplate()
    let conference = try small.meeting("CF").id
    let template = small.plan.templates.rows.first?.id
    try small.alter(conference) { $0.template = template }
    try small.ask(.addTopic(code: "", title: "Skills", proposedBy: nil, meeting: conference))
    #expect(try small.topic("T3").sourceWording == "Skills")
    #expect(small.plan.task("CF03.T3") != nil)
    #expect(
      small.refusal(of: .addTopic(code: "T3", title: "x", proposedBy: nil, meeting: nil))
        == .codeTaken("T3")
    )
  }

  @Test("takes inputs with a priority from 1 to 3")
  func inputs() throws {
    var small = try SmallPlan()
    var input = NewTopicInput(
      topic: try small.topic("T1").id,
      country: try small.country("BG"),
      text: "A register of skills"
    )
    input.priority = 4
    #expect(
      small.refusal(of: .addTopicInput(input))
        == .valueOutOfRange(field: "priority", value: "4", allowed: "1 to 3")
    )
    input.priority = 3
    let change = try small.ask(.addTopicInput(input))
    #expect(change.words == "BG on T1: supports")
  }
}
