import CivilTime
import PlanModel
import Scheduling

/// The loads of all missions and weeks as things are due, to try alterations on: a few additions
/// where computing the whole plan anew would take milliseconds.
///
/// Weeks before the status date count for nothing: what was too much then cannot be helped.
struct LoadSketch {
  private let workload: Workload
  /// The Monday of the week of the status date.
  private let first: Day
  private let weekCount: Int
  /// By mission and week, in quarters.
  private var loads: [[Int]]
  /// Beside `loads`; `nil` where nobody said what the mission can give.
  private let capacities: [[Int]?]
  /// What each mission had too much at the beginning, and has now.
  private var excessBefore: [Int]
  private(set) var excess: [Int]
  /// Where each task lies now: its work, and the number of its first working day.
  private(set) var works: [TaskWork]
  private(set) var places: [Int?]

  init(_ workload: Workload) {
    self.workload = workload
    let outlook = workload.outlook
    first = ISOWeek(containing: outlook.statusDate).monday
    let table = CapacityTable(outlook, from: first)
    weekCount = table.weekCount
    capacities = table.rows
    loads = Array(
      repeating: Array(repeating: 0, count: table.weekCount),
      count: outlook.plan.missions.count
    )
    works = workload.activities.map { TaskWork($0, effort: $0.effort) }
    places = []
    excess = Array(repeating: 0, count: loads.count)
    excessBefore = excess
    places = works.indices.map { workload.duePlace(of: $0, works[$0]) }
    for task in works.indices { add(task, 1) }
    excessBefore = excess
  }

  /// Gives a task other work, or another first day.
  mutating func set(_ task: Int, _ work: TaskWork, at place: Int?) {
    add(task, -1)
    works[task] = work
    places[task] = place
    add(task, 1)
  }

  /// Whether any mission but one has more too much than at the beginning.
  func harmsOthers(than mission: Int) -> Bool {
    excess.indices.contains { $0 != mission && excess[$0] > excessBefore[$0] }
  }

  /// What a mission has too much in some weeks.
  func excess(of mission: Int, in weeks: [ISOWeek]) -> Int {
    weeks.reduce(0) { sum, week in
      guard let row = row(week.monday) else { return sum }
      return sum + excess(mission, row)
    }
  }

  /// What a mission could still do in a week; plenty where nobody said.
  func spare(of mission: Int, in week: ISOWeek) -> Int {
    guard let row = row(week.monday), let capacity = capacities[mission] else { return .max }
    return capacity[row] - loads[mission][row]
  }

  private func excess(_ mission: Int, _ row: Int) -> Int {
    guard let capacity = capacities[mission] else { return 0 }
    return max(0, loads[mission][row] - capacity[row])
  }

  private func row(_ monday: Day) -> Int? {
    let row = (monday - first) / 7
    return monday >= first && row < weekCount ? row : nil
  }

  private mutating func add(_ task: Int, _ sign: Int) {
    guard let place = places[task] else { return }
    let work = works[task]
    let calendar = workload.outlook.calendars.calendars[work.calendar]
    work.forEachWeek(from: place, calendar) { mission, monday, quarters in
      guard let row = row(monday) else { return }
      excess[mission] -= excess(mission, row)
      loads[mission][row] += sign * quarters
      excess[mission] += excess(mission, row)
    }
  }
}

/// What each mission can give in the weeks from one on, as far as there is work.
private struct CapacityTable {
  let weekCount: Int
  private(set) var rows: [[Int]?] = []

  init(_ outlook: Outlook, from first: Day) {
    let last = outlook.missions.compactMap { $0.weeks.last?.week.monday }.max() ?? first
    // Work that is handed over or moved may reach a little further.
    weekCount = max(1, (last - first) / 7 + 9)
    let places = CalendarPlaces(outlook.plan, outlook.calendars)
    let capacity = MissionCapacity(outlook.plan, outlook.calendars, places)
    let span = DaySpan(start: first, end: first + 7 * weekCount)
    let table = capacity.table(covering: span)
    for mission in outlook.missions.indices {
      guard capacity.isKnown(mission) else {
        rows.append(nil)
        continue
      }
      rows.append(
        (0..<weekCount).map { table.quarters(mission, in: ISOWeek(containing: first + 7 * $0)) }
      )
    }
  }
}
