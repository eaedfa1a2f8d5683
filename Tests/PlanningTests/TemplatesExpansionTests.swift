import CivilTime
import PlanModel
import TestSupport
import Testing

@testable import Planning

/// Rows made into tasks, on the dialogue of 2020 and on changed copies of it.
@Suite("Expanding a template")
struct TemplatesExpansionTests {
  let plan = ExamplePlan.plan

  func tasks(_ code: String, where isCounted: (PrepTask) -> Bool = { _ in true }) -> [PrepTask] {
    plan.tasks.filter { $0.meeting == plan.meeting(code)?.id && isCounted($0) }
  }

  func effort(_ tasks: [PrepTask]) -> String {
    tasks.reduce(into: Quarters.zero) { $0 += $1.effort }.description
  }

  @Test(
    "makes the known number of tasks and days of work",
    arguments: [("IM", 50, "38.25"), ("TM", 75, "58.75"), ("CF", 156, "200.5")]
  )
  func counts(code: String, count: Int, days: String) {
    #expect(tasks(code).count == count)
    #expect(effort(tasks(code)) == days)
  }

  @Test("counts fewer for a conference online, and fewer still in one language")
  func conditions() throws {
    var november = try #require(plan.meeting("CF"))
    func applying() -> [PrepTask] {
      tasks("CF") { $0.condition?.holds(for: november) ?? true }
    }
    november.format = .online
    #expect(applying().count == 126)
    #expect(effort(applying()) == "175")
    november.interpretation = .no
    november.translation = .no
    #expect(applying().count == 124)
    #expect(effort(applying()) == "165")
  }

  @Test(
    "gives each role its mission and government",
    arguments: [
      ("CF01", "IOM-GE", nil), ("IM10", "IOM-AM", nil), ("TM05", "IOM-SEEECA", nil),
      ("CF11", "IOM-HQ", nil), ("TM06.UA", "IOM-UA", nil), ("TM21.RO", "IOM-RO", nil),
      ("TM07.BG", "IOM-BG", "BG"), ("CF07", "IOM-GE", "GE"), ("CF42.MD", "IOM-GE", "GE"),
    ] as [(String, String, String?)]
  )
  func owners(code: String, mission: String, government: String?) throws {
    let task = try #require(plan.task(code))
    #expect(task.accountable.flatMap { plan[$0]?.code } == mission)
    #expect(task.responsibleParty.flatMap { plan[$0]?.iso2 } == government)
  }

