import CivilTime
import PlanModel
import Scheduling

/// The work of every mission by week, twice: as it is due, and as the forecast places it.
struct MissionWeeks {
  let due: WeekLoad
  let forecast: WeekLoad
  let capacity: MissionCapacity
  let table: WeekCapacity
  private let weeks: [ISOWeek]

  init(
    _ solved: TaskSchedule,
    _ tasks: [TaskOutlook],
    _ capacity: MissionCapacity,
    _ table: WeekCapacity
  ) {
    self.capacity = capacity
    self.table = table
    let count = table.resourceCount
    due = WeekLoad.atDueDays(solved.network, resourceCount: count) {
      tasks[$0].acceptedStart
    }
    forecast = WeekLoad.of(solved.levelled, solved.network, resourceCount: count)
    weeks = Self.span(due.weeks, forecast.weeks)
  }

  /// The weeks of a mission without a gap, from the first with work to the last.
  func weeks(of mission: Int) -> [MissionWeek] {
    func isBusy(_ week: ISOWeek) -> Bool {
      due.quarters(mission, in: week) > 0 || forecast.quarters(mission, in: week) > 0
    }
    guard let first = weeks.firstIndex(where: isBusy), let last = weeks.lastIndex(where: isBusy)
    else { return [] }
    let isKnown = capacity.isKnown(mission)
    return weeks[first...last].map { week in
      MissionWeek(
        week: week,
        capacity: isKnown ? Quarters(table.quarters(mission, in: week)) : .zero,
        dueLoad: Quarters(due.quarters(mission, in: week)),
        forecastLoad: Quarters(forecast.quarters(mission, in: week)),
        isCapacityKnown: isKnown
      )
    }
  }

  /// Both rows of weeks as one, with what may lie between them.
  private static func span(_ a: [ISOWeek], _ b: [ISOWeek]) -> [ISOWeek] {
    let ends = [a.first, b.first, a.last, b.last].compactMap { $0 }
    guard var week = ends.min(), let last = ends.max() else { return [] }
    var weeks = [week]
    while week < last {
      week = ISOWeek(containing: week.monday + 7)
      weeks.append(week)
    }
    return weeks
  }
}
