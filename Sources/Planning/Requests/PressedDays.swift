import CivilTime
package import PlanModel

// Due days that a move would put before the status date.
extension ChangeProposal {
  /// Gives the tasks of a meeting that moved the days that are left to them.
  ///
  /// A task that is not started is due by its offset. Where that day would lie before the status
  /// date it is pressed to the first working day from there on, and keeps its offset, so that it goes
  /// back to it when a later move allows. What was overdue before is not repaired by moving.
  mutating func redateTasks(of former: Meeting) {
    let before = days(in: draft.plan, with: former)
    var released = plan
    for task in plan.tasks where task.meeting == former.id && task.isHeldAgainstOffset {
      released[task.id]?.fixedDue = nil
    }
    let today = today
    press(tasksOf: former.id, by: days(in: released, with: nil)) { place in
      before.tasks[place].due.map { $0 < today } ?? false
    }
  }

  /// Presses the days of tasks that were just made for a country that comes in late.
  mutating func pressDays(of new: Set<PrepTask.ID>, in meeting: Meeting.ID) {
    if new.isEmpty { return }
    let rows = plan.tasks.rows
    press(tasksOf: meeting, by: days(in: plan, with: nil)) { !new.contains(rows[$0].id) }
  }

  private mutating func press(
    tasksOf meeting: Meeting.ID,
    by pass: TaskPass,
    unless isKept: (Int) -> Bool
  ) {
    let rows = plan.tasks.rows
    for place in rows.indices where rows[place].meeting == meeting {
      let (row, task) = (rows[place], pass.tasks[place])
      guard task.isApplicable, row.isNotStarted, let due = task.due,
        row.fixedDue == nil || row.isHeldAgainstOffset
      else { continue }
      let day = due < today ? pass.calendars[task.calendar].next(onOrAfter: today) : nil
      if day != row.fixedDue, day == nil || !isKept(place) {
        draft.alter(row.id) { $0.fixedDue = day }
      }
    }
  }

  /// The days that the tasks say for themselves, with one meeting as it was before.
  private func days(in plan: Plan, with former: Meeting?) -> TaskPass {
    var plan = plan
    if let former { plan[former.id] = former }
    let calendars = PlanCalendars(
      plan: plan,
      holidays: context.holidays,
      covering: PlanCalendars.covering(plan, statusDate: today)
    )
    return TaskPass(plan, calendars, statusDate: today)
  }
}

extension PrepTask {
  /// Whether its day is held against its offset: pressed to a status date, or pinned by a repair.
  ///
  /// A day that somebody fixed has no offset: 0, or -1 after the meeting.
  package var isHeldAgainstOffset: Bool { fixedDue != nil && (offset > 0 || offset < -1) }

  /// Whether no work has begun.
  var isNotStarted: Bool {
    let status = status == .blocked ? statusBefore ?? .planned : status
    return status == .planned || status == .ready
  }
}
