import CivilTime
import PlanModel
import Planning

extension Sentence {
  static func ofMeeting(_ refused: ChangeRefused) -> String {
    switch refused {
    case .meetingTransition(let code, let from, let to):
      return "\(code) is \(Wording.of(from)) and cannot become \(Wording.of(to)). "
        + Wording.ways(from: from) { Wording.of($0) }
    case .meetingFrozen(let code, let status):
      return "\(code) is \(Wording.of(status)), so its day, format and countries are frozen. "
        + "Maybe plan it into a later meeting."
    case .meetingClosed(let code, let status):
      return "\(code) is \(Wording.of(status)), so nothing of it can be changed. "
        + "Maybe undo the step that closed it."
    case .gateNotReady(let meeting, let gate, let missing):
      return "\(gate.rawValue) of \(meeting) still needs \(Wording.list(missing)). "
        + "Maybe finish \(missing.count == 1 ? "it" : "them") first."
    case .gatePassed(let meeting, let gate):
      return "\(gate.rawValue) of \(meeting) is passed already. Maybe look at the decisions."
    case .quorumMissing(let meeting, let confirmed, let needed, let hosts):
      let open = hosts.isEmpty ? "" : ", and \(Wording.list(hosts)) as host must confirm"
      return "\(meeting) has \(Wording.count(confirmed, "confirmed participant")) of \(needed)"
        + "\(open). Maybe record the answers of the countries first."
    case .technicalMeetingOpen(let code, let technical):
      return "\(code) cannot begin before \(technical) is held. "
        + "Maybe hold it, or waive it in \(code)."
    case .dayMissing(let code): return "\(code) has no day yet. Maybe give it a planning day first."
    default: return ""
    }
  }

  static func ofDay(_ refused: ChangeRefused, in plan: Plan, _ calendars: PlanCalendars?) -> String
  {
    switch refused {
    case .notAWorkingDay(let day, let country, let holiday):
      let what = holiday.isEmpty ? "not a working day in" : "a holiday in"
      let which = holiday.isEmpty ? "" : " (\(holiday))"
      return "\(day.long) is \(what) \(name(country, in: plan))\(which). "
        + maybe(after: day, country, in: plan, calendars)
    case .blackout(let day, let country, let text):
      return "\(name(country, in: plan)) cannot meet on \(day.long): \(text). "
        + "Maybe choose a day outside of that time."
    case .outsideWindow(let day, let window):
      return "\(day.long) lies outside of the window \(DayWords.span(window)). "
        + "Maybe choose a day inside, or widen the window."
    case .outsideHorizon(let day, let horizon):
      return "\(day.long) lies outside of the plan's horizon, \(DayWords.span(horizon)). "
        + "Maybe choose a day inside."
    case .outOfOrder(let code, let day, let other, let otherDay):
      return "\(code) on \(day.long) would not end before \(other) begins on \(otherDay.long). "
        + "Maybe choose an earlier day, or move \(other)."
    case .gapTooSmall(let code, let other, let days, let least):
      return "Between \(code) and \(other) would be \(Wording.count(days, "working day")), "
        + "\(least) are needed. Maybe take a day \(least - days) working days further away."
    case .gapTooLarge(let code, let other, let days, let most):
      return "Between \(code) and \(other) would be \(Wording.count(days, "working day")), "
        + "at most \(most) are allowed. Maybe take a day \(days - most) working days nearer."
    case .inThePast(let day, let status):
      return "\(day.long) lies before the status date \(status.long). Maybe choose a later day."
    default: return ""
    }
  }

  /// Suggests the next day on which all hosts work.
  private static func maybe(
    after day: Day,
    _ country: String,
    in plan: Plan,
    _ calendars: PlanCalendars?
  ) -> String {
    let span = DaySpan(start: day - 40, end: day + 40)
    let all = calendars ?? PlanCalendars(plan: plan, holidays: .shipped(), covering: span)
    guard let code = plan.country(country)?.calendar, let calendar = all.calendar(code) else {
      return "Maybe choose another day."
    }
    let others = plan.participations.filter { $0.role == .host || $0.role == .coHost }
      .compactMap { plan.countries[$0.country]?.calendar }
    let hosts = Set(others).compactMap(all.calendar) + [calendar]
    let free = (1...30).map { day + $0 }.first { day in hosts.allSatisfy { $0.isWorking(day) } }
    let back = (1...30).map { day - $0 }.first { day in hosts.allSatisfy { $0.isWorking(day) } }
    let days = [back, free].compactMap { $0?.long }
    return days.isEmpty
      ? "Maybe choose another day." : "Maybe take \(days.joined(separator: " or "))."
  }
}
