import CivilTime
import PlanModel

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
