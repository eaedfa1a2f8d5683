import CivilTime
import PlanModel
package import Planning

/// How much presses in the whole plan; counted once for each outlook, for there may be thousands
/// of tasks.
package struct PressingCounts: Hashable, Sendable {
  package var overdue: Int
  /// Open tasks due from the status date to the Sunday of its week.
  package var dueThisWeek: Int

  package init(_ outlook: Outlook) {
    overdue = outlook.meetings.reduce(0) { $0 + $1.overdue }
    let end = ISOWeek(containing: outlook.statusDate).span.end
    let days = DaySpan(start: outlook.statusDate, end: end)
    // By place: a loop over the values would copy each.
    dueThisWeek = outlook.tasks.indices.reduce(0) { sum, place in
      guard let due = outlook.tasks[place].due, days.contains(due) else { return sum }
      let task = outlook.tasks[place]
      return task.isApplicable && task.status.isOpen ? sum + 1 : sum
    }
  }
}
