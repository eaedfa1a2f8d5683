package import CivilTime
package import PlanModel
import Scheduling

extension Outlook {
  /// What each mission has to spare in some weeks, by place in `plan.missions.rows`, then by week.
  ///
  /// What neither the due days nor the levelled forecast take: whoever is given it can keep both.
  /// Negative where a mission has too much already, `nil` where nobody said what it can give.
  ///
  /// - Complexity: O(missions × (weeks + weeks with work)).
  package func spareCapacity(in weeks: [ISOWeek]) -> [[Quarters?]] {
    guard let first = weeks.min(), let last = weeks.max() else {
      return plan.missions.map { _ in [] }
    }
    let places = CalendarPlaces(plan, calendars)
    let capacity = MissionCapacity(plan, calendars, places)
    let table = capacity.table(covering: DaySpan(start: first.monday, end: last.span.end))
    return plan.missions.rows.indices.map { mission in
      guard capacity.isKnown(mission) else { return weeks.map { _ in nil } }
      let loads = missions[mission].weeks
      return weeks.map { week in
        let load = loads.first { $0.week == week }
        let taken = max(load?.dueLoad ?? .zero, load?.forecastLoad ?? .zero)
        return Quarters(table.quarters(mission, in: week)) - taken
      }
    }
  }
}
