import Canvas
import CivilTime
import PlanModel
import Planning

/// A country: its part in every meeting, its steps, and who may answer for it.
struct CountryPage {
  private let part: Participation
  private let country: Country
  private let outlook: Outlook

  init?(_ id: Participation.ID, _ outlook: Outlook) {
    guard let part = outlook.plan.participations[id],
      let country = outlook.plan.countries[part.country]
    else { return nil }
    self.part = part
    self.country = country
    self.outlook = outlook
  }

  private var plan: Plan { outlook.plan }

  var title: String { "\(country.iso2) \(country.englishName)" }

  var lines: [PageLine] {
    var page = PageDraft()
    page.field("Own name", country.nativeName)
    page.field("Protocol name", country.protocolName)
    page.field("Zone", country.zone)
    page.field("Languages", country.languages.joined(separator: ", "))
    page.field("Note", country.note)
    page.heading("In the meetings")
    for meeting in plan.meetingsInOrder { addPart(in: meeting, to: &page) }
    if let figures = outlook.participation(part.id) {
      page.heading("Steps to \(plan.meetings[part.meeting]?.code ?? "")")
      page.add(Self.steps(figures, outlook))
    }
    addInstitutions(to: &page)
    addVoice(to: &page)
    return page.lines
  }

  private func addPart(in meeting: Meeting, to page: inout PageDraft) {
    guard let part = plan.participation(of: country.id, in: meeting.id) else {
      page.field(meeting.code, "takes no part", .textMuted)
      return
    }
    func mark(_ field: String) -> String { part.assumed.contains(field) ? " (assumed)" : "" }
    let words = [
      Wording.of(part.role) + mark("role"), Wording.of(part.status) + mark("status"),
      Wording.of(part.mode) + mark("mode"),
      part.isRequired ? "required: the meeting cannot be held without it" : "",
      part.since.map { "since \(DayWords.short($0, seenFrom: outlook.statusDate))" } ?? "",
      part.reason, part.note,
    ]
    page.field(meeting.code, words.filter { !$0.isEmpty }.joined(separator: ", "), part.status.role)
  }

  /// The steps of a country, each with its day; in brief without saying which are critical.
  static func steps(
    _ figures: CountryOutlook,
    _ outlook: Outlook,
    isBrief: Bool = false
  ) -> [PageLine] {
    figures.steps.map { step in
      let status = outlook.statusDate
      let day = step.day.map { DayWords.short($0, seenFrom: status) } ?? "no day"
      let isLate = !step.isDone && step.day.map { $0 < status } ?? false
      let late = isBrief ? "late, \(day)" : "late, was due \(day)"
      let words =
        step.isDone ? "done" : isLate ? late : step.day == nil ? "no day yet" : "by \(day)"
      let critical = step.isCritical && !isBrief ? ", critical" : ""
      return .field(
        Wording.of(step.kind).capitalizedFirst,
        words + critical,
        step.isDone ? .success : isLate ? .error : .text
      )
    }
  }

  private func addInstitutions(to page: inout PageDraft) {
    let offices = plan.institutions.filter { $0.country == country.id }
    guard !offices.isEmpty else { return }
    page.heading("Who may answer for it")
    for office in offices {
      let focal = plan.focalPoints.first { $0.institution == office.id }
      let words = [
        office.nativeName, office.within, Wording.of(office.certainty),
        focal.map { "focal point" + ($0.isAssumed ? " (assumed)" : "") } ?? "",
      ]
      page.text(office.englishName, .text)
      page.text("  " + words.filter { !$0.isEmpty }.joined(separator: ", "), .textMuted)
    }
  }

  private func addVoice(to page: inout PageDraft) {
    let said = plan.topicInputs.filter { $0.country == country.id }
    if !said.isEmpty { page.heading("What it said") }
    for input in said { page.text(TopicPage.words(input, in: plan)) }
    let blackouts = plan.blackouts.filter { $0.country == country.id }
    if !blackouts.isEmpty { page.heading("When it cannot meet") }
    for row in blackouts where row.start < row.end {
      page.field(DayWords.span(DaySpan(start: row.start, end: row.end)), row.text, .blackout)
    }
  }
}
