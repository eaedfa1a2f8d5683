package import CivilTime
package import PlanModel

/// One field of the series set anew.
package enum SeriesEdit: Hashable, Sendable {
  case title(String)
  case form(SeriesKind)
  case region(String)
  case description(String)
  case theme(String)
  case initiator(Country.ID?)
  case secretariat(String)
  case horizon(DaySpan)
  case objectives([String])
  case rationale(String)
  case expectedResult(String)
}

/// One field of the project set anew, or of the donor who pays it.
package enum ProjectEdit: Hashable, Sendable {
  case acronym(String)
  case title(String)
  case time(DaySpan)
  case visibility(String)
  case source(String)
  case donor(String)
  case donorCountry(Country.ID?)
  case donorContact(Mission.ID?)
}

// What stands above the meetings: the series, and the project under which they are paid.
extension ChangeProposal {
  mutating func edit(series edits: [SeriesEdit]) throws(ChangeRefused) -> Change {
    var series = try found(seriesForNewMeeting())
    var names: [String] = []
    for edit in edits { names.append(try apply(edit, to: &series)) }
    draft.put(series)
    return draft.change(words: "Edit the series: \(names.joined(separator: ", "))")
  }

  /// Sets a field and gives its name.
  private func apply(
    _ edit: SeriesEdit,
    to series: inout Series
  ) throws(ChangeRefused) -> String {
    switch edit {
    case .title(let title): series.title = try text(title, for: "title")
    case .form(let form): series.form = form
    case .region(let region): series.region = region
    case .description(let description): series.description = description
    case .theme(let theme): series.theme = theme
    case .initiator(let country): series.initiator = try country.map(found)?.id
    case .secretariat(let secretariat): series.secretariat = secretariat
    case .horizon(let days): try setHorizon(days, of: &series)
    case .objectives(let objectives): series.objectives = objectives
    case .rationale(let rationale): series.rationale = rationale
    case .expectedResult(let result): series.expectedResult = result
    }
    return edit.fieldName
  }

  /// The horizon holds all meetings of the series (I25).
  private func setHorizon(_ days: DaySpan, of series: inout Series) throws(ChangeRefused) {
    try requireDays(days, for: "horizon")
    for meeting in plan.meetings where meeting.series == series.id {
      for span in [meeting.sittings, meeting.window].compactMap(\.self) {
        if let day = span.firstDay(outside: days) { throw .outsideHorizon(day, days) }
      }
    }
    series.horizonStart = days.start
    series.horizonEnd = days.end
  }

  /// Edits the project of the series; the first edit makes it, and the donor likewise.
  mutating func edit(project edits: [ProjectEdit]) throws(ChangeRefused) -> Change {
    var series = try found(seriesForNewMeeting())
    var project = series.project.flatMap { plan[$0] } ?? Project(id: context.keys.key())
    var donor = project.donor.flatMap { plan[$0] } ?? Donor(id: context.keys.key())
    var names: [String] = []
    for edit in edits {
      try apply(edit, to: &project, &donor)
      names.append(edit.fieldName)
    }
    if !donor.name.isEmpty {
      draft.put(donor)
      project.donor = donor.id
    } else if donor.country != nil || donor.contactMission != nil {
      throw .emptyText(field: "donor")
    }
    draft.put(project)
    series.project = project.id
    draft.put(series)
    return draft.change(words: "Edit the project: \(names.joined(separator: ", "))")
  }

  private func apply(
    _ edit: ProjectEdit,
    to project: inout Project,
    _ donor: inout Donor
  ) throws(ChangeRefused) {
    switch edit {
    case .acronym(let acronym): project.acronym = acronym
    case .title(let title): project.title = try text(title, for: "title")
    case .time(let days):
      try requireDays(days, for: "time")
      project.start = days.start
      project.end = days.end
    case .visibility(let words): project.visibilityText = words
    case .source(let source): project.source = source
    case .donor(let name): donor.name = try text(name, for: "donor")
    case .donorCountry(let country): donor.country = try country.map(found)?.id
    case .donorContact(let mission): donor.contactMission = try mission.map(found)?.id
    }
  }
}

extension SeriesEdit {
  fileprivate var fieldName: String {
    switch self {
    case .title: "title"
    case .form: "kind"
    case .region: "region"
    case .description: "description"
    case .theme: "theme"
    case .initiator: "initiator"
    case .secretariat: "secretariat"
    case .horizon: "horizon"
    case .objectives: "objectives"
    case .rationale: "rationale"
    case .expectedResult: "expected result"
    }
  }
}

extension ProjectEdit {
  fileprivate var fieldName: String {
    switch self {
    case .acronym: "acronym"
    case .title: "title"
    case .time: "time"
    case .visibility: "visibility"
    case .source: "source"
    case .donor: "donor"
    case .donorCountry: "donor's country"
    case .donorContact: "contact of the donor"
    }
  }
}
