package import CivilTime
package import PlanModel
package import Planning

/// Days as people read them on this screen.
package enum DayWords {
  /// `Fri 20 Nov`, with the year where it is another than that of the status date.
  package static func of(_ day: Day, seenFrom status: Day? = nil) -> String {
    if let status, status.year == day.year { return "\(day.weekdayName) \(day.short)" }
    return day.long
  }

  /// `23 Jul`, with the year where it is another.
  package static func short(_ day: Day, seenFrom status: Day) -> String {
    status.year == day.year ? day.short : "\(day.short) \(day.year)"
  }

  /// A span by its first and last day: `15–16 Sep`, `1 Sep–31 Oct`.
  package static func span(_ span: DaySpan, seenFrom status: Day? = nil) -> String {
    let (first, last) = (span.start, span.last)
    let year = status?.year == last.year ? "" : " \(last.year)"
    if span.isEmpty || first == last { return "\(first.short)\(year)" }
    if (first.year, first.month) == (last.year, last.month) {
      let isWhole = first.dayOfMonth == 1 && span.end.dayOfMonth == 1
      return isWhole
        ? "\(last.monthName)\(year)" : "\(first.dayOfMonth)–\(last.short)\(year)"
    }
    let from = first.year == last.year ? "" : " \(first.year)"
    return "\(first.short)\(from)–\(last.short)\(year)"
  }

  /// Days as runs of neighbours: `15–16 Sep, 21 Sep and 1 Oct`; weekends between do not part a run.
  package static func ranges(_ days: [Day], seenFrom status: Day, limit: Int = 5) -> String {
    var runs: [DaySpan] = []
    for day in days {
      if let last = runs.last,
        DaySpan(start: last.end, end: max(last.end, day)).days.allSatisfy(\.isWeekend)
      {
        runs[runs.count - 1].end = day + 1
      } else {
        runs.append(DaySpan(start: day, end: day + 1))
      }
    }
    return Wording.list(runs.map { span($0, seenFrom: status) }, limit: limit)
  }

  /// Working days before a meeting: `T-43`, `T`, `T+5`.
  package static func offset(_ days: Int) -> String {
    days == 0 ? "T" : days > 0 ? "T-\(days)" : "T+\(-days)"
  }

  /// An offset with its day, and the holidays of the host that it leaps over.
  ///
  /// `T-1 = Fri 20 Nov (host holiday Mon 23)`: without the holiday nobody would expect that day.
  package static func offset(
    _ days: Int,
    on day: Day,
    of meeting: Meeting,
    in outlook: Outlook
  ) -> String {
    let text = "\(offset(days)) = \(of(day, seenFrom: outlook.statusDate))"
    guard let opening = meeting.workingDay,
      let calendar = outlook.calendars.calendar(meeting.hostCalendar)
    else { return text }
    let between = DaySpan(start: min(day, opening), end: max(day, opening) + 1)
    // Over many weeks the list would say nothing: there are always some.
    guard between.dayCount <= 12 else { return text }
    let off = between.days.filter { !$0.isWeekend && !calendar.isWorking($0) }
    guard !off.isEmpty else { return text }
    let names = off.map { "\($0.weekdayName) \($0.dayOfMonth)" }
    return "\(text) (host holiday \(names.joined(separator: ", ")))"
  }
}