  @Test("leaves a task unassigned where no mission answers, and never guesses")
  func unassigned() throws {
    var bare = plan
    let moldova = try #require(plan.country("MD")?.id)
    let november = try #require(plan.meeting("CF")?.id)
    bare.missions[try #require(plan.mission("IOM-MD")?.id)] = nil
    func owner(_ role: OwnerRole) -> TaskOwner {
      resolveOwner(role, meeting: november, country: moldova, mission: nil, plan: bare)
    }
    #expect(owner(.countryMission) == TaskOwner(accountable: nil))
    #expect(owner(.countryFocalPoint) == TaskOwner(accountable: nil, responsibleParty: moldova))
    bare.missions[try #require(plan.mission("IOM-HQ")?.id)] = nil
    #expect(owner(.hq).accountable == nil)
    #expect(owner(.hostMission).accountable == plan.mission("IOM-GE")?.id)
  }

  @Test("takes the regional office above the lead mission where there are several")
  func regionalOffices() throws {
    var more = plan
    var second = Mission(id: Mission.ID(high: 1, low: 1))
    second.office = .regionalOffice
    more.missions[second.id] = second
    let november = try #require(plan.meeting("CF")?.id)
    func office() -> Mission.ID? {
      resolveOwner(.regionalOffice, meeting: november, country: nil, mission: nil, plan: more)
        .accountable
    }
    #expect(office() == plan.mission("IOM-SEEECA")?.id)
    var lead = try #require(plan.mission("IOM-GE"))
    lead.parent = nil
    more.missions[lead.id] = lead
    #expect(office() == nil)
  }

  @Test(
    "joins the tasks of two rows place by place",
    arguments: [
      ("IM03", "IM04", []), ("TM06.AM", "TM07.AM", ["TM06.AM"]), ("TM06", "TM07.GE", ["TM06.GE"]),
      ("TM08", "TM09.T1", ["TM08"]), ("CF43", "CF46.RO", ["CF43.RO"]),
      ("CF23", "CF24.T2", ["CF23.T2"]),
      ("TM07", "TM08", ["TM07.AM", "TM07.BG", "TM07.GE", "TM07.MD", "TM07.RO", "TM07.UA"]),
    ] as [(String, String, [String])]
  )
  func dependencies(row: String, code: String, expected: [String]) {
    let before = predecessors(of: code).filter { $0.0.code.hasPrefix(row) }
    #expect(before.map(\.0.code).sorted() == expected)
  }

  func predecessors(of code: String) -> [(PrepTask, DependencyKind)] {
    plan.dependencies.filter { $0.successor == plan.task(code)?.id }
      .compactMap { link in plan[link.predecessor].map { ($0, link.relation) } }
  }

  @Test("ties the meetings, country by country")
  func links() {
    let links = plan.dependencies.compactMap { link -> String? in
      guard let before = plan[link.predecessor], let after = plan[link.successor],
        before.meeting != after.meeting
      else { return nil }
      return "\(after.code) \(link.relation.rawValue) \(before.code)"
    }
    let countries = ["AM", "BG", "GE", "MD", "RO", "UA"]
    let expected =
      [
        "CF01 follows IM22", "TM01 follows IM24", "CF19 follows TM34", "CF18 satisfiedBy TM08",
      ]
      + countries.map { "CF16.\($0) satisfiedBy TM06.\($0)" }
      + countries.map { "CF17.\($0) satisfiedBy TM07.\($0)" }
    #expect(links.sorted() == expected.sorted())
  }

  @Test("changes nothing when it is done again (I22)")
  func again() {
    var draft = ChangeDraft(plan)
    var keys = KeySource(seed: 1)
    for meeting in plan.meetings {
      guard let template = plan.checklistTemplate(of: meeting) else { continue }
      expand(template: template, for: meeting.id, into: &draft, keys: &keys)
    }
    #expect(draft.change(words: "").isEmpty)
  }

  @Test("gives the same tasks and ties in whatever order all comes in", arguments: UInt64(1)...8)
  func inSteps(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var draft = ChangeDraft(withoutTasks(plan))
    var keys = KeySource(seed: seed)
    var hidden: [Participation] = []
    for participation in plan.participations where Bool.random(using: &random) {
      hidden.append(participation)
      draft.remove(participation.id)
    }
    for topic in plan.topics where Bool.random(using: &random) {
      draft.alter(topic.id) { $0.status = .deferred }
    }
    func expandAll() {
      for template in ChecklistTemplate.shipped.shuffled(using: &random) {
        let meeting = plan.meeting(template.prefix)?.id ?? .none
        expand(template: template, for: meeting, into: &draft, keys: &keys)
      }
    }
    expandAll()
    for participation in hidden.shuffled(using: &random) { draft.put(participation) }
    for topic in plan.topics { draft.put(topic) }
    expandAll()
    #expect(draft.plan.tasks.map(\.code).sorted() == plan.tasks.map(\.code).sorted())
    #expect(ties(draft.plan) == ties(plan))
    #expect(draft.plan.gates.count == 15)
  }

  func withoutTasks(_ plan: Plan) -> Plan {
    var bare = plan
    bare.tasks = Table()
    bare.dependencies = Table()
    bare.clearances = Table()
    bare.gates = Table()
    return bare
  }

  /// The dependencies in words, in order; one twice would stand there twice.
  func ties(_ plan: Plan) -> [String] {
    plan.dependencies.map { link in
      let codes = [link.predecessor, link.successor].map { plan[$0]?.code ?? "" }
      return "\(codes[1]) \(link.relation.rawValue) \(codes[0])"
    }.sorted()
  }

  @Test("adds the tasks of a new country and of a new topic, with their ties, and nothing else")
  func newPlaces() throws {
    var draft = ChangeDraft(plan)
    var keys = KeySource(seed: 2)
    var croatia = Country(id: keys.key())
    croatia.iso2 = "HR"
    draft.put(croatia)
    let november = try #require(plan.meeting("CF"))
    var coming = Participation(id: keys.key())
    (coming.meeting, coming.country) = (november.id, croatia.id)
    draft.put(coming)
    var topic = Topic(id: keys.key())
    (topic.code, topic.meeting) = ("T4", november.id)
    draft.put(topic)
    let template = try #require(plan.checklistTemplate(of: november))
    expand(template: template, for: november.id, into: &draft, keys: &keys)

    let new = draft.plan.tasks.filter { plan[$0.id] == nil }
    let rows = template.rows.count { $0.notes.scope == .country || $0.notes.scope == .topic }
    #expect(new.count == rows)
    #expect(new.allSatisfy { $0.code.hasSuffix(".HR") || $0.code.hasSuffix(".T4") })
    #expect(new.filter { $0.code.hasSuffix(".HR") }.count(where: { $0.accountable != nil }) == 1)
    let ids = Set(new.map(\.id))
    let added = draft.plan.dependencies.filter { plan[$0.id] == nil }
    #expect(!added.isEmpty)
    #expect(added.allSatisfy { ids.contains($0.predecessor) || ids.contains($0.successor) })
    let pairs = draft.plan.dependencies.map { [$0.predecessor, $0.successor] }
    #expect(Set(pairs).count == pairs.count)
  }

  @Test("makes no tasks for observers, for those who withdrew, or for topics that were dropped")
  func leftOut() throws {
    var changed = withoutTasks(plan)
    for var participation in plan.participations {
      let code = plan[participation.country]?.iso2
      if code == "UA" { participation.status = .withdrawn }
      if code == "RO" { participation.role = .observer }
      changed[participation.id] = participation
    }
    var dropped = try #require(plan.topic("T3"))
    dropped.status = .dropped
    changed[dropped.id] = dropped
    var draft = ChangeDraft(changed)
    var keys = KeySource(seed: 3)
    let november = try #require(plan.meeting("CF"))
    expand(template: ChecklistTemplate.shipped[2], for: november.id, into: &draft, keys: &keys)
    let suffixes = Set(
      draft.plan.tasks.compactMap { $0.code.split(separator: ".").dropFirst().first }
    )
    #expect(suffixes == ["AM", "BG", "GE", "MD", "T1", "T2"])
  }

  @Test("asks the host to clear its work, and the co-host where the row names it")
  func clearances() {
    func governments(_ code: String) -> [String] {
      plan.clearances.filter { $0.task == plan.task(code)?.id }
        .compactMap { plan[$0.government]?.iso2 }.sorted()
    }
    #expect(governments("IM09") == ["AM", "GE"])
    #expect(governments("TM12") == ["AM", "GE"])
    #expect(governments("CF07") == ["AM", "GE"])
    #expect(governments("CF19") == ["GE"])
    #expect(governments("CF03").isEmpty)
  }

  @Test("finds the earlier meeting that prepares this one, not last year's")
  func secondConference() throws {
    var draft = ChangeDraft(plan)
    var keys = KeySource(seed: 5)
    func copy(_ code: String, as new: String, on day: String) throws -> Meeting {
      let old = try #require(plan.meeting(code))
      var meeting = Meeting(id: keys.key())
      (meeting.code, meeting.series, meeting.template) = (new, old.series, old.template)
      (meeting.type, meeting.planningDay) = (old.type, Day(day))
      return meeting
    }
    let second = try copy("CF", as: "CF2", on: "2021-11-15")
    draft.put(second)
    #expect(draft.plan.linkedMeeting(withPrefix: "TM", for: second.id) == nil)
    let technical = try copy("TM", as: "TM2", on: "2021-09-15")
    var link = MeetingLink(id: keys.key())
    (link.from, link.to) = (technical.id, second.id)
    draft.put(technical)
    draft.put(link)
    #expect(draft.plan.linkedMeeting(withPrefix: "TM", for: second.id)?.code == "TM2")
    let first = try #require(plan.meeting("CF")?.id)
    #expect(draft.plan.linkedMeeting(withPrefix: "TM", for: first)?.code == "TM")
    #expect(draft.plan.linkedMeeting(withPrefix: "XX", for: first) == nil)
  }
}
