import CivilTime
import PlanModel

/// Collects concessions with the requests that carry them out and what they cost.
struct ConcessionMaker {
  private let search: DateSearch
  private let places: [Int?]
  private var concessions: [DateConcession] = []
  private var requests: [ChangeRequest] = []
  private var moves: [DateRelaxation.Move] = []
  private var cost = 0
  /// Meetings for which a host's day off is accepted.
  private var excused: Set<Meeting.ID> = []
  private var lifted: Set<Blackout.ID> = []

  private var plan: Plan { search.outlook.plan }
  private var weights: DateWeights { search.weights }

  init(_ search: DateSearch, _ places: [Int?]) {
    self.search = search
    self.places = places
  }

  var relaxation: DateRelaxation {
    DateRelaxation(
      concessions: concessions,
      cost: cost,
      needsReason: !excused.isEmpty,
      requests: requests,
      moves: moves
    )
  }

  /// Adds what a condition gives up on the days that were chosen.
  ///
  /// - Returns: Whether there is a request for it.
  mutating func add(_ claim: DateClaim, liftingBlackouts: Bool) -> Bool {
    switch claim {
    case .window(let meeting, let window): widen(window, of: meeting)
    case .horizon(let meeting, let horizon): widenHorizon(horizon, of: meeting)
    case .hostWorks(let meeting, let country), .hostIsFree(let meeting, let country):
      excuse(country, meeting)
    case .requiredIsFree(let meeting, let country):
      liftingBlackouts ? lift([country], meeting) : doWithout(country, meeting)
    case .quorum(let meeting, let needed):
      liftingBlackouts ? liftForQuorum(meeting, needed) : lowerQuorum(meeting, needed)
    case .leastGap(let first, let second, let days): lessen(first, second, days)
    case .greatestGap(let first, let second, let days): raise(first, second, days)
    // Moves of meetings and of tasks follow from the days.
    case .opens, .startsInTime, .leadTime: true
    case .notInThePast, .order: false
    }
  }

  mutating func add(_ shift: Compression.Shift) {
    guard let row = plan[shift.task] else { return }
    concessions.append(
      .moveTask(shift.task, from: shift.before, to: shift.after, days: shift.days)
    )
    cost += weights.giveUpLeadTime * abs(shift.days)
    let rule = row.fixedDue == nil ? DueRule.offset(row.offset - shift.days) : .day(shift.after)
    requests.append(.editTask(shift.task, [.due(rule)]))
  }

  /// Moves the meeting itself, and every other that must give way.
  mutating func addMoves(with event: Int) {
    for other in search.events.indices where search.isSearched(other) {
      guard let place = places[other] else { continue }
      let facts = search.events[other]
      let (id, day) = (facts.meeting.id, facts.day(at: place))
      let isExcused = excused.contains(id)
      if other != event, let before = facts.day, before != day {
        concessions.append(.moveMeeting(id, from: before, to: day))
        let days = abs(search.host(of: id).gap(after: before, through: day))
        let isPromised = facts.meeting.openingDay != nil
        cost += weights.otherThanAnnounced * days * (isPromised ? max(1, weights.moveAnnounced) : 1)
      } else if other != event {
        continue
      }
      moves.append(DateRelaxation.Move(meeting: id, day: day, isExcused: isExcused))
    }
  }

  private func sittings(of meeting: Meeting.ID) -> DaySpan? {
    guard let event = search.events.firstIndex(where: { $0.meeting.id == meeting }),
      let place = places[event]
    else { return nil }
    return search.events[event].sittings(at: place)
  }

  private mutating func widen(_ window: DaySpan, of meeting: Meeting.ID) -> Bool {
    guard let sittings = sittings(of: meeting) else { return false }
    let wide = window.joined(with: sittings)
    if wide == window { return true }
    concessions.append(.widenWindow(meeting, to: wide))
    requests.append(.editMeeting(meeting, [.window(wide)]))
    cost += weights.giveUpWindow * (wide.dayCount - window.dayCount)
    return true
  }

  private mutating func widenHorizon(_ horizon: DaySpan, of meeting: Meeting.ID) -> Bool {
    guard let sittings = sittings(of: meeting), let series = plan[meeting]?.series else {
      return false
    }
    let wide = horizon.joined(with: sittings)
    if wide == horizon { return true }
    concessions.append(.widenHorizon(series, to: wide))
    // Before the windows, which must lie within it.
    requests.insert(.editSeries([.horizon(wide)]), at: 0)
    cost += weights.giveUpWindow * (wide.dayCount - horizon.dayCount)
    return true
  }

