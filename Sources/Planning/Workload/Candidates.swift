import CivilTime
import PlanModel
import Scheduling

/// What an option may touch: the tasks in overloaded weeks, and the missions that could help.
struct Candidates {
  private let advisor: Advisor
  private let overload: Overload

  init(_ advisor: Advisor, _ overload: Overload) {
    self.advisor = advisor
    self.overload = overload
  }

  /// Places of the open tasks for which the mission answers and whose work lies in the weeks; those
  /// with most of it first.
  ///
  /// What has begun, what is worked on the days of its meeting, and what a twin will complete stays.
  var tasks: [Int] {
    var loads: [Int: Int] = [:]
    for week in overload.weeks {
      for item in advisor.workload.items(of: overload.mission, in: week) where isMovable(item) {
        loads[item.task, default: 0] += item.quarters.count
      }
    }
    let rows = advisor.outlook.plan.tasks.rows
    return rows.indices.filter { loads[$0] != nil }.sorted { a, b in
      (loads[b, default: 0], rows[a].code) < (loads[a, default: 0], rows[b].code)
    }
  }

  private func isMovable(_ item: Workload.Item) -> Bool {
    let activity = advisor.workload.activities[item.task]
    let status = advisor.outlook.tasks[item.task].status
    return !item.isShare && activity.state == .open && activity.pinnedStart == nil
      && status != .blocked
  }

  /// Places of the missions that said what they can give, by what they can spare in the weeks.
  var helpers: [Int] {
    let outlook = advisor.outlook
    func spare(_ place: Int) -> Int {
      overload.weeks.reduce(0) { sum, week in
        guard let load = outlook.missions[place].week(week) else { return sum }
        return sum + max(0, load.capacity.count - load.dueLoad.count)
      }
    }
    let known = Set(outlook.plan.capacities.map(\.mission))
    let rows = outlook.plan.missions.rows
    return rows.indices.filter { $0 != overload.place && known.contains(rows[$0].id) }
      .sorted { (spare($1), rows[$0].code) < (spare($0), rows[$1].code) }
  }
}

extension Advisor {
  /// The calendar that a mission works by, among those of the plan.
  func calendar(of mission: Int) -> Int {
    CalendarPlaces(outlook.plan, outlook.calendars).missions[mission]
  }
}
