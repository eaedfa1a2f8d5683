import CivilTime
import PlanModel
import Planning
import Testing

/// The invariants on countries, topics, persons and the plan as a whole, each by its number.
@Suite("Invariants of countries and topics")
struct InvariantsSubstanceTests {
  @Test("I11: an agreed topic has a lead, an expert, and input of two countries")
  func i11() throws {
    var small = try SmallPlan()
    let id = try small.topic("T1").id
    try small.ask(.topic(id, .agreed, reason: ""))
    #expect(small.findings(11).map(\.codes) == [["T1"]])
    #expect(small.findings(11).map(\.severity) == [.warning])
    let (bulgaria, georgia) = (try small.country("BG"), try small.country("GE"))
    let mission = try small.mission("SEEECA")
    try small.ask(.editTopic(id, [.leadCountry(bulgaria), .leadMission(mission)]))
    for country in [bulgaria, georgia] {
      try small.ask(.addTopicInput(NewTopicInput(topic: id, country: country, text: "yes")))
    }
    #expect(small.findings(11).isEmpty)
    try small.alter(try small.part("BG", "CF").id) { $0.status = .invited }
    #expect(small.findings(11).map(\.codes) == [["T1"]])
  }

  @Test("I12: a merged topic gives all its inputs to the survivor")
  func i12() throws {
    var small = try SmallPlan()
    let (first, second) = (try small.topic("T1").id, try small.topic("T2").id)
    for (topic, iso2) in [(first, "BG"), (first, "GE"), (second, "AM")] {
      let country = try small.country(iso2)
      try small.ask(.addTopicInput(NewTopicInput(topic: topic, country: country, text: "x")))
    }
    #expect(
      small.refusal(of: .mergeTopic(first, into: first)) == .topicMergedIntoItself(code: "T1")
    )
    let change = try small.ask(.mergeTopic(first, into: second))
    #expect(change.words == "Merge T1 into T2")
    #expect(small.plan.topicInputs.count == 3)
    #expect(small.plan.topicInputs.allSatisfy { $0.topic == second })
    #expect(small.findings(12).isEmpty)
    #expect(
      small.refusal(of: .mergeTopic(second, into: first))
        == .topicTransition(code: "T1", from: .merged, to: .merged)
    )
    // What comes in later goes to the survivor as well.
    let late = NewTopicInput(topic: first, country: nil, text: "late")
    #expect(try small.ask(.addTopicInput(late)).words.contains("T2"))
    #expect(small.findings(12).isEmpty)
    try small.alter(first) { $0.mergedInto = nil }
    #expect(small.findings(12).map(\.breach) == [.mergedWithoutSurvivor])
  }

  @Test("I13: who withdraws leaves its tasks and lead roles, and gets the tasks back")
  func i13() throws {
    var small = try SmallPlan()
    let bulgaria = try small.country("BG")
    let part = try small.part("BG", "CF").id
    try small.ask(.editTopic(try small.topic("T1").id, [.leadCountry(bulgaria)]))
    #expect(
      small.refusal(of: .participation(part, .withdrawn, reason: " "))
        == .reasonMissing(code: "BG")
    )
    try small.ask(.participation(part, .withdrawn, reason: "elections"))
    #expect(try small.task("CF07.BG").status == .notApplicable)
    #expect(try small.task("CF07.BG").reason == "BG withdrew: elections")
    #expect(try small.topic("T1").leadCountry == nil)
    #expect(small.plan.decisions.map(\.what) == ["Who leads T1 instead of BG?"])
    #expect(small.findings(13).isEmpty)
    #expect(
      small.refusal(of: .participation(part, .confirmed, reason: ""))
        == .decisionMissing(country: "BG")
    )
    try small.ask(.participation(part, .confirmed, reason: "the minister comes"))
    #expect(try small.task("CF07.BG").status == .planned)
    #expect(small.plan.decisions.filter { $0.status == .taken }.count == 1)
    try small.alter(part) { $0.status = .withdrawn }
    #expect(small.findings(13).map(\.codes) == [["BG", "CF"]])
  }

  @Test("I18: no person without a source")
  func i18() throws {
    var small = try SmallPlan()
    var person = Person(id: small.context.keys.key())
    person.name = "A person"
    person.source = "press release"
    small.plan[person.id] = person
    #expect(small.findings(18).isEmpty)
    try small.alter(person.id) { $0.source = "" }
    #expect(small.findings(18).map(\.severity) == [.error])
  }

  @Test("I19: countries stand in the order of their protocol names")
  func i19() throws {
    var small = try SmallPlan()
    let order = small.plan.participations(in: try small.meeting("CF").id)
      .compactMap { small.plan[$0.country]?.iso2 }
    #expect(order == ["AM", "BG", "GE"])
    #expect(small.findings(19).isEmpty)
    try small.alter(try small.country("BG")) { $0.protocolName = "" }
    #expect(small.findings(19).map(\.codes) == [["BG"]])
  }

  @Test("I20: one country per code; a country may have no mission")
  func i20() throws {
    var small = try SmallPlan()
    try small.ask(.addCountry(NewCountry(iso2: "MD", englishName: "Moldova")))
    #expect(small.findings(20).isEmpty)
    try small.alter(try small.country("MD")) { $0.iso2 = "BG" }
    #expect(small.findings(20).map(\.codes) == [["BG"]])
  }

  @Test("I22: a country that comes in gets its tasks, and twice changes nothing")
  func i22() throws {
    var small = try SmallPlan()
    try small.putTemplate()
    let template = small.plan.templates.rows.first?.id
    let conference = try small.meeting("CF").id
    try small.alter(conference) { $0.template = template }
    try small.ask(.addCountry(NewCountry(iso2: "MD", englishName: "Moldova")))
    let moldova = try small.country("MD")
    let join = ChangeRequest.addParticipation(conference, moldova, .participant)
    let change = try small.ask(join)
    #expect(change.words == "MD takes part in CF as participant")
    #expect(small.plan.task("CF02.MD")?.country == moldova)
    #expect(small.refusal(of: join) == .nothingToChange)
    #expect(
      small.refusal(of: .addParticipation(conference, moldova, .observer))
        == .alreadyTakesPart(country: "MD", meeting: "CF")
    )
    try small.ask(.addCountry(NewCountry(iso2: "NO", englishName: "Norway")))
    try small.ask(.addParticipation(conference, try small.country("NO"), .donorGuest))
    #expect(small.plan.task("CF02.NO") == nil)
    #expect(
      small.refusal(
        of: .addParticipation(try small.meeting("IM").id, moldova, .participant)
      ) == .meetingFrozen(code: "IM", .held)
    )
  }

  @Test("the frame: a reference that leads nowhere and a code used twice are errors")
  func frame() throws {
    var small = try SmallPlan()
    #expect(small.errors.isEmpty)
    let id = try small.id("TM02")
    try small.alter(id) { $0.code = "TM01" }
    #expect(small.errors.map(\.breach) == [.codeTwice(.prepTask)])
    small.plan[id] = nil
    #expect(small.errors.count == 2)
    #expect(
      small.errors.allSatisfy { if case .danglingReference = $0.breach { true } else { false } }
    )
  }
}
