import CivilTime
import PlanModel
import Planning
import Workbench

/// Days of meetings as plain lines.
enum DatesText {
  static func print(_ dates: DateOutlook, _ query: DateQuery, in outlook: Outlook) {
    if dates.meetings.isEmpty {
      Output.line(
        outlook.plan.meetings.isEmpty
          ? "The plan has no meeting yet; `plenary meeting add` makes one."
          : "Every meeting has its day: there is none to look for."
      )
    }
    for (place, meeting) in dates.meetings.enumerated() {
      if place > 0 { Output.line() }
      print(meeting, query, in: outlook)
    }
    if query.others == .free, dates.meetings.count > 1 {
      Output.line()
      print(dates.choices, in: outlook)
    }
    if dates.isTruncated {
      Output.line()
      Output.line("Not everything was looked at: only three years of days, and a limit of choices.")
    }
  }

  private static func print(_ dates: MeetingDates, _ query: DateQuery, in outlook: Outlook) {
    guard let meeting = outlook.plan.meetings[dates.meeting] else { return }
    let others =
      query.others == .free
      ? "the other days being free" : "the other meetings being on the days of the plan"
    Output.line("\(meeting.code)  \(meeting.title), \(others)")
    if dates.feasible.isEmpty {
      Output.line("  No day works.")
    } else {
      Output.line("  \(Wording.count(dates.feasible.count, "day")) \(works(dates)):")
    }
    for ranked in dates.ranked.prefix(query.limit) {
      let parts = ranked.parts.map { "\(Sentence.of($0, in: outlook)) (\($0.cost))" }
      let hour = ranked.hour.map { "; best at \(clock($0))" } ?? ""
      let cost = parts.isEmpty ? "nothing against it" : parts.joined(separator: ", ")
      Output.line("    \(ranked.day.long)  cost \(ranked.cost): \(cost)\(hour)")
    }
    if dates.ranked.count > query.limit {
      Output.line("    and \(dates.ranked.count - query.limit) more; --limit shows them")
    }
    blocked(dates, in: outlook)
  }

  private static func works(_ dates: MeetingDates) -> String {
    dates.feasible.count == 1 ? "works" : "work"
  }

  private static func clock(_ hour: BestHour) -> String {
    let start = LocalTime(day: hour.start.utcDay, minutes: hour.start.utcSecondOfDay / 60)
    return "\(start.clock) UTC"
  }

  /// The days that fail, a line each with the first of the reasons.
  private static func blocked(_ dates: MeetingDates, in outlook: Outlook) {
    let weekdays = dates.blocked.filter { !$0.day.isWeekend }
    if weekdays.isEmpty { return }
    Output.line("  Other days from Monday to Friday:")
    for blocked in weekdays {
      guard let reason = blocked.reasons.first else { continue }
      let more = blocked.reasons.count - 1
      let rest = more == 0 ? "" : " And \(Wording.count(more, "more reason"))."
      Output.line(
        "    \(blocked.day.long)  \(word(blocked.grade))\(Sentence.of(reason, in: outlook))\(rest)"
      )
    }
  }

  private static func word(_ grade: DateGrade) -> String {
    switch grade {
    case .feasible, .blocked: ""
    case .compressed: "compressed: "
    case .impossible: "too late for the work: "
    }
  }

  private static func print(_ choices: [DateChoice], in outlook: Outlook) {
    Output.line(choices.isEmpty ? "No days fit together." : "The best days together:")
    for choice in choices {
      let days = choice.days.map {
        "\(outlook.plan.meetings[$0.meeting]?.code ?? "") \($0.day.long)"
      }
      Output.line("    \(days.joined(separator: ", "))  cost \(choice.cost)")
    }
  }

  static func print(_ why: WhyNot, in outlook: Outlook) {
    let code = outlook.plan.meetings[why.meeting]?.code ?? ""
    if why.reasons.isEmpty {
      Output.line("\(code) can open on \(why.day.long): nothing is against it.")
      return
    }
    Output.line("\(code) cannot open on \(why.day.long):")
    for reason in why.reasons { Output.line("  \(Sentence.of(reason, in: outlook))") }
    if let grade = Sentence.of(why.grade, in: outlook), !why.isGradeTheObstacle {
      Output.line()
      Output.line(grade)
    }
    Output.line()
    Output.line("These cannot hold together; without any one of them the rest can:")
    for claim in why.conflict { Output.line("  - \(Sentence.of(claim, in: outlook))") }
    Output.line()
    if let obstacle = why.obstacle { Output.line(Sentence.of(obstacle, in: outlook)) }
    print(why.relaxations, in: outlook)
  }

  private static func print(_ ways: [DateRelaxation], in outlook: Outlook) {
    if !ways.isEmpty { Output.line("What would help, cheapest first:") }
    for (place, way) in ways.enumerated() {
      Output.line(
        "  \(place + 1). cost \(way.cost)\(way.needsReason ? ", with the hosts' consent" : "")"
      )
      for step in Sentence.steps(of: way, in: outlook) { Output.line("     \(step)") }
    }
  }
}
