import CivilTime
import PlanModel
import Scheduling

// Claims with the facts of a day that breaks them.
extension DateSearch {
  /// What a claim on one event says of a day that breaks it.
  func reasons(_ claim: DateClaim, _ event: Int, _ place: Int) -> [DateReason] {
    let facts = events[event]
    let (day, sittings) = (facts.day(at: place), facts.sittings(at: place))
    switch claim {
    case .window(_, let window):
      return [.outsideWindow(sittings.firstDay(outside: window) ?? day, window)]
    case .horizon(_, let horizon):
      return [.outsideHorizon(sittings.firstDay(outside: horizon) ?? day, horizon)]
    case .notInThePast: return [.inThePast(statusDate: outlook.statusDate)]
    case .hostWorks(_, let country): return daysOff(of: country, on: sittings)
    case .hostIsFree(_, let country):
      return absence(of: country, on: sittings).map { [.blackout($0.day, country, text: $0.text)] }
        ?? []
    case .requiredIsFree(_, let country):
      return absence(of: country, on: sittings)
        .map { [.requiredAbsent($0.day, country, text: $0.text)] } ?? []
    case .quorum(let meeting, let needed):
      let guests = outlook.plan.participants(of: meeting)
      let absent = guests.filter { absence(of: $0, on: sittings) != nil }
      return [.quorum(free: guests.count - absent.count, needed: needed, absent: absent)]
    case .startsInTime: return dueInThePast(event, day)
    case .leadTime(let leadTime):
      guard let (due, then) = dueDays(of: leadTime, supposing: [facts.meeting.id: day]) else {
        return []
      }
      let gap = laterHost(leadTime).gap(after: due, through: then)
      return [.leadTime(leadTime, due: due, then: then, gap: gap)]
    case .opens, .order, .leastGap, .greatestGap: return []
    }
  }

  /// What a claim on two events says of days that break it.
  func reason(
    _ claim: DateClaim,
    _ from: Int,
    _ fromPlace: Int,
    _ to: Int,
    _ toPlace: Int
  ) -> DateReason? {
    let days = [
      events[from].meeting.id: events[from].day(at: fromPlace),
      events[to].meeting.id: events[to].day(at: toPlace),
    ]
    switch claim {
    case .order(let first, let second):
      guard let end = lastSitting(of: first, days), let opening = days[second] else { return nil }
      return .order(first, end: end, second, opening: opening)
    case .leastGap(let first, let second, let least):
      return gap(first, second, days).map { .gapTooSmall(first, second, gap: $0, least: least) }
    case .greatestGap(let first, let second, let most):
      return gap(first, second, days).map { .gapTooLarge(first, second, gap: $0, most: most) }
    case .leadTime(let leadTime):
      guard let (due, then) = dueDays(of: leadTime, supposing: days) else { return nil }
      let gap = laterHost(leadTime).gap(after: due, through: then)
      return .leadTime(leadTime, due: due, then: then, gap: gap)
    default: return nil
    }
  }

  private func lastSitting(of meeting: Meeting.ID, _ days: [Meeting.ID: Day]) -> Day? {
    guard let day = days[meeting], let row = outlook.plan.meetings[meeting] else { return nil }
    return day + (max(1, row.dayCount) - 1)
  }

  private func gap(_ first: Meeting.ID, _ second: Meeting.ID, _ days: [Meeting.ID: Day]) -> Int? {
    guard let end = lastSitting(of: first, days), let opening = days[second] else { return nil }
    return host(of: second).gap(after: end, through: opening)
  }

  func host(of meeting: Meeting.ID) -> WorkCalendar {
    let event = events.first { $0.meeting.id == meeting }
    return outlook.calendars.calendars[event?.host ?? 0]
  }

  private func laterHost(_ leadTime: LeadTime) -> WorkCalendar { host(of: leadTime.to) }

  /// The due days of the first link of a lead time, with meetings on other days than the plan's.
  private func dueDays(
    of leadTime: LeadTime,
    supposing days: [Meeting.ID: Day]
  ) -> (due: Day, then: Day)? {
    guard let link = leadTime.links.first,
      let due = anchoredDay(of: link.predecessor, days),
      let then = anchoredDay(of: link.successor, days)
    else { return nil }
    return (due, then)
  }

  private func anchoredDay(of task: PrepTask.ID, _ days: [Meeting.ID: Day]) -> Day? {
    guard let row = outlook.plan.tasks[task] else { return nil }
    if let day = row.fixedDue { return day }
    return days[row.meeting].map { host(of: row.meeting).day($0, plus: -row.offset) }
  }

  private func daysOff(of country: Country.ID, on sittings: DaySpan) -> [DateReason] {
    guard let row = outlook.plan.countries[country],
      let calendar = outlook.calendars.calendar(row.calendar)
    else { return [] }
    return sittings.days.compactMap { day in
      switch calendar.reasonOff(day) {
      case nil: nil
      case .weekend?: .dayOff(day, country, name: day.weekdayName, isHoliday: false)
      case .named(let name)?: .dayOff(day, country, name: name, isHoliday: true)
      }
    }
  }

  private func absence(of country: Country.ID, on sittings: DaySpan) -> (day: Day, text: String)? {
    let blackout = outlook.plan.blackouts.first {
      $0.country == country && $0.start < sittings.end && sittings.start < $0.end
    }
    return blackout.map { (max($0.start, sittings.start), $0.text) }
  }

  private func dueInThePast(_ event: Int, _ day: Day) -> [DateReason] {
    let rows = outlook.plan.tasks.rows
    let calendar = outlook.calendars.calendars[events[event].host]
    let dues = openWork[event].map {
      (task: $0, due: calendar.day(day, plus: -rows[$0].offset))
    }
    let past = dues.filter { $0.due < outlook.statusDate }
    guard let first = past.first else { return [] }
    return [.dueInThePast(count: past.count, first: rows[first.task].id, due: first.due)]
  }
}
