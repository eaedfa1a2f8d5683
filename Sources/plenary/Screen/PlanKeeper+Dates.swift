import CivilTime
import Planning
import Workbench

// The days of meetings, searched on the plan as last read.
nonisolated extension PlanKeeper {
  /// Finds the days of a meeting, the others being on the days that the plan works with.
  func searchDates(_ question: DatesQuestion) -> Event {
    let search = DateSearch(outlook, Self.query(question)) { name in
      // A zone that the machine does not know takes no part in common hours.
      try? TimeZoneRules(identifier: name)
    }
    return .daysFound(question, search.dates().meeting(question.meeting))
  }

  /// The days that work for each meeting without a promised day, for the timeline.
  func ranges() -> Event {
    let found = DateSearch(outlook).dates().meetings.map { ($0.meeting, $0.feasible) }
    return .rangesFound(Dictionary(found) { first, _ in first })
  }

  /// Says why a day fails, and tries what would mend it.
  func explain(_ day: Day, _ question: DatesQuestion) -> Event {
    let search = DateSearch(outlook, Self.query(question))
    return .dayExplained(question, day, search.whyNot(question.meeting, on: day, in: context))
  }

  private static func query(_ question: DatesQuestion) -> DateQuery {
    var query = DateQuery()
    query.meetings = [question.meeting]
    // The ranking of all meetings together is not shown.
    query.limit = 1
    return query
  }
}
