import CivilTime
import PlanModel
import Planning
import Testing

@Suite("Setting up a plan")
struct RequestsSetUpTests {
  @Test("takes templates of the user's own, and replaces only those that nothing is made from")
  func templates() throws {
    var small = try SmallPlan()
    let shipped = try #require(ChecklistTemplate.shipped.first)
    let change = try small.ask(.addTemplate(name: "mine", text: shipped.text))
    #expect(change.words == "Add template mine: 25 rows")
    #expect(small.plan.templates.rows.first?.prefix == "IM")
    let shorter = shipped.text.split(separator: "\n").prefix(2).joined(separator: "\n")
    #expect(
      try small.ask(.addTemplate(name: "mine", text: shorter)).words
        == "Replace template mine: 1 rows"
    )
    let template = small.plan.templates.rows.first?.id
    try small.alter(small.meeting("TM").id) { $0.template = template }
    #expect(
      small.refusal(of: .addTemplate(name: "mine", text: shipped.text)) == .codeTaken("mine")
    )
    #expect(
      small.refusal(of: .addTemplate(name: "worse", text: "id,title"))
        == .valueOutOfRange(field: "template", value: "worse", allowed: "a file without findings")
    )
  }

  @Test("links meetings that stand in this order, with gaps that hold")
  func links() throws {
    var small = try SmallPlan()
    let (july, september, november) = (
      try small.meeting("IM").id, try small.meeting("TM").id, try small.meeting("CF").id
    )
    var link = NewMeetingLink(from: july, to: november)
    link.minGap = 20
    let change = try small.ask(.linkMeetings(link))
    #expect(change.words == "IM prepares CF, at least 20 working days apart")
    #expect(small.refusal(of: .linkMeetings(link)) == .nothingToChange)
    link.minGap = 100
    #expect(
      small.refusal(of: .linkMeetings(link))
        == .gapTooSmall(code: "IM", other: "CF", days: 92, least: 100)
    )
    link.maxGap = 30
    #expect(
      small.refusal(of: .linkMeetings(link))
        == .valueOutOfRange(field: "maxGap", value: "30", allowed: "100 to 400")
    )
    #expect(
      small.refusal(of: .linkMeetings(NewMeetingLink(from: november, to: july)))
        == .cycle(["CF", "IM", "CF"])
    )
    #expect(
      small.refusal(of: .linkMeetings(NewMeetingLink(from: september, to: september)))
        == .cycle(["TM", "TM"])
    )
    let known = try #require(small.plan.meetingLinks.first { $0.from == july && $0.to == november })
    #expect(try small.ask(.unlinkMeetings(known.id)).words == "IM no longer prepares CF")
  }

  @Test("proposes to a new mission what nobody answers for, and leaves what somebody has")
  func missionOfACountry() throws {
    var small = try SmallPlan()
    let country = NewCountry(iso2: "MD", englishName: "Moldova")
    try small.ask(.addCountry(country))
    try small.putTemplate()
    let template = small.plan.templates.rows.first?.id
    try small.alter(small.meeting("CF").id) { $0.template = template }
    try small.ask(
      .addParticipation(small.meeting("CF").id, small.country("MD"), .participant)
    )
    let open = small.plan.tasks.filter { $0.country == (small.plan.country("MD")?.id) }
    #expect(!open.isEmpty && open.allSatisfy { $0.accountable == nil })
    let before = small.plan
    var new = NewMission(
      code: "IOM-MD",
      name: "IOM Moldova",
      office: .countryMission,
      calendar: "MD",
      perWeek: Quarters(8)
    )
    new.country = try small.country("MD")
    let change = try small.ask(.addMission(new))
    let id = try small.mission("MD")
    let mine = small.plan.tasks.filter { $0.accountable == id }
    let proposed = mine.filter { before[$0.id] != nil }
    #expect(Set(open.map(\.id)).isSubset(of: Set(mine.map(\.id))))
    #expect(proposed.allSatisfy { $0.assignment == .proposed && !$0.isAssignedByHand })
    #expect(change.words.hasPrefix("Add IOM-MD IOM Moldova"))
    #expect(change.words.hasSuffix(" proposed to it"))
    for task in before.tasks where task.accountable != nil { #expect(small.plan[task.id] == task) }
    #expect(small.errors == [])
  }

  @Test("knows the series, and keeps its meetings inside the horizon (I25)")
  func series() throws {
    var small = try SmallPlan()
    let change = try small.ask(.editSeries([.title("Dialogue"), .region("Black Sea")]))
    #expect(change.words == "Edit the series: title, region")
    let (first, last) = (try day("2020-07-01"), try day("2020-10-01"))
    #expect(
      small.refusal(of: .editSeries([.horizon(DaySpan(start: first, end: last))]))
        == .outsideHorizon(try day("2020-11-24"), DaySpan(start: first, end: last))
    )
    let years = DaySpan(start: first, end: try day("2023-08-01"))
    try small.ask(.editSeries([.horizon(years), .objectives(["exchange views"])]))
    #expect(small.plan.series.rows.first?.horizonEnd == years.end)
    #expect(small.refusal(of: .editSeries([.title(" ")])) == .emptyText(field: "title"))
  }

  @Test("knows the project and who pays it; a donor has a name")
  func project() throws {
    var small = try SmallPlan()
    let georgia = try small.country("GE")
    #expect(small.refusal(of: .editProject([.donorCountry(georgia)])) == .emptyText(field: "donor"))
    try small.ask(.editProject([.acronym("EMERGE"), .donor("A ministry")]))
    try small.ask(.editProject([.title("Enhancing rights"), .donorCountry(georgia)]))
    #expect(small.plan.projects.count == 1 && small.plan.donors.count == 1)
    #expect(small.plan.series.rows.first?.project == small.plan.projects.rows.first?.id)
    #expect(small.plan.donors.rows.first?.country == georgia)
  }

  @Test("knows institutions, focal points, and persons only with a source (I18)")
  func counterparts() throws {
    var small = try SmallPlan()
    let georgia = try small.country("GE")
    let new = NewInstitution(country: georgia, englishName: "State Commission")
    try small.ask(.addInstitution(new))
    #expect(small.refusal(of: .addInstitution(new)) == .codeTaken("State Commission"))
    let institution = try #require(small.plan.institutions.rows.first?.id)
    var point = NewFocalPoint(institution: institution)
    point.lastContact = try day("2020-07-16")
    #expect(
      small.refusal(of: .addFocalPoint(point))
        == .valueOutOfRange(
          field: "lastContact",
          value: "16 Jul 2020",
          allowed: "up to 15 Jul 2020"
        )
    )
    point.lastContact = nil
    try small.ask(.addFocalPoint(point))
    #expect(small.plan.focalPoints.rows.first?.liaisonMission == (try small.mission("GE")))
    #expect(small.refusal(of: .addFocalPoint(point)) == .codeTaken("State Commission"))
    #expect(
      small.refusal(of: .addPerson(NewPerson(name: "George Jashi", source: " ")))
        == .emptyText(field: "source")
    )
    try small.ask(.addPerson(NewPerson(name: "George Jashi", source: "news item")))
    #expect(small.errors == [])
  }

  @Test("notes the ways in which a decision can fall")
  func options() throws {
    var small = try SmallPlan()
    try small.ask(
      .addDecision(meeting: nil, what: "Where?", due: nil, options: ["Tbilisi", "Batumi"])
    )
    #expect(small.plan.decisions.rows.first?.options == ["Tbilisi", "Batumi"])
  }
}
