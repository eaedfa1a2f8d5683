package import CivilTime
package import PlanModel
package import Planning

/// The days of a meeting as the calendar shows them, made once for each answer.
package struct DayCalendar: Sendable {
  package let dates: MeetingDates
  /// Whole months: those in which days were judged, one before and one after.
  package let days: DaySpan
  /// Beside the days.
  private let grades: [DayGrade]
  private let guestsOff: [[Country.ID]]
  private let others: [Day: Meeting.ID]

  /// Nobody walks through a calendar of more than four years day by day.
  static let most = 48

  init(_ dates: MeetingDates, in outlook: Outlook) {
    self.dates = dates
    let first = dates.span.start.startOfMonth(offset: -1)
    let last = dates.span.last.startOfMonth(offset: 2)
    days = DaySpan(start: first, end: min(last, first.startOfMonth(offset: Self.most)))
    grades = Self.grades(of: days, dates)
    let plan = outlook.plan
    let guests = plan.participations(in: dates.meeting)
      .filter {
        $0.role != .host && $0.role != .coHost && $0.status != .declined && $0.status != .withdrawn
      }
      .compactMap { guest in
        plan.countries[guest.country]
          .flatMap { outlook.calendars.calendar($0.calendar) }.map { (guest.country, $0) }
      }
    guestsOff = days.days.map { day in
      day.isWeekend ? [] : guests.filter { !$0.1.isWorking(day) }.map { $0.0 }
    }
    others = Self.sittings(besides: dates.meeting, in: plan)
  }

  private static func grades(of days: DaySpan, _ dates: MeetingDates) -> [DayGrade] {
    let possible = Set(dates.possible)
    let costs = Dictionary(dates.ranked.map { ($0.day, $0.cost) }) { first, _ in first }
    let blocked = Dictionary(dates.blocked.map { ($0.day, $0) }) { first, _ in first }
    return days.days.map { day in
      if let cost = costs[day] { return cost == dates.ranked.first?.cost ? .best : .feasible }
      return blocked[day].map { DayGrade($0, isPossible: possible.contains(day)) }
        ?? (day.isWeekend ? .weekend : .outside)
    }
  }

  private static func sittings(besides id: Meeting.ID, in plan: Plan) -> [Day: Meeting.ID] {
    var days: [Day: Meeting.ID] = [:]
    for meeting in plan.meetings where meeting.id != id && meeting.status != .cancelled {
      guard let sittings = meeting.sittings else { continue }
      for day in sittings.days { days[day] = meeting.id }
    }
    return days
  }

  package func grade(of day: Day) -> DayGrade {
    days.contains(day) ? grades[day - days.start] : day.isWeekend ? .weekend : .outside
  }

  /// The participants for whom a weekday is a day off.
  package func guestsOff(on day: Day) -> [Country.ID] {
    days.contains(day) ? guestsOff[day - days.start] : []
  }

  /// Another meeting that sits on a day.
  package func other(on day: Day) -> Meeting.ID? { others[day] }

  package func ranked(_ day: Day) -> RankedDay? { dates.ranked.first { $0.day == day } }

  /// The months, each by its first day.
  var months: [Day] {
    let all = (0..<Self.most).map { days.start.startOfMonth(offset: $0) }
    return Array(all.prefix { $0 < days.end })
  }
}

extension Day {
  /// The first day of its month, or of one so many months later.
  func startOfMonth(offset: Int = 0) -> Day {
    let (year, month, _) = components
    let count = 12 * year + month - 1 + offset
    let (years, rest) = (count / 12, count % 12)
    return Day(year: years, month: rest + 1, day: 1) ?? self
  }

  /// The same day of a month so many months later, or the last that this one has.
  func moved(months: Int) -> Day {
    let first = startOfMonth(offset: months)
    let length = first.startOfMonth(offset: 1) - first
    return first + (min(dayOfMonth, length) - 1)
  }
}
