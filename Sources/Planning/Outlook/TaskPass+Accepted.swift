import CivilTime
import PlanModel
import Scheduling

extension TaskPass {
  /// Keeps of the accepted starts those that still hold: ahead, of work not yet begun, and early
  /// enough for the due day.
  ///
  /// A start that would break the promise counts for nothing, so that an overload stays in sight.
  mutating func setAccepted() {
    for task in tasks.indices {
      guard let start = tasks[task].acceptedStart, !holds(start, for: task) else { continue }
      tasks[task].acceptedStart = nil
    }
  }

  private func holds(_ start: Day, for task: Int) -> Bool {
    let activity = activities[task]
    guard case .open = activity.state, start >= statusDate, activity.pinnedStart == nil,
      activity.effort > 0, let due = activity.due
    else { return false }
    let calendar = calendars[activity.calendar]
    let end = calendar.index(of: start) + activity.workDays + activity.wait
    return end <= calendar.index(of: due + 1)
  }

  /// The work of each task of an outlook, as it was when the outlook was computed.
  static func activities(of outlook: Outlook) -> [Activity] {
    var pass = TaskPass(outlook.plan, outlook.calendars, statusDate: outlook.statusDate)
    let ids = KeyIndex(outlook.plan.tasks)
    let links = TaskLinks(outlook.plan, ids)
    pass.setShares(outlook.plan, ids: ids)
    pass.joinTwins(links.twins(pass.tasks), ids: ids)
    return pass.activities
  }
}
