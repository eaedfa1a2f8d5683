import CivilTime
import PlanModel
import Planning
import Workbench

/// Days of meetings as `--json` shows them.
enum DatesJSON {
  /// One meeting as an object of its own; several in a list, with the best days together.
  static func of(
    _ dates: DateOutlook,
    for meeting: Meeting?,
    _ limit: Int,
    in outlook: Outlook
  ) -> JSON {
    if meeting != nil, let only = dates.meetings.first {
      return .object(fields(only, limit, outlook) + [("isTruncated", .bool(dates.isTruncated))])
    }
    return .object([
      ("meetings", .array(dates.meetings.map { .object(fields($0, limit, outlook)) })),
      ("choices", .array(dates.choices.map { of($0, outlook) })),
      ("isTruncated", .bool(dates.isTruncated)),
    ])
  }

  private static func fields(
    _ dates: MeetingDates,
    _ limit: Int,
    _ outlook: Outlook
  ) -> [(String, JSON)] {
    [
      ("meeting", .optional(outlook.plan.meetings[dates.meeting]?.code)),
      ("feasible", .texts(dates.feasible.map(\.description))),
      ("possible", .texts(dates.possible.map(\.description))),
      ("ranked", .array(dates.ranked.prefix(limit).map { of($0, outlook) })),
      ("blocked", .array(dates.blocked.map { of($0, outlook) })),
    ]
  }

  private static func of(_ ranked: RankedDay, _ outlook: Outlook) -> JSON {
    .object([
      ("day", .day(ranked.day)), ("cost", .integer(ranked.cost)),
      ("parts", parts(ranked.parts, outlook)),
      ("start", ranked.hour.map { .text($0.start.description) } ?? .null),
    ])
  }

  private static func parts(_ parts: [CostPart], _ outlook: Outlook) -> JSON {
    .array(
      parts.map { part in
        .object([
          ("kind", .text(part.kind.rawValue)), ("cost", .integer(part.cost)),
          ("amount", .integer(part.amount)),
          ("countries", .texts(part.countries.compactMap { outlook.plan.countries[$0]?.iso2 })),
          ("words", .text(Sentence.of(part, in: outlook))),
        ])
      }
    )
  }

  private static func of(_ blocked: BlockedDay, _ outlook: Outlook) -> JSON {
    .object([
      ("day", .day(blocked.day)), ("grade", .text(word(blocked.grade))),
      ("reasons", .texts(blocked.reasons.map { Sentence.of($0, in: outlook) })),
    ])
  }

  private static func word(_ grade: DateGrade) -> String {
    switch grade {
    case .feasible: "feasible"
    case .compressed: "compressed"
    case .impossible: "impossible"
    case .blocked: "blocked"
    }
  }

  private static func of(_ choice: DateChoice, _ outlook: Outlook) -> JSON {
    .object([
      ("days", of(choice.days, outlook)), ("cost", .integer(choice.cost)),
      ("parts", parts(choice.parts, outlook)),
    ])
  }

  private static func of(_ picks: [DateChoice.Pick], _ outlook: Outlook) -> JSON {
    .array(
      picks.map { pick in
        .object([
          ("meeting", .optional(outlook.plan.meetings[pick.meeting]?.code)),
          ("day", .day(pick.day)),
        ])
      }
    )
  }

  static func of(_ why: WhyNot, in outlook: Outlook) -> JSON {
    .object([
      ("meeting", .optional(outlook.plan.meetings[why.meeting]?.code)),
      ("day", .day(why.day)), ("grade", .text(word(why.grade))),
      ("reasons", .texts(why.reasons.map { Sentence.of($0, in: outlook) })),
      ("explanation", .optional(Sentence.of(why.grade, in: outlook))),
      ("conflict", .texts(why.conflict.map { Sentence.of($0, in: outlook) })),
      (
        "relaxations",
        .array(
          why.relaxations.map { way in
            .object([
              ("cost", .integer(way.cost)), ("needsReason", .bool(way.needsReason)),
              ("steps", .texts(way.concessions.map { Sentence.of($0, in: outlook) })),
            ])
          }
        )
      ),
      ("obstacle", why.obstacle.map { of($0, outlook) } ?? .null),
    ])
  }

  private static func of(_ obstacle: DateObstacle, _ outlook: Outlook) -> JSON {
    var next: [DateChoice.Pick] = []
    let kind: String
    switch obstacle {
    case .past(_, let days): (kind, next) = ("past", days)
    case .work: kind = "work"
    case .otherMeetings: kind = "otherMeetings"
    case .farAway: kind = "farAway"
    }
    return .object([
      ("kind", .text(kind)), ("words", .text(Sentence.of(obstacle, in: outlook))),
      ("next", of(next, outlook)),
    ])
  }
}
