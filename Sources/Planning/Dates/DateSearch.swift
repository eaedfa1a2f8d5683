package import CivilTime
import PlanModel
import Scheduling

/// The days of the meetings of a series as a problem that is ready to be asked.
///
/// Made once for an outlook; each question after that costs microseconds.
package struct DateSearch: Sendable {
  package let outlook: Outlook
  package let query: DateQuery
  let events: [DateEvent]
  let claims: [DateClaim]
  let problem: DateProblem
  let weights: DateWeights
  /// Beside `events`.
  let costs: [DateCosts]
  let work: WorkNetwork
  let hosts: HostDays
  /// By event, the open tasks that follow its day, the earliest due first.
  let openWork: [[Int]]

  /// Prepares the search.
  ///
  /// `zones` gives the rules of a time zone by its name, `nil` where the system does not know it;
  /// places without rules have no part in common hours.
  package init(
    _ outlook: Outlook,
    _ query: DateQuery = DateQuery(),
    zones: (String) -> TimeZoneRules? = { _ in nil }
  ) {
    var maker = DateProblemMaker(outlook, query, givingUp: nil)
    maker.make()
    self.outlook = outlook
    self.query = query
    events = maker.events
    claims = maker.claims
    problem = maker.problem
    let weights = DateWeights(outlook.plan)
    let rules = Self.rules(of: maker.events, in: outlook.plan, zones)
    self.weights = weights
    costs = maker.events.map { DateCosts($0, outlook, weights, rules) }
    work = WorkNetwork(maker)
    hosts = maker.hosts
    openWork = maker.openWork
  }

  /// The rules of all zones in which somebody takes part, each asked for once.
  private static func rules(
    of events: [DateEvent],
    in plan: Plan,
    _ zones: (String) -> TimeZoneRules?
  ) -> [String: TimeZoneRules] {
    var names: Set<String> = []
    for event in events {
      names.formUnion(MeetingHours.zones(of: event.meeting, in: plan).map(\.1))
    }
    var rules: [String: TimeZoneRules] = [:]
    for name in names { rules[name] = zones(name) }
    return rules
  }

  /// The events that are asked for, in the order of their days.
  var asked: [Int] {
    events.indices.filter { place in
      let meeting = events[place].meeting
      return query.meetings.isEmpty
        ? meeting.isUndated && isSearched(place)
        : query.meetings.contains(meeting.id) && isSearched(place)
    }
  }

  /// What is allowed when the days of some events are searched and all others are as they are.
  ///
  /// What the others ask of their own days, and of each other's, is no matter of these: a task that
  /// is overdue for one meeting does not forbid every day of the next.
  func space(searching events: [Int]) -> DateSpace {
    let isLeftOut = leftOut(searching: Set(events), free: Set(events))
    return DateSpace(problem) { isLeftOut[$0] }
  }

  /// By claim, whether it says nothing about the searched events, or fixes the day of a free one.
  func leftOut(searching searched: Set<Int>, free: Set<Int>) -> [Bool] {
    var isLeftOut = Array(repeating: true, count: claims.count)
    for limit in problem.limits {
      if case .opens = claims[limit.id] {
        isLeftOut[limit.id] = free.contains(limit.event)
      } else {
        isLeftOut[limit.id] = !searched.contains(limit.event)
      }
    }
    for rule in problem.rules {
      isLeftOut[rule.id] = !searched.contains(rule.from) && !searched.contains(rule.to)
    }
    return isLeftOut
  }

  /// The events that are searched together with another one; those without any day always are.
  func searched(with event: Int) -> [Int] {
    let others = query.others == .free ? undated : undated.filter { events[$0].day == nil }
    return Set(others + [event]).sorted()
  }

  /// Whether the event's day is not a fact.
  func isSearched(_ event: Int) -> Bool { !events[event].isFixed }

  /// The events without a promised day.
  var undated: [Int] { events.indices.filter { events[$0].meeting.isUndated } }
}
