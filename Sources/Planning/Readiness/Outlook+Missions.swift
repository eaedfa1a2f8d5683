import CivilTime
import PlanModel

extension Outlook {
  /// Fills in what each mission has open, late and contested, and its colour.
  mutating func fillMissions(_ overloads: MissionOverloads) {
    var work = Array(repeating: MissionWork(), count: missions.count)
    let ids = KeyIndex(plan.missions)
    let rows = plan.tasks.rows
    for place in rows.indices where tasks[place].isApplicable && tasks[place].status.isOpen {
      guard let mission = rows[place].accountable.flatMap({ ids[$0] }) else { continue }
      work[mission].open += 1
      if tasks[place].isOverdue || tasks[place].isLate { work[mission].late.append(place) }
      if rows[place].assignment == .contested { work[mission].contested.append(place) }
    }
    var filled = missions
    for place in filled.indices {
      work[place].late = inOrder(work[place].late)
      work[place].contested = inOrder(work[place].contested)
      let weeks = overloads.weeks(of: plan.missions.rows[place].id)
      filled[place].lateTasks = work[place].late.map { rows[$0].id }
      filled[place].contested = work[place].contested.map { rows[$0].id }
      filled[place].openTasks = work[place].open
      filled[place].causes = causes(of: plan.missions.rows[place], work[place], over: weeks)
      filled[place].colour = filled[place].causes.colour
    }
    missions = filled
  }

  private func causes(
    of mission: Mission,
    _ work: MissionWork,
    over weeks: [ISOWeek]
  ) -> [Cause] {
    let rows = plan.tasks.rows
    func isRed(_ place: Int) -> Bool { rows[place].isCritical && tasks[place].isLate }
    func codes(_ places: [Int]) -> [String] { places.map { rows[$0].code } }
    let horizon = ISOWeek(containing: statusDate + 7 * 6)
    let over = weeks.filter { $0 <= horizon }.map(\.description)
    let all = [
      Cause(.red, .criticalTaskLate, codes: codes(work.late.filter(isRed))),
      Cause(.amber, .missionOverCapacity, codes: over),
      Cause(.amber, .assignmentContested, codes: codes(work.contested)),
      Cause(.amber, .missionTasksLate, codes: codes(work.late.filter { !isRed($0) })),
      Cause(.grey, .nothingDueYet, codes: work.open == 0 ? [mission.code] : []),
    ]
    return all.filter { !$0.codes.isEmpty }
  }
}

/// Places of the open tasks of one mission that are late or contested.
private struct MissionWork {
  var open = 0
  var late: [Int] = []
  var contested: [Int] = []
}