  private mutating func excuse(_ country: Country.ID, _ meeting: Meeting.ID) -> Bool {
    guard let sittings = sittings(of: meeting) else { return false }
    concessions.append(.hostOnDayOff(country, meeting, sittings.start))
    excused.insert(meeting)
    cost += weights.giveUpHost
    return true
  }

  private mutating func doWithout(_ country: Country.ID, _ meeting: Meeting.ID) -> Bool {
    guard let part = plan.participation(of: country, in: meeting) else { return false }
    concessions.append(.doWithout(country, meeting))
    requests.append(.requireParticipation(part.id, false))
    cost += weights.giveUpRequired
    return true
  }

  private mutating func lowerQuorum(_ meeting: Meeting.ID, _ needed: Int) -> Bool {
    guard let sittings = sittings(of: meeting) else { return false }
    let free = plan.participants(of: meeting).count { blackouts(of: $0, on: sittings).isEmpty }
    if free >= needed { return true }
    concessions.append(.lowerQuorum(meeting, from: needed, to: free))
    requests.append(.editMeeting(meeting, [.quorum(free)]))
    cost += weights.giveUpQuorum * (needed - free)
    return true
  }

  /// Lifts the blackouts of as many participants as are missing, the shortest first.
  private mutating func liftForQuorum(_ meeting: Meeting.ID, _ needed: Int) -> Bool {
    guard let sittings = sittings(of: meeting) else { return false }
    let guests = plan.participants(of: meeting)
    let absent = guests.filter { guest in
      blackouts(of: guest, on: sittings).contains { !lifted.contains($0.id) }
    }
    let missing = needed - (guests.count - absent.count)
    if missing <= 0 { return true }
    let days = absent.map { guest in
      blackouts(of: guest, on: sittings).reduce(0) { $0 + ($1.end - $1.start) }
    }
    let order = absent.indices.sorted { (days[$0], $0) < (days[$1], $1) }
    return lift(order.prefix(missing).map { absent[$0] }, meeting)
  }

  private mutating func lift(_ countries: [Country.ID], _ meeting: Meeting.ID) -> Bool {
    guard let sittings = sittings(of: meeting) else { return false }
    for country in countries {
      for blackout in blackouts(of: country, on: sittings)
      where lifted.insert(blackout.id).inserted {
        let span = DaySpan(start: blackout.start, end: blackout.end)
        concessions.append(.liftBlackout(blackout.id, country, span, text: blackout.text))
        requests.append(.removeBlackout(blackout.id))
        cost += weights.giveUpBlackout * span.dayCount
      }
    }
    return true
  }

  private func blackouts(of country: Country.ID, on sittings: DaySpan) -> [Blackout] {
    plan.blackouts.filter {
      $0.country == country && $0.start < sittings.end && sittings.start < $0.end
        && $0.start < $0.end
    }
  }

  private mutating func lessen(_ first: Meeting.ID, _ second: Meeting.ID, _ least: Int) -> Bool {
    guard var link = link(first, second), let gap = gap(first, second) else { return false }
    if gap >= least { return true }
    if gap < 0 { return false }
    concessions.append(.lessGap(first, second, from: least, to: gap))
    link.minGap = gap
    requests.append(.linkMeetings(link))
    cost += weights.giveUpGap * (least - gap)
    return true
  }

  private mutating func raise(_ first: Meeting.ID, _ second: Meeting.ID, _ most: Int) -> Bool {
    guard var link = link(first, second), let gap = gap(first, second) else { return false }
    if gap <= most { return true }
    concessions.append(.moreGap(first, second, from: most, to: gap))
    link.maxGap = gap
    requests.append(.linkMeetings(link))
    cost += weights.giveUpGap * (gap - most)
    return true
  }

  private func gap(_ first: Meeting.ID, _ second: Meeting.ID) -> Int? {
    guard let earlier = sittings(of: first), let later = sittings(of: second) else { return nil }
    return search.host(of: second).gap(after: earlier.last, through: later.start)
  }

  private func link(_ first: Meeting.ID, _ second: Meeting.ID) -> NewMeetingLink? {
    plan.meetingLinks.first { $0.from == first && $0.to == second }.map { row in
      var link = NewMeetingLink(from: first, to: second)
      link.relation = row.relation
      (link.minGap, link.maxGap) = (row.minGap, row.maxGap)
      return link
    }
  }
}

extension DaySpan {
  /// The least span that holds both.
  fileprivate func joined(with other: DaySpan) -> DaySpan {
    DaySpan(start: min(start, other.start), end: max(end, other.end))
  }
}
