import CivilTime
import PlanModel
import Scheduling

/// Turns a plan into a problem of Scheduling: meetings become events, rules become conditions.
///
/// Each condition is a ``DateClaim``; its place in `claims` is its id in the problem.
struct DateProblemMaker {
  let outlook: Outlook
  let query: DateQuery
  let events: [DateEvent]
  /// By place of the meeting in the plan: its event, or `nil`.
  let eventOfMeeting: [Int?]
  /// How much of each condition is given up: days, countries, or whether at all.
  let givenUp: Int
  /// Whether conditions that every day keeps are added as well, so that ids are always the same.
  private let isComplete: Bool
  /// The hosts' calendars, by their places in the outlook.
  let hosts: HostDays
  /// By event, the open tasks that follow its day, the earliest due first.
  let openWork: [[Int]]
  private(set) var claims: [DateClaim] = []
  private(set) var problem: DateProblem

  var plan: Plan { outlook.plan }

  /// Makes a problem in which so much of each condition is given up; with `nil`, conditions that
  /// every day keeps are left out.
  init(_ outlook: Outlook, _ query: DateQuery, givingUp amount: Int?) {
    givenUp = amount ?? 0
    isComplete = amount != nil
    self.outlook = outlook
    self.query = query
    let places = CalendarPlaces(outlook.plan, outlook.calendars).meetings
    let series = Self.series(query, outlook.plan)
    var events: [(place: Int, event: DateEvent)] = []
    for (place, meeting) in outlook.plan.meetings.rows.enumerated() {
      let isInSeries = series.contains(meeting.series)
      let event = DateEvent(
        meeting,
        in: outlook,
        host: places[place],
        isInSeries: isInSeries,
        query: query
      )
      if let event { events.append((place, event)) }
    }
    events.sort { a, b in
      let days = (a.event.day ?? a.event.span.start, b.event.day ?? b.event.span.start)
      return days.0 == days.1 ? a.event.meeting.code < b.event.meeting.code : days.0 < days.1
    }
    self.events = events.map(\.event)
    var eventOfMeeting: [Int?] = Array(repeating: nil, count: outlook.plan.meetings.count)
    for (number, entry) in events.enumerated() { eventOfMeeting[entry.place] = number }
    self.eventOfMeeting = eventOfMeeting
    openWork = Self.openWork(of: self.events, outlook)
    hosts = HostDays(outlook.calendars.calendars, over: Self.span(of: self.events, outlook))
    problem = DateProblem(counts: events.map(\.event.count))
  }

  /// From the status date or the first day that is searched to the last.
  private static func span(of events: [DateEvent], _ outlook: Outlook) -> DaySpan {
    let searched = events.filter { !$0.isFixed }.map(\.span)
    let start = min(outlook.statusDate, searched.map(\.start).min() ?? outlook.statusDate)
    return DaySpan(start: start, end: max(start, searched.map(\.end).max() ?? start))
  }

  private static func openWork(of events: [DateEvent], _ outlook: Outlook) -> [[Int]] {
    let rows = outlook.plan.tasks.rows
    var places: [Meeting.ID: Int] = [:]
    for (place, event) in events.enumerated() { places[event.meeting.id] = place }
    var work: [[Int]] = Array(repeating: [], count: events.count)
    for task in rows.indices where outlook.tasks[task].status.isOpen && rows[task].fixedDue == nil {
      if let event = places[rows[task].meeting] { work[event].append(task) }
    }
    return work.map { $0.sorted { (rows[$1].offset, $0) < (rows[$0].offset, $1) } }
  }

  /// The series of the meetings that are asked for; all, when none is named.
  private static func series(_ query: DateQuery, _ plan: Plan) -> Set<Series.ID> {
    let asked = query.meetings.isEmpty ? plan.meetings.map(\.id) : query.meetings
    return Set(asked.compactMap { plan[$0]?.series })
  }

  mutating func make() {
    for event in events.indices where isSearched(event) {
      addSpans(event)
      addHosts(event)
      addGuests(event)
      addStart(event)
    }
    addOrder()
    addLeadTimes()
  }

  /// Whether the event's day is not a fact.
  func isSearched(_ event: Int) -> Bool { !events[event].isFixed }

  func event(of meeting: Meeting.ID) -> Int? {
    plan.meetings.index(of: meeting).flatMap { eventOfMeeting[$0] }
  }

  func calendar(of event: Int) -> WorkCalendar { outlook.calendars.calendars[events[event].host] }

  /// Adds a condition on the day of one event, unless all its days keep it.
  mutating func limit(_ event: Int, _ claim: DateClaim, _ holds: (Int) -> Bool) {
    let allowed = DayBits(count: events[event].count, where: holds)
    let isIdle = allowed == DayBits(count: allowed.count, holdingAll: true)
    if isIdle, !isComplete { return }
    problem.limits.append(
      DateProblem.Limit(id: claims.count, event: event, allowed: allowed)
    )
    claims.append(claim)
  }

  /// Adds a condition on the days of two events: not before the first place for which it holds.
  ///
  /// `target` of the one and `value` of the other never fall as their days rise.
  mutating func rule(
    from: Int,
    to: Int,
    _ claim: DateClaim,
    target: (Int) -> Int,
    value: (Int) -> Int
  ) {
    var earliest: [Int32] = []
    earliest.reserveCapacity(events[from].count)
    var (place, end) = (0, events[to].count)
    for day in 0..<events[from].count {
      let least = target(day)
      while place < end, value(place) < least { place += 1 }
      earliest.append(Int32(place))
    }
    problem.rules.append(
      DateProblem.Rule(id: claims.count, from: from, to: to, earliest: earliest)
    )
    claims.append(claim)
  }
}
