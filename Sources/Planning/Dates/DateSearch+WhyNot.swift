package import CivilTime
package import PlanModel
import Scheduling

extension DateSearch {
  /// Explains a day of a meeting; `nil` for a meeting whose day is a fact or that is cancelled.
  ///
  /// The context is needed to try what would help; its keys and author leave no trace.
  package func whyNot(_ meeting: Meeting.ID, on day: Day, in context: ChangeContext) -> WhyNot? {
    var query = query
    query.supposed[meeting] = day
    let search = DateSearch(outlook, query)
    guard let event = search.events.firstIndex(where: { $0.meeting.id == meeting }),
      search.isSearched(event)
    else { return nil }
    guard let place = search.events[event].place(of: day) else {
      return search.farAway(event, day)
    }
    let searched = search.searched(with: event)
    let space = search.space(searching: searched).joined()
    let feasible = space.feasibleDays
    if feasible[event][place] {
      return WhyNot(
        meeting: meeting,
        day: day,
        grade: .feasible,
        reasons: [],
        conflict: [],
        relaxations: []
      )
    }
    let reasons = DateReasons(search, event, space, feasible).reasons(at: place)
    return WhyNot(
      meeting: meeting,
      day: day,
      grade: search.grade(event, place, reasons),
      reasons: reasons,
      conflict: search.conflict(event, searched),
      relaxations: DateConcessions(search, event, place).relaxations(in: context)
    )
  }

  /// A day years away is judged by the window alone.
  private func farAway(_ event: Int, _ day: Day) -> WhyNot {
    let meeting = events[event].meeting.id
    let span = DateEvent.bounds(of: events[event].meeting, in: outlook)
    return WhyNot(
      meeting: meeting,
      day: day,
      grade: .blocked,
      reasons: day < outlook.statusDate
        ? [.inThePast(statusDate: outlook.statusDate)] : [.outsideWindow(day, span)],
      conflict: [
        .opens(meeting, day),
        day < outlook.statusDate ? .notInThePast(meeting) : .window(meeting, span),
      ],
      relaxations: []
    )
  }

  /// A minimal conflict of the event's day with everything else.
  private func conflict(_ event: Int, _ searched: [Int]) -> [DateClaim] {
    let others = Set(searched).subtracting([event])
    let isLeftOut = leftOut(searching: Set(searched), free: others)
    let ids = claims.indices.filter { !isLeftOut[$0] }.sorted { a, b in
      (claims[b].weight(weights), a) < (claims[a].weight(weights), b)
    }
    let own = DateClaim.opens(events[event].meeting.id, events[event].day ?? outlook.statusDate)
    let conflict = MinimalConflict.of(ids, among: claims.count) { isKept in
      DateSpace(problem, leavingOut: { !isKept[$0] }).isFeasible
    }
    let found = (conflict ?? []).sorted().map { claims[$0] }
    return found.filter { $0 == own } + found.filter { $0 != own }
  }
}

extension DateClaim {
  /// What it costs to give up a unit of it; facts and the order of the series are never given up.
  ///
  /// Conflicts try first to do without what costs most, so that what can be acted on stays.
  func weight(_ weights: DateWeights) -> Int {
    switch self {
    case .notInThePast, .order: .max
    case .hostWorks, .hostIsFree: weights.giveUpHost
    case .requiredIsFree: weights.giveUpRequired
    case .quorum: weights.giveUpQuorum
    case .window, .horizon: weights.giveUpWindow
    case .leastGap, .greatestGap: weights.giveUpGap
    case .opens: weights.otherThanAnnounced
    case .startsInTime, .leadTime: weights.giveUpLeadTime
    }
  }
}
