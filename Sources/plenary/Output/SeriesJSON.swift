import CivilTime
import PlanModel

/// The series, its project and its donor as `--json` shows them.
enum SeriesJSON {
  static func of(_ plan: Plan) -> JSON {
    guard let series = plan.series.rows.first else { return .null }
    let project = series.project.flatMap { plan[$0] }
    return .object([
      ("title", .text(series.title)), ("kind", .text(series.form.rawValue)),
      ("region", .text(series.region)), ("theme", .text(series.theme)),
      ("description", .text(series.description)),
      ("initiator", iso2(series.initiator, plan)), ("secretariat", .text(series.secretariat)),
      ("horizon", span(series.horizonStart, series.horizonEnd)),
      ("objectives", .texts(series.objectives)), ("rationale", .text(series.rationale)),
      ("expectedResult", .text(series.expectedResult)),
      ("project", project.map { of($0, in: plan) } ?? .null),
    ])
  }

  private static func of(_ project: Project, in plan: Plan) -> JSON {
    let donor = project.donor.flatMap { plan[$0] }
    return .object([
      ("acronym", .text(project.acronym)), ("title", .text(project.title)),
      ("time", span(project.start, project.end)),
      ("visibilityText", .text(project.visibilityText)), ("source", .text(project.source)),
      (
        "donor",
        donor.map { donor in
          .object([
            ("name", .text(donor.name)), ("country", iso2(donor.country, plan)),
            ("contactMission", .optional(donor.contactMission.flatMap { plan[$0]?.code })),
          ])
        } ?? .null
      ),
    ])
  }

  private static func iso2(_ country: Country.ID?, _ plan: Plan) -> JSON {
    .optional(country.flatMap { plan[$0]?.iso2 })
  }

  /// From the first to the last day, both inside, as people read it.
  private static func span(_ start: Day?, _ end: Day?) -> JSON {
    if start == nil && end == nil { return .null }
    return .object([("from", .optional(start?.description)), ("to", .day(end.map { $0 - 1 }))])
  }
}
