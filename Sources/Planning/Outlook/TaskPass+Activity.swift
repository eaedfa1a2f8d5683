import CivilTime
import PlanModel
import Scheduling

// A `PrepTask` of the plan becomes an `Activity` of Scheduling.
extension TaskPass {
  /// The work of one task.
  ///
  /// Work of a government uses no mission's capacity. What lies on the days of the meeting itself is
  /// pinned there: an opening does not wait for capacity. Due days, gates among them, are soft; the
  /// meeting is the deadline of all that prepares it (I3).
  func activity(
    _ row: PrepTask,
    _ task: TaskOutlook,
    _ meeting: MeetingFacts?,
    mission: Int?
  ) -> Activity {
    var activity = Activity(
      effort: Self.bounded(row.effort.count),
      crew: max(1, Self.bounded(row.crew)),
      wait: Self.bounded(row.wait),
      calendar: task.calendar,
      resource: row.responsibleParty == nil ? mission : nil,
      due: task.due,
      weight: lateness.weight(row),
      isCritical: row.gate != nil || row.isCritical
    )
    setState(&activity, row)
    if let sittings = meeting?.sittings, let day = task.anchorDay, let due = task.due {
      if sittings.contains(day) {
        let calendar = calendars[task.calendar]
        let need = activity.workDays + activity.wait
        activity.pinnedStart = calendar.day(at: calendar.index(of: due + 1) - max(1, need))
      }
      if day >= sittings.end || row.fixedDue == nil && row.offset < 0 {
        activity.release = sittings.last
      } else {
        activity.deadline = max(sittings.start - 1, day)
      }
    }
    return activity
  }

  private func setState(_ activity: inout Activity, _ row: PrepTask) {
    let status = row.status == .blocked ? row.statusBefore ?? .planned : row.status
    switch status {
    case .done:
      let finish = row.actualFinish ?? row.actualStart ?? statusDate
      activity.state = .done(start: min(row.actualStart ?? finish, finish), finish: finish)
    case .inProgress, .waiting, .delivered:
      let start = row.actualStart ?? statusDate
      let remaining = status == .delivered ? 0 : Self.bounded(row.remaining.count)
      activity.state = .started(on: start, remaining: remaining)
      if status == .delivered { activity.wait = 0 }
      if status == .waiting {
        let since = row.updatedOn ?? start
        let elapsed = calendars[activity.calendar].gap(after: since, through: statusDate - 1)
        activity.wait = max(0, activity.wait - max(0, elapsed))
      }
    case .planned, .ready, .blocked, .notApplicable: break
    }
  }

  /// Keeps a mistyped number from reaching over the end of the calendars.
  private static func bounded(_ count: Int) -> Int { min(max(count, 0), 100_000) }
}
