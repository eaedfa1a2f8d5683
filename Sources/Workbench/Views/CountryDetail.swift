import Canvas
import CivilTime
import PlanModel
import Planning

/// A country under the matrix: its steps by name beside who answers for it there.
struct CountryDetail {
  private let part: Participation
  private let country: Country
  private let state: WorkbenchState

  init?(_ id: Participation.ID, _ state: WorkbenchState) {
    guard let part = state.plan.participations[id],
      let country = state.plan.countries[part.country]
    else { return nil }
    self.part = part
    self.country = country
    self.state = state
  }

  private var plan: Plan { state.plan }

  var detail: Detail {
    let code = plan.meetings[part.meeting]?.code ?? ""
    let name = "\(country.englishName)  \(country.nativeName)"
    return Detail(title: "\(name) in \(code)", left: steps, right: facts)
  }

  private var steps: [PageLine] {
    var page = PageDraft()
    func mark(_ field: String) -> String { part.assumed.contains(field) ? " (assumed)" : "" }
    let words = [
      Wording.of(part.role) + mark("role"), Wording.of(part.status) + mark("status"),
      Wording.of(part.mode) + mark("mode"), part.isRequired ? "required" : "",
    ]
    page.text(words.filter { !$0.isEmpty }.joined(separator: ", "), part.status.role)
    guard let figures = state.outlook.participation(part.id) else { return page.lines }
    page.add(CountryPage.steps(figures, state.outlook))
    if figures.steps.isEmpty { page.text("No steps are planned for it.", .textMuted) }
    return page.lines
  }

  private var facts: [PageLine] {
    var page = PageDraft()
    page.field("Clock", PlaceClock(state).words(country.zone))
    page.field("Languages", country.languages.joined(separator: ", "))
    let offices = plan.institutions.filter { $0.country == country.id }
    for (number, office) in offices.enumerated() {
      let focal = plan.focalPoints.first { $0.institution == office.id }
      let person = focal?.person.flatMap { plan.people[$0]?.name }
      let isAssumed = focal?.isAssumed == true ? " (assumed)" : ""
      let role = focal.map { _ in ", focal point\(person.map { " \($0)" } ?? "")\(isAssumed)" }
      page.field(
        number == 0 ? "Counterparts" : "",
        "\(office.englishName) (\(Wording.of(office.certainty)))\(role ?? "")"
      )
    }
    if offices.isEmpty { page.field("Counterparts", "nobody is known yet", .textMuted) }
    let missions = plan.missions.filter { $0.country == country.id }.map(\.code)
    page.field("Mission there", Wording.list(missions))
    let said = plan.topicInputs.filter { $0.country == country.id }
    let words = said.map { input in
      "\(input.topic.flatMap { plan.topics[$0]?.code } ?? "?") \(Wording.of(input.stance))"
    }
    page.field("On the topics", Wording.list(words))
    for row in plan.blackouts where row.country == country.id && row.start < row.end {
      let span = DayWords.span(DaySpan(start: row.start, end: row.end))
      page.field("Cannot meet", "\(span): \(row.text)", .blackout)
    }
    page.field("Note", [part.note, country.note].filter { !$0.isEmpty }.joined(separator: "; "))
    return page.lines
  }
}
