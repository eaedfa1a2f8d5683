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

  /// Prepares the search.
  ///
  /// `zones` gives the rules of a time zone by its name, `nil` where the system does not know it;
  /// places without rules have no part in common hours.
  package init(
    _ outlook: Outlook,
    _ query: DateQuery = DateQuery(),
    zones: (String) -> TimeZoneRules? = { _ in nil }
  ) {
    var maker = DateProblemMaker(outlook, query)
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
        ? meeting.isUndated && events[place].count > 1
        : query.meetings.contains(meeting.id) && !meeting.isDayFrozen
    }
  }

  /// What is allowed when the days of some events are searched and all others are as they are.
  func space(searching events: [Int]) -> DateSpace {
    let searched = Set(events.map { self.events[$0].meeting.id })
    return DateSpace(problem) { id in
      if case .opens(let meeting, _) = claims[id] { return searched.contains(meeting) }
      return false
    }
  }

  /// The events that are searched together with another one.
  func searched(with event: Int) -> [Int] {
    switch query.others {
    case .asPlanned: [event]
    case .free: Set(undated + [event]).sorted()
    }
  }

  /// The events without a promised day.
  var undated: [Int] { events.indices.filter { events[$0].meeting.isUndated } }
}
