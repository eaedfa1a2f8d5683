import CivilTime
import PlanModel
import Scheduling

extension DateSearch {
  /// The days of all meetings that are asked for.
  package func dates() -> DateOutlook {
    let asked = asked
    let free = space(searching: undated + asked).joined().feasibleDays
    let meetings = asked.map { dates(of: $0, possible: free[$0]) }
    return DateOutlook(
      meetings: meetings,
      choices: [],
      isTruncated: asked.contains { events[$0].isCut }
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
      blocked.append(
        BlockedDay(day: day, reasons: reasons.reasons(at: place), grade: .blocked)
      )
    }
    return MeetingDates(
      meeting: facts.meeting.id,
      span: span,
      feasible: feasible[event].places.map(facts.day),
      possible: possible.places.map(facts.day),
      ranked: [],
      blocked: blocked
    )
  }

  /// The days that are told about: the window, as far as it is looked at.
  private func judged(_ event: Int) -> DaySpan {
    let facts = events[event]
    let bounds = DateEvent.bounds(of: facts.meeting, in: outlook)
    let start = min(max(bounds.start, facts.span.start), facts.span.end)
    return DaySpan(start: start, end: max(start, min(bounds.end, facts.span.end)))
  }
}
