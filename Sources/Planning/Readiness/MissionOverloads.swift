package import CivilTime
import PlanModel

/// The weeks in which a mission has more work due than it can give, from the status date on.
struct MissionOverloads {
  /// By mission: the weeks over capacity, in order.
  private let weeks: [Mission.ID: [ISOWeek]]
  private let outlook: Outlook

  init(_ outlook: Outlook) {
    self.outlook = outlook
    let now = ISOWeek(containing: outlook.statusDate)
    var weeks: [Mission.ID: [ISOWeek]] = [:]
    for (place, mission) in outlook.plan.missions.rows.enumerated() {
      let over = outlook.missions[place].weeks.filter { $0.week >= now && $0.isOver }
      if !over.isEmpty { weeks[mission.id] = over.map(\.week) }
    }
    self.weeks = weeks
  }

  func weeks(of mission: Mission.ID) -> [ISOWeek] { weeks[mission] ?? [] }

  /// Whether the work of a task, placed so that it ends on its due day, meets an overloaded week.
  func isHit(_ place: Int) -> Bool {
    let task = outlook.plan.tasks.rows[place]
    guard outlook.tasks[place].status.isOpen, task.responsibleParty == nil,
      let mission = task.accountable, let over = weeks[mission],
      let span = outlook.dueWork(of: place)
    else { return false }
    let first = ISOWeek(containing: span.start)
    let last = ISOWeek(containing: span.last)
    return over.contains { first <= $0 && $0 <= last }
  }
}

extension MissionWeek {
  /// Whether more work is due than the mission can give (I9).
  package var isOver: Bool { isCapacityKnown && dueLoad > capacity }
}

extension Outlook {
  /// The days of work of a task when it is done as late as its due day allows.
  package func dueWork(of place: Int) -> DaySpan? {
    let row = plan.tasks.rows[place]
    guard let due = tasks[place].due, calendars.calendars.indices.contains(tasks[place].calendar)
    else { return nil }
    let calendar = calendars.calendars[tasks[place].calendar]
    let length = max(1, (row.effort.count + 4 * row.crew - 1) / (4 * row.crew))
    let last = calendar.day(due, plus: -row.wait)
    return DaySpan(start: length == 1 ? last : calendar.day(last, plus: 1 - length), end: last + 1)
  }
}
