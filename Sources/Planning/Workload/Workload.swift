package import CivilTime
package import PlanModel
import Scheduling

/// Two ways to lay the work of a plan into its weeks.
package enum LoadLayer: String, Word {
  /// As late as the promises allow: each task ends on its due day, or begins at its accepted start.
  case due
  /// As the levelled forecast places it.
  case levelled
}

/// The tasks behind the load of every mission and week.
///
/// What a mission is loaded with stands in ``MissionWeek``; here is what it is made of.
package struct Workload: Sendable {
  /// The part of one task that a mission works in one week.
  package struct Item: Hashable, Sendable {
    /// Place in `plan.tasks.rows`.
    package var task: Int
    package var quarters: Quarters
    /// Whether another mission is accountable, and this one does a share.
    package var isShare: Bool
  }

  let outlook: Outlook
  let activities: [Activity]

  /// - Complexity: O(tasks + dependencies).
  package init(_ outlook: Outlook) {
    self.outlook = outlook
    activities = TaskPass.activities(of: outlook)
  }

  /// What a mission works in a week, most of all first.
  package func items(
    of mission: Mission.ID,
    in week: ISOWeek,
    _ layer: LoadLayer = .due
  ) -> [Item] {
    guard let place = outlook.plan.missions.index(of: mission) else { return [] }
    var found: [Item] = []
    for task in activities.indices {
      var sum = 0
      forEachWeek(of: task, layer) { other, monday, quarters in
        if other == place, monday == week.monday { sum += quarters }
      }
      guard sum > 0 else { continue }
      let isShare = outlook.plan.tasks.rows[task].accountable != mission
      found.append(Item(task: task, quarters: Quarters(sum), isShare: isShare))
    }
    let rows = outlook.plan.tasks.rows
    return found.sorted { a, b in
      (b.quarters, rows[a.task].code) < (a.quarters, rows[b.task].code)
    }
  }

  /// The weeks of a mission over its capacity as things are due, from the status date on.
  package func overloads(of mission: Mission.ID) -> [MissionWeek] {
    let now = ISOWeek(containing: outlook.statusDate)
    return (outlook.mission(mission)?.weeks ?? []).filter { $0.isOver && $0.week >= now }
  }

  /// The overloaded weeks without a gap around one of them.
  package func run(of mission: Mission.ID, around week: ISOWeek) -> [MissionWeek] {
    let over = overloads(of: mission)
    guard let middle = over.firstIndex(where: { $0.week == week }) else { return [] }
    var (first, last) = (middle, middle)
    while first > 0, over[first].week.monday - over[first - 1].week.monday == 7 { first -= 1 }
    while last + 1 < over.count, over[last + 1].week.monday - over[last].week.monday == 7 {
      last += 1
    }
    return Array(over[first...last])
  }

  /// Visits where a task lies, week by week.
  func forEachWeek(
    of task: Int,
    _ layer: LoadLayer,
    _ visit: (_ mission: Int, _ monday: Day, _ quarters: Int) -> Void
  ) {
    let activity = activities[task]
    let calendar = outlook.calendars.calendars[activity.calendar]
    switch layer {
    case .due:
      let work = TaskWork(activity, effort: activity.effort)
      guard let place = duePlace(of: task, work) else { return }
      work.forEachWeek(from: place, calendar, visit)
    case .levelled: forEachLevelledWeek(of: task, activity, calendar, visit)
    }
  }

  /// The number of the working day on which a task begins in the layer of promises.
  func duePlace(of task: Int, _ work: TaskWork) -> Int? {
    let calendar = outlook.calendars.calendars[work.calendar]
    if let start = outlook.tasks[task].acceptedStart { return calendar.index(of: start) }
    return activities[task].due.map { work.place(endingOn: $0, calendar) }
  }

  /// Done work on its actual days, but over no more of them than it takes.
  private func forEachLevelledWeek(
    of task: Int,
    _ activity: Activity,
    _ calendar: WorkCalendar,
    _ visit: (Int, Day, Int) -> Void
  ) {
    guard let end = outlook.tasks[task].forecastWorkFinish else { return }
    let work = TaskWork(activity, effort: activity.openEffort)
    guard case .done(let start, _) = activity.state else {
      work.forEachWeek(from: calendar.index(of: end + 1) - work.days, calendar, visit)
      return
    }
    let worked = calendar.gap(after: start - 1, through: end)
    let days = max(1, min(work.days, worked))
    work.forEachWeek(from: calendar.index(of: start), over: days, calendar, visit)
  }
}
