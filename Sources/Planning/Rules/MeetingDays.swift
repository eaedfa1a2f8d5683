import CivilTime
import PlanModel

/// The hard rules on the day of a meeting: hosts, window, horizon, order and gaps (I1, I8, I25).
struct MeetingDays {
  private let plan: Plan
  private let hosts: HostCalendars

  init(_ plan: Plan, on statusDate: Day, holidays: HolidayBook) {
    self.plan = plan
    hosts = HostCalendars(plan, on: statusDate, holidays: holidays)
  }

  /// Everything that the days of a meeting break, the hosts' days off first.
  func refusals(of meeting: Meeting) -> [ChangeRefused] {
    hostRefusals(of: meeting) + spanRefusals(of: meeting) + orderRefusals(of: meeting)
  }

  /// Days on which host or co-host do not work or cannot meet (I8).
  func hostRefusals(of meeting: Meeting) -> [ChangeRefused] {
    guard let days = meeting.sittings else { return [] }
    let countries = plan.participations.filter { $0.meeting == meeting.id && $0.isHosting }
    return countries.sorted { ($0.role.rawValue, iso2($0)) > ($1.role.rawValue, iso2($1)) }
      .compactMap { hosts.refusal(of: $0.country, on: days) }
  }

  /// Days off of confirmed countries that do not host: a warning (I8).
  func guestRefusals(of meeting: Meeting) -> [ChangeRefused] {
    guard let days = meeting.sittings else { return [] }
    return plan.participations(in: meeting.id).filter { !$0.isHosting && $0.status.isComing }
      .compactMap { hosts.refusal(of: $0.country, on: days) }
  }

  /// Days outside the meeting's window or the series' horizon (I25).
  func spanRefusals(of meeting: Meeting) -> [ChangeRefused] {
    guard let days = meeting.sittings else { return [] }
    var refusals: [ChangeRefused] = []
    if let window = meeting.window, let day = days.firstDay(outside: window) {
      refusals.append(.outsideWindow(day, window))
    }
    if let horizon = plan[meeting.series]?.horizon, let day = days.firstDay(outside: horizon) {
      refusals.append(.outsideHorizon(day, horizon))
    }
    return refusals
  }

  /// Meetings that would come in the wrong order or too close together (I1).
  func orderRefusals(of meeting: Meeting) -> [ChangeRefused] {
    guard meeting.hasPlace else { return [] }
    return MeetingOrder(plan).pairs(with: meeting.id).flatMap { refusals(of: $0) }
  }

  func refusals(of pair: MeetingOrder.Pair) -> [ChangeRefused] {
    let (first, second) = (pair.first, pair.second)
    guard let end = first.earliestEnd, let start = second.latestStart else { return [] }
    if end >= start {
      return [.outOfOrder(code: first.code, end, other: second.code, start)]
    }
    guard let sittings = first.sittings, let opening = second.workingDay,
      let calendar = hosts.calendar(second.hostCalendar)
    else { return [] }
    let gap = calendar.gap(after: sittings.last, through: opening)
    if let least = pair.link?.minGap, gap < least {
      return [.gapTooSmall(code: first.code, other: second.code, days: gap, least: least)]
    }
    if let most = pair.link?.maxGap, gap > most {
      return [.gapTooLarge(code: first.code, other: second.code, days: gap, most: most)]
    }
    return []
  }

  private func iso2(_ participation: Participation) -> String {
    plan[participation.country]?.iso2 ?? ""
  }
}

extension Meeting {
  /// Whether it has a place in the order of the series: not one that is postponed or cancelled.
  var hasPlace: Bool { status != .postponed && status != .cancelled }

  /// The first day on which it can be over.
  var earliestEnd: Day? { sittings?.last ?? windowStart.map { $0 + (max(1, dayCount) - 1) } }

  /// The last day on which it can open.
  var latestStart: Day? { workingDay ?? windowEnd.map { $0 - max(1, dayCount) } }

  /// The last day on which it can be over, and the first on which it can open.
  var latestEnd: Day? { sittings?.last ?? windowEnd.map { $0 - 1 } }
  var earliestStart: Day? { workingDay ?? windowStart }
}

extension Participation {
  /// Whether the country receives the meeting, alone or with another.
  var isHosting: Bool { (role == .host || role == .coHost) && status != .withdrawn }
}

extension Series {
  /// The time that holds all its meetings; `nil` when neither end is known.
  var horizon: DaySpan? {
    guard horizonStart != nil || horizonEnd != nil else { return nil }
    let start = horizonStart ?? Day(number: -719_162)
    let end = horizonEnd ?? Day(number: 2_932_897)
    return start <= end ? DaySpan(start: start, end: end) : nil
  }
}

extension DaySpan {
  /// The first of these days that another span does not hold.
  func firstDay(outside other: DaySpan) -> Day? {
    if start < other.start || start >= other.end { return start }
    return end > other.end ? other.end : nil
  }
}
