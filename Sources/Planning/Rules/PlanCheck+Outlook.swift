import CivilTime
import PlanModel

// The invariants about days that are computed: they warn, for the plan itself holds no such day.
extension PlanCheck {
  mutating func checkOutlook() {
    let outlook = Outlook(of: plan, on: statusDate, holidays: holidays)
    for ring in outlook.cycles {
      error(4, .cycle, ring.map { plan.tasks.rows[$0].code })
    }
    for ring in outlook.gapRings {
      error(4, .gapsTooSmall(days: ring.excess), ring.tasks.map { plan.tasks.rows[$0].code })
    }
    for (task, days) in zip(plan.tasks, outlook.tasks) where days.isApplicable {
      if task.status.isOpen { checkForecast(of: task, days) }
      checkProject(of: task, days)
    }
    for (mission, facts) in zip(plan.missions, outlook.missions) {
      for week in facts.weeks where week.isOver && week.week.span.end > statusDate {
        warn(9, .overload(week.week.description), [mission.code])
      }
    }
    checkDocuments(outlook)
  }

  /// Prepared before the meeting, followed up after it (I3).
  private mutating func checkForecast(of task: PrepTask, _ days: TaskOutlook) {
    guard let meeting = plan[task.meeting], let sittings = meeting.sittings else { return }
    if task.offset >= 0 {
      let last = task.offset == 0 ? sittings.start : sittings.start - 1
      if let finish = days.forecastFinish, finish > last {
        warn(3, .preparationTooLate, [task.code, meeting.code])
      }
    } else if let start = days.forecastStart, start < sittings.last {
      warn(3, .followUpTooEarly, [task.code, meeting.code])
    }
  }

  /// The project pays for no work after its end (I25).
  private mutating func checkProject(of task: PrepTask, _ days: TaskOutlook) {
    let series = plan[task.meeting].flatMap { plan[$0.series] }
    guard let end = series?.project.flatMap({ plan[$0]?.end }), let due = days.due, due >= end
    else { return }
    warn(25, .dueAfterProject, [task.code])
  }

  /// Documents that left after their day make the gate late (I15).
  private mutating func checkDocuments(_ outlook: Outlook) {
    for (meeting, facts) in zip(plan.meetings, outlook.meetings) where meeting.hasPlace {
      guard let day = facts.gates.first(where: { $0.code == .g3 })?.day else { continue }
      let passed = plan.gate(.g3, of: meeting.id)?.passedOn
      if passed ?? statusDate > day { warn(15, .documentsLate, [meeting.code]) }
    }
  }
}
