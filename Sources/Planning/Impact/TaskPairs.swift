import CivilTime
import PlanModel
import Scheduling

/// The tasks of the second of two plans, each beside what it was in the first, if it was there.
struct TaskPairs {
  private let before: Outlook
  private let after: Outlook
  /// By place in the second plan: the place in the first, or `nil`.
  private let earlier: [Int?]

  init(_ before: Outlook, _ after: Outlook) {
    self.before = before
    self.after = after
    let index = KeyIndex(before.plan.tasks)
    earlier = KeyIndex(after.plan.tasks).all.map { index[$0] }
  }

  /// The tasks for which something holds, in the order of their due days, then of their keys.
  func ids(where holds: (_ before: TaskOutlook?, _ after: TaskOutlook) -> Bool) -> [PrepTask.ID] {
    places(where: holds).map { after.plan.tasks.rows[$0].id }
  }

  var redated: [Impact.Redated] {
    places { old, new in new.isApplicable && old.map { $0.due != new.due } ?? false }.map { place in
      Impact.Redated(
        task: after.plan.tasks.rows[place].id,
        before: old(place)?.due,
        after: after.tasks[place].due
      )
    }
  }

  /// Tasks that no longer have the working days before the meeting that their offset asks for, and
  /// that had them or more of them before.
  var compressed: [PrepTask.ID] {
    let meetings = KeyIndex(after.plan.meetings)
    let hosts = CalendarPlaces(after.plan, after.calendars).meetings
    return places { old, new in new.status.isOpen && (old == nil || old?.due != new.due) }
      .compactMap { place in
        let row = after.plan.tasks.rows[place]
        guard row.isHeldAgainstOffset, row.offset > 0, let day = row.fixedDue,
          let meeting = meetings[row.meeting],
          let opening = after.plan.meetings.rows[meeting].workingDay
        else { return nil }
        let host = after.calendars.calendars[hosts[meeting]]
        return AnchoredDue(anchor: opening, offset: row.offset).day(host: host) < day ? row.id : nil
      }
  }

  /// Tasks of the first plan that the second no longer holds.
  var deleted: [PrepTask.ID] {
    let index = KeyIndex(after.plan.tasks)
    return before.plan.tasks.rows.map(\.id).filter { index[$0] == nil }
  }

  /// Open tasks whose day the owner's calendar moved, if it did not before.
  var onHoliday: [Impact.HolidayShift] {
    places { old, new in
      new.status.isOpen && new.due != new.anchorDay
        && (old?.due != new.due || old?.anchorDay != new.anchorDay)
    }.compactMap { place in
      let task = after.tasks[place]
      guard let anchored = task.anchorDay, let due = task.due else { return nil }
      var name = ""
      if case .named(let holiday)? = after.calendars.calendars[task.calendar].reasonOff(anchored) {
        name = holiday
      }
      return Impact.HolidayShift(
        task: after.plan.tasks.rows[place].id,
        anchored: anchored,
        due: due,
        name: name
      )
    }
  }

  private func old(_ place: Int) -> TaskOutlook? { earlier[place].map { before.tasks[$0] } }

  private func places(where holds: (TaskOutlook?, TaskOutlook) -> Bool) -> [Int] {
    after.tasks.indices.filter { holds(old($0), after.tasks[$0]) }.sorted { a, b in
      let days = (after.tasks[a].due?.number ?? .max, after.tasks[b].due?.number ?? .max)
      return days.0 == days.1 ? a < b : days.0 < days.1
    }
  }
}
