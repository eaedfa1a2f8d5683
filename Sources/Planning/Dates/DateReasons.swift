import CivilTime
import PlanModel
import Scheduling

/// Everything that a day of one event breaks.
///
/// Its own conditions are looked up one by one. A rule with another meeting is broken when no day
/// that the other can have keeps it.
struct DateReasons {
  private let search: DateSearch
  private let event: Int
  /// By event, the first and the last place that it can have at all.
  private let reach: [ClosedRange<Int>?]
  private let limits: [DateProblem.Limit]
  private let rules: [DateProblem.Rule]

  init(_ search: DateSearch, _ event: Int, _ space: DateSpace, _ feasible: [DayBits]) {
    self.search = search
    self.event = event
    reach = feasible.indices.map { other in
      let days = feasible[other].isEmpty ? space.allowed[other] : feasible[other]
      let places = days.places
      guard let first = places.first, let last = places.last else { return nil }
      return first...last
    }
    limits = search.problem.limits.filter { limit in
      if case .opens = search.claims[limit.id] { return false }
      return limit.event == event
    }
    rules = search.problem.rules.filter { $0.from == event || $0.to == event }
  }

  /// The facts of the day, in the order of the claims; never none.
  func reasons(at place: Int) -> [DateReason] {
    var found: [(id: Int, reason: DateReason)] = []
    for limit in limits where !limit.allowed[place] {
      for reason in search.reasons(search.claims[limit.id], event, place) {
        found.append((limit.id, reason))
      }
    }
    for rule in rules {
      if let reason = reason(rule, at: place) { found.append((rule.id, reason)) }
    }
    if found.isEmpty { return [.noChoice] }
    return found.sorted { $0.id < $1.id }.map(\.reason)
  }

  private func reason(_ rule: DateProblem.Rule, at place: Int) -> DateReason? {
    let claim = search.claims[rule.id]
    let isFirst = rule.from == event
    let other = isFirst ? rule.to : rule.from
    let id = search.events[other].meeting.id
    guard let reach = reach[other] else { return .leavesNoDay(id, claim) }
    let nearest = isFirst ? reach.upperBound : reach.lowerBound
    let (from, to) = isFirst ? (place, nearest) : (nearest, place)
    if rule.holds(from, to) { return nil }
    return reach.count == 1
      ? search.reason(claim, rule.from, from, rule.to, to) : .leavesNoDay(id, claim)
  }
}
