package import CivilTime
package import PlanModel
import Scheduling

extension DateSearch {
  /// Explains a day of a meeting; `nil` for a meeting whose day is a fact or that is cancelled.
  ///
  /// The context is needed to try what would help; its keys and author leave no trace.
  package func whyNot(_ meeting: Meeting.ID, on day: Day, in context: ChangeContext) -> WhyNot? {
    let search = DateSearch(outlook, query(supposing: meeting, on: day))
    guard let event = search.events.firstIndex(where: { $0.meeting.id == meeting }),
      search.isSearched(event)
    else { return nil }
    guard let place = search.events[event].place(of: day) else {
      return search.farAway(event, day)
    }
    let searched = search.searched(with: event)
    let space = search.space(searching: searched).joined()
    let feasible = space.feasibleDays
    var why = WhyNot(
      meeting: meeting,
      day: day,
      grade: .feasible,
      reasons: [],
      conflict: [],
      relaxations: []
    )
    if feasible[event][place] { return why }
    why.reasons = DateReasons(search, event, space, feasible).reasons(at: place)
    why.grade = search.grade(event, place, why.reasons)
    why.conflict = search.conflict(event, searched)
    if day < outlook.statusDate {
      why.obstacle = search.past(event)
    } else {
      let answer = DateConcessions(search, event).answer(in: context)
      why.relaxations = answer.ways
      if answer.ways.isEmpty {
        why.obstacle = answer.chain.map { .work($0) } ?? .otherMeetings
      }
    }
    return why
  }

  /// Within a year of its window, work that begins on the status date finds its days.
  private static var halfYear: Int { 183 }

  /// The question for a day, with room to move the other meetings as far as it is moved, and where
  /// days or windows are past, from the status date on.
  func query(supposing meeting: Meeting.ID, on day: Day) -> DateQuery {
    var query = query
    query.supposed[meeting] = day
    guard let window = outlook.plan[meeting]?.window, !window.isEmpty else { return query }
    let sinceWindows = outlook.plan.meetings
      .filter { !$0.isDayFrozen && $0.status != .cancelled }
      .compactMap { $0.window.map { outlook.statusDate - $0.last } }
    let isPast = day < outlook.statusDate
    let away = max(
      isPast ? Self.halfYear : 0,
      window.start - day,
      day - window.last,
      sinceWindows.max() ?? 0
    )
    query.reach = DateQuery.margin + 2 * min(away, 366)
    return query
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
      relaxations: [],
      obstacle: day < outlook.statusDate
        ? .past(isWindowOver: span.end <= outlook.statusDate, next: []) : .farAway
    )
  }

  /// What a day that is past leaves: the first days that keep the most of windows and promises.
  private func past(_ event: Int) -> DateObstacle {
    let window = events[event].meeting.window
    let isWindowOver = window.map { $0.end <= outlook.statusDate } ?? false
    var next: [DateChoice.Pick] = []
    for (keepsWindows, keepsPromises) in [(true, true), (false, true), (false, false)] {
      let isLeftOut = claims.map { claim in
        switch claim {
        case .opens(let meeting, _):
          meeting == events[event].meeting.id || !keepsPromises
            || outlook.plan[meeting]?.openingDay == nil
        case .window, .horizon: !keepsWindows
        default: false
        }
      }
      next = firstDays(of: event, in: DateSpace(problem) { isLeftOut[$0] }.joined())
      if !next.isEmpty { break }
    }
    return .past(isWindowOver: isWindowOver, next: next)
  }

  /// The first day of an event, and for the others those nearest to the ones that they have.
  private func firstDays(of event: Int, in space: DateSpace) -> [DateChoice.Pick] {
    var space = space
    guard let first = space.earliestChoice else { return [] }
    space.fix(event, at: first[event])
    guard let places = nearestPlaces(in: &space) else { return [] }
    let others = events.indices.filter { $0 != event && isSearched($0) }
    return ([event] + others).compactMap { other in
      places[other].map {
        DateChoice.Pick(meeting: events[other].meeting.id, day: events[other].day(at: $0))
      }
    }
  }

  /// A minimal conflict of the event's day with everything else.
  ///
  /// Of a day that is past, that it is: nobody can act on anything else.
  private func conflict(_ event: Int, _ searched: [Int]) -> [DateClaim] {
    let others = Set(searched).subtracting([event])
    let isLeftOut = leftOut(searching: Set(searched), free: others)
    let (meeting, day) = (events[event].meeting.id, events[event].day ?? outlook.statusDate)
    let own = DateClaim.opens(meeting, day)
    let isPast = day < outlook.statusDate
    func isLast(_ id: Int) -> Bool { isPast && [own, .notInThePast(meeting)].contains(claims[id]) }
    let ids = claims.indices.filter { !isLeftOut[$0] }.sorted { a, b in
      if isLast(a) != isLast(b) { return isLast(b) }
      return (claims[b].weight(weights), a) < (claims[a].weight(weights), b)
    }
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
