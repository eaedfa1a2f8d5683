package import CivilTime
import PlanModel

/// The weeks in which a mission has more work due than it can give, from the status date on.
struct MissionOverloads {
  /// By mission: the weeks over capacity, in order.
  private var weeks: [Mission.ID: [ISOWeek]] = [:]
  private let outlook: Outlook

  init(_ outlook: Outlook) {
    self.outlook = outlook
    let now = ISOWeek(containing: outlook.statusDate)
    let missions = outlook.plan.missions.rows
    for place in missions.indices {
      let over = outlook.missions[place].weeks.filter { $0.isOver && $0.week >= now }
      if !over.isEmpty { weeks[missions[place].id] = over.map(\.week) }
    }
  }

  func weeks(of mission: Mission.ID) -> [ISOWeek] { weeks[mission] ?? [] }

  /// Whether the work of a task, placed so that it ends on its due day, meets an overloaded week.
  ///
  /// Neither the work of a government nor what a twin will complete takes capacity.
  func isHit(_ place: Int) -> Bool {
    let rows = outlook.plan.tasks.rows
    let status = outlook.tasks[place].status
    guard status.isOpen, status.isStarted || outlook.tasks[place].twin == nil,
      rows[place].responsibleParty == nil,
      let mission = rows[place].accountable, let over = weeks[mission],
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
  /// The days of work of a task when it is done as late as its due day allows, or begun on its
  /// accepted start.
  package func dueWork(of place: Int) -> DaySpan? {
    let rows = plan.tasks.rows
    guard let due = tasks[place].due, calendars.calendars.indices.contains(tasks[place].calendar)
    else { return nil }
    let calendar = calendars.calendars[tasks[place].calendar]
    let daily = 4 * max(1, rows[place].crew)
    let length = max(1, (rows[place].effort.count + daily - 1) / daily)
    let start = tasks[place].acceptedStart.map(calendar.index)
    let end = start.map { $0 + length } ?? calendar.index(of: due + 1) - rows[place].wait
    return DaySpan(start: calendar.day(at: end - length), end: calendar.day(at: end - 1) + 1)
  }
}
