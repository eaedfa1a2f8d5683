import CivilTime
import PlanModel

/// A meeting as the search of days sees it.
struct DateEvent: Sendable {
  let meeting: Meeting
  /// The place of its host's calendar.
  let host: Int
  /// The days that are looked at.
  let span: DaySpan
  /// The day that it has, by fact, promise or plan.
  let day: Day?
  /// Whether its day is a fact, or no matter of the series.
  let isFixed: Bool
  /// Whether its window reaches further than the days that are looked at.
  let isCut: Bool

  var count: Int { span.dayCount }
  var sittingDays: Int { max(1, meeting.dayCount) }

  func day(at place: Int) -> Day { span.start + place }
  func place(of day: Day) -> Int? { span.contains(day) ? day - span.start : nil }
  func sittings(at place: Int) -> DaySpan {
    DaySpan(start: day(at: place), end: day(at: place) + sittingDays)
  }
}

extension DateEvent {
  /// Three years and a month either side: nobody plans a series further ahead day by day.
  static let most = 3 * 366 + 2 * DateQuery.margin

  /// Makes the event of a meeting; `nil` for one that has no day and takes part in nothing.
  init?(_ meeting: Meeting, in outlook: Outlook, host: Int, isInSeries: Bool, query: DateQuery) {
    guard meeting.status != .cancelled else { return nil }
    self.meeting = meeting
    self.host = host
    isFixed = meeting.isDayFrozen || !isInSeries
    day = isFixed ? meeting.workingDay : query.supposed[meeting.id] ?? meeting.workingDay
    if isFixed {
      guard let day else { return nil }
      span = DaySpan(start: day, end: day + 1)
      isCut = false
    } else {
      (span, isCut) = Self.span(of: meeting, day: day, reach: query.reach, in: outlook)
    }
  }

  /// Its window with a margin, or what the series leaves; and its day if that is not too far away.
  private static func span(
    of meeting: Meeting,
    day: Day?,
    reach: Int,
    in outlook: Outlook
  ) -> (DaySpan, isCut: Bool) {
    let today = outlook.statusDate
    let base = bounds(of: meeting, in: outlook)
    var (start, end) = (base.start, base.end)
    // A mistyped year must not make the tables large.
    let far = 12 * 366
    start = min(max(start, today - far), today + far)
    end = max(start, min(end, today + far))
    let isCut = end - start > most - 2 * DateQuery.margin || (start, end) != (base.start, base.end)
    if end - start > most - 2 * DateQuery.margin {
      start = max(start, min(today, end - (most - 2 * DateQuery.margin)))
      end = min(end, start + (most - 2 * DateQuery.margin))
    }
    if meeting.window != nil { (start, end) = (start - reach, end + reach) }
    if let day, abs(day - start) <= most, abs(end - day) <= most {
      (start, end) = (min(start, day), max(end, day + 1))
    }
    return (DaySpan(start: start, end: end), isCut)
  }

  /// Where the meeting may lie: its window, else the horizon of the series from the status date on,
  /// else a year.
  static func bounds(of meeting: Meeting, in outlook: Outlook) -> DaySpan {
    if let window = meeting.window, !window.isEmpty { return window }
    let year = DaySpan(start: outlook.statusDate, end: outlook.statusDate + 366)
    guard let series = outlook.plan[meeting.series], let end = series.horizonEnd else {
      return year
    }
    let start = max(series.horizonStart ?? outlook.statusDate, outlook.statusDate)
    return start < end ? DaySpan(start: start, end: end) : year
  }
}
