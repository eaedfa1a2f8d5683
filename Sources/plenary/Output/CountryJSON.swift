import PlanModel
import Planning

/// A country as `--json` shows it: in one meeting, and over the series.
enum CountryJSON {
  static func of(_ country: Country, in outlook: Outlook) -> JSON {
    let plan = outlook.plan
    let parts = plan.meetingsInOrder.compactMap { plan.participation(of: country.id, in: $0.id) }
    return .object([
      ("iso2", .text(country.iso2)), ("name", .text(country.englishName)),
      ("protocolName", .text(country.protocolName)), ("nativeName", .text(country.nativeName)),
      ("zone", .text(country.zone)), ("calendar", .text(country.calendar)),
      ("languages", .texts(country.languages)), ("note", .text(country.note)),
      ("series", series(of: country.id, in: outlook)),
      ("meetings", .array(parts.map { of($0, in: outlook) })),
    ])
  }

  /// The country's row of the series.
  private static func series(of country: Country.ID, in outlook: Outlook) -> JSON {
    let row = outlook.series(of: country)
    return .object([
      ("colour", .text(row.colour.rawValue)),
      ("meetings", .texts(row.meetings.compactMap { outlook.plan.meetings[$0]?.code })),
      ("causes", .array(row.causes.map { MeetingJSON.cause($0, in: outlook) })),
    ])
  }

  static func of(_ row: Participation, in outlook: Outlook) -> JSON {
    let state = outlook.participation(row.id) ?? CountryOutlook()
    let country = outlook.plan.countries[row.country]
    return .object([
      ("country", .optional(country?.iso2)), ("name", .optional(country?.englishName)),
      ("nativeName", .optional(country?.nativeName)),
      ("meeting", .optional(outlook.plan.meetings[row.meeting]?.code)),
      ("role", .text(row.role.rawValue)), ("status", .text(row.status.rawValue)),
      ("mode", .text(row.mode.rawValue)), ("stance", .text(row.stance.rawValue)),
      ("required", .bool(row.isRequired)), ("since", .day(row.since)),
      ("colour", .text(state.colour.rawValue)),
      ("dueSteps", .integer(state.dueSteps)), ("doneOfDueSteps", .integer(state.doneOfDueSteps)),
      ("causes", .array(state.causes.map { MeetingJSON.cause($0, in: outlook) })),
      (
        "steps",
        .array(
          state.steps.map { step in
            .object([
              ("kind", .text(step.kind.rawValue)), ("day", .day(step.day)),
              ("due", .bool(step.isDue)), ("done", .bool(step.isDone)),
            ])
          }
        )
      ),
      ("seriesColour", .text(outlook.series(of: row.country).colour.rawValue)),
      ("assumed", .texts(row.assumed)), ("reason", .text(row.reason)),
    ])
  }
}
