import CivilTime
import PlanModel

extension Outlook {
  /// Fills in what each mission has open, late and contested, and its colour.
  mutating func fillMissions(_ overloads: MissionOverloads) {
    var late: [Mission.ID: [Int]] = [:]
    var contested: [Mission.ID: [PrepTask.ID]] = [:]
    var open: [Mission.ID: Int] = [:]
    let rows = plan.tasks.rows
    for place in rows.indices {
      guard let mission = rows[place].accountable, tasks[place].isApplicable,
        tasks[place].status.isOpen
      else { continue }
      open[mission, default: 0] += 1
      if tasks[place].isOverdue || tasks[place].isLate { late[mission, default: []].append(place) }
      if rows[place].assignment == .contested {
        contested[mission, default: []].append(rows[place].id)
      }
    }
    for (place, mission) in plan.missions.rows.enumerated() {
      let lateTasks = inOrder(late[mission.id, default: []])
      missions[place].lateTasks = lateTasks.map { plan.tasks.rows[$0].id }
      missions[place].contested = contested[mission.id, default: []]
      missions[place].openTasks = open[mission.id] ?? 0
      missions[place].causes = causes(of: mission, place, lateTasks, overloads)
      missions[place].colour =
        missions[place].causes.map(\.colour).min()
        ?? (missions[place].openTasks == 0 ? .grey : .green)
    }
  }

  private func causes(
    of mission: Mission,
    _ place: Int,
    _ late: [Int],
    _ overloads: MissionOverloads
  ) -> [Cause] {
    let rows = plan.tasks.rows
    var causes: [Cause] = []
    let red = late.filter { rows[$0].isCritical && tasks[$0].isLate }
    if !red.isEmpty {
      causes.append(Cause(.red, .criticalTaskLate, codes: red.map { rows[$0].code }))
    }
    let amber = late.filter { !(rows[$0].isCritical && tasks[$0].isLate) }
    if !amber.isEmpty {
      causes.append(Cause(.amber, .missionTasksLate, codes: amber.map { rows[$0].code }))
    }
    let soon = ISOWeek(containing: statusDate + 7 * 6)
    let weeks = overloads.weeks(of: mission.id).filter { $0 <= soon }
    if !weeks.isEmpty {
      causes.append(Cause(.amber, .missionOverCapacity, codes: weeks.map(\.description)))
    }
    let contested = missions[place].contested.compactMap { plan.tasks[$0]?.code }.sorted()
    if !contested.isEmpty { causes.append(Cause(.amber, .assignmentContested, codes: contested)) }
    return causes
  }
}
