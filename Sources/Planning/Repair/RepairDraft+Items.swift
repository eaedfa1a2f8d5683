import CivilTime
import PlanModel
import Scheduling

// Which tasks are items, and which days they may have.
extension RepairDraft {
  func item(_ place: Int) -> RepairItem? {
    let (row, task) = (row(place), after.tasks[place])
    guard task.isApplicable, task.status.isOpen, let day = task.anchorDay, let due = task.due,
      let meeting = meetings[row.meeting]
    else { return nil }
    var item = RepairItem(
      day: day,
      earliest: day,
      latest: day,
      calendar: hosts[meeting],
      owner: task.calendar,
      weight: weights.moving(row),
      promised: task.baselineDue,
      lateWeight: weights.lateness(row)
    )
    item.latest = latest(row, day, meeting)
    if row.isPinned {
      // It keeps the day that it had; a meeting that moves takes it along no more than others do.
      item.day = was(place)?.due ?? due
      (item.earliest, item.isPinned) = (item.day, true)
      if row.offset < 0 { item.earliest = max(item.earliest, release(meeting, day)) }
    } else if !row.isNotStarted || sits(day, meeting) || isSetByChange(row) {
      (item.earliest, item.latest, item.isPinned) = (day, day, true)
    } else {
      item.earliest = earliest(place, day, due, meeting)
    }
    return item
  }

  /// Whether the change itself gives the task a day of its own: nobody asks for it to be undone.
  private func isSetByChange(_ row: PrepTask) -> Bool {
    guard let old = before?.plan[row.id] else { return false }
    let isFixed = row.fixedDue != nil && !row.isHeldAgainstOffset
    return row.offset != old.offset || isFixed && row.fixedDue != old.fixedDue
  }

  /// The status date, or the end of the meeting that is followed up; what was overdue may stay so.
  private func earliest(_ place: Int, _ day: Day, _ due: Day, _ meeting: Int) -> Day {
    if was(place)?.isOverdue == true, due < after.statusDate { return day }
    let first = row(place).offset < 0 ? release(meeting, day) : after.statusDate
    // An owner who is off would do it before the status date: then the day must be a later one.
    let isDoneBefore = due < after.statusDate && day >= after.statusDate
    return max(first, after.statusDate, isDoneBefore ? day + 1 : after.statusDate)
  }

  private func release(_ meeting: Int, _ day: Day) -> Day {
    after.plan.meetings.rows[meeting].sittings?.last ?? day
  }

  /// The last day before the meeting, or on it for what belongs there; afterwards a year.
  private func latest(_ row: PrepTask, _ day: Day, _ meeting: Int) -> Day {
    guard row.offset >= 0, let sittings = after.plan.meetings.rows[meeting].sittings else {
      return day + 366
    }
    if row.offset > 0 {
      return after.calendars.calendars[hosts[meeting]].previous(onOrBefore: sittings.start - 1)
    }
    return sittings.last
  }

  private func sits(_ day: Day, _ meeting: Int) -> Bool {
    after.plan.meetings.rows[meeting].sittings?.contains(day) ?? false
  }
}
