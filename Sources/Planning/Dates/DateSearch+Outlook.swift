import CivilTime
import PlanModel
import Scheduling

extension DateSearch {
  /// The days of all meetings that are asked for.
  package func dates() -> DateOutlook {
    let asked = asked
    let together = Set(undated + asked).sorted()
    let free = space(searching: together).joined()
    let possible = free.feasibleDays
    let best = choices(together, free, possible)
    return DateOutlook(
      meetings: asked.map { dates(of: $0, possible: possible[$0]) },
      choices: best.choices,
      isTruncated: best.isTruncated || asked.contains { events[$0].isCut }
    )
  }

  private func dates(of event: Int, possible: DayBits) -> MeetingDates {
    let facts = events[event]
    let space = space(searching: searched(with: event)).joined()
    let feasible = space.feasibleDays
    let span = judged(event)
    let reasons = DateReasons(self, event, space, feasible)
    var blocked: [BlockedDay] = []
    for day in span.days {
      guard let place = facts.place(of: day), !feasible[event][place] else { continue }
      let found = reasons.reasons(at: place)
      blocked.append(BlockedDay(day: day, reasons: found, grade: grade(event, place, found)))
    }
    return MeetingDates(
      meeting: facts.meeting.id,
      span: span,
      feasible: feasible[event].places.map(facts.day),
      possible: possible.places.map(facts.day),
      ranked: ranked(event, feasible[event], space),
      blocked: blocked
    )
  }

  /// What only lead times forbid may fit with less margin.
  func grade(_ event: Int, _ place: Int, _ reasons: [DateReason]) -> DateGrade {
    guard reasons.allSatisfy(\.isLeadTime) else { return .blocked }
    let openings = events.indices.map { other in
      other == event ? events[other].day(at: place) : events[other].day
    }
    return WorkPass(self, openings: openings).grade
  }

  /// The days that are told about: the window, as far as it is looked at.
  private func judged(_ event: Int) -> DaySpan {
    let facts = events[event]
    let bounds = DateEvent.bounds(of: facts.meeting, in: outlook)
    let start = min(max(bounds.start, facts.span.start), facts.span.end)
    return DaySpan(start: start, end: max(start, min(bounds.end, facts.span.end)))
  }
}
