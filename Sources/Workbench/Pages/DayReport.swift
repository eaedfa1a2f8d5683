import Canvas
import CivilTime
import PlanModel
import Planning

/// All there is to say about a day of a meeting: what it costs, or why it fails and what would help.
struct DayReport {
  let state: WorkbenchState
  let calendar: DayCalendar
  let day: Day

  private var outlook: Outlook { state.outlook }
  private var words: DateWordings { DateWordings(outlook: outlook) }
  private var meeting: Meeting? { outlook.plan.meetings[calendar.dates.meeting] }

  /// "Mon 14 Sep: compressed", with whatever else happens on the day.
  var title: String {
    var parts = ["\(words.day(day)): \(calendar.grade(of: day).words)"]
    if meeting?.workingDay == day { parts.append("the day of \(meeting?.code ?? "") now") }
    if let other = calendar.other(on: day) { parts.append("\(words.meeting(other)) sits") }
    let off = calendar.guestsOff(on: day).map(words.country)
    if !off.isEmpty { parts.append("a holiday in \(Wording.list(off))") }
    return parts.joined(separator: "; ")
  }

  var lines: [PageLine] {
    if let ranked = calendar.ranked(day) { return costs(ranked) }
    let blocked = calendar.dates.blocked.first { $0.day == day }
    guard let answer = state.dates.explained[day] else {
      let reasons = (blocked?.reasons ?? []).map(line)
      return reasons + [.text("What would help is being searched.", .textMuted)]
    }
    guard let known = answer else {
      return [.text("Nothing can be said of this day.", .textMuted)]
    }
    var lines = known.reasons.map(line)
    if known.conflict.count > 1 { lines.append(conflict(known.conflict)) }
    if let obstacle = known.obstacle {
      lines.append(.text(Sentence.of(obstacle, in: outlook), .textMuted))
    }
    lines += known.relaxations.map(way)
    if let words = Sentence.of(known.grade, in: outlook), !known.isGradeTheObstacle {
      lines.append(.text(words, calendar.grade(of: day).role))
    }
    return lines
  }

  private func line(_ reason: DateReason) -> PageLine {
    .text(Sentence.of(reason, in: outlook), .text)
  }

  private func costs(_ ranked: RankedDay) -> [PageLine] {
    var lines = ranked.parts.map { part in
      PageLine.text("Cost \(part.cost): \(Sentence.of(part, in: outlook)).", .text)
    }
    if ranked.parts.isEmpty {
      lines.append(.text("It breaks nothing and costs nothing.", .success))
    }
    if let hour = ranked.hour { lines.append(.text(words(of: hour), .text)) }
    return lines
  }

  /// The best time of the day by the clocks at the host, and those for whom it is not office time.
  private func words(of hour: BestHour) -> String {
    let zone = state.zones[meeting?.zone ?? ""] ?? .utc
    let end = hour.start + hour.minutes * 60
    let span = "\(hour.start.local(in: zone).clock)–\(end.local(in: zone).clock)"
    let time = "Best time online: \(span) \(zone.identifier)"
    guard !hour.outside.isEmpty else { return "\(time), office hours for all." }
    let burdens = hour.outside.map { burden in
      "\(Sentence.hours(burden.quarters)) in \(name(of: burden.place))"
    }
    return "\(time); outside of office hours: \(Wording.list(burdens))."
  }

  private func name(of place: HourPlace) -> String {
    switch place {
    case .country(let id): words.country(id)
    case .mission(let id): outlook.plan.missions[id]?.code ?? "?"
    }
  }

  private func conflict(_ claims: [DateClaim]) -> PageLine {
    let all = claims.map { Sentence.of($0, in: outlook) }.joined(separator: "; ")
    return .text("Cannot hold together, and none can be spared: \(all).", .conflict)
  }

  private func way(_ way: DateRelaxation) -> PageLine {
    .text("Would help, cost \(way.cost): \(Sentence.of(way, in: outlook))", .success)
  }
}

extension WorkbenchState {
  /// `w` in the dates: the report in full.
  func dayPage(of day: Day) -> Page? {
    guard let calendar = dates.calendar else { return nil }
    let report = DayReport(state: self, calendar: calendar, day: day)
    let row = RowID.day(calendar.dates.meeting, day)
    let code = plan.meetings[calendar.dates.meeting]?.code ?? ""
    return Page(
      title: "Why: \(code) on \(day.long)",
      lines: [.text(report.title, .textStrong), .blank] + report.lines,
      subject: .why(row)
    )
  }
}
