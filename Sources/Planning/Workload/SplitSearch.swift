import CivilTime
import PlanModel
import Scheduling

/// Looks for a task of which a part can be done in a week before: that part becomes a task of its
/// own, which the rest waits for.
struct SplitSearch {
  private let advisor: Advisor
  private let overload: Overload

  init(_ advisor: Advisor, _ overload: Overload) {
    self.advisor = advisor
    self.overload = overload
  }

  /// The best split of each task; most leave nothing to split.
  var proposals: [Proposal] {
    let sketch = LoadSketch(advisor.workload)
    return Candidates(advisor, overload).tasks.compactMap { best(of: $0, sketch) }
  }

  /// The largest part that finds room in the week before the first overloaded one.
  private func best(of task: Int, _ sketch: LoadSketch) -> Proposal? {
    let outlook = advisor.outlook
    let row = outlook.plan.tasks.rows[task]
    let activity = advisor.workload.activities[task]
    let calendar = outlook.calendars.calendars[activity.calendar]
    guard activity.shares.isEmpty, row.fixedDue == nil, row.accountable != nil,
      let earliest = outlook.tasks[task].earliestStart,
      let first = overload.weeks.first
    else { return nil }
    // The whole week before, or what the predecessors leave of it.
    let week = ISOWeek(containing: first.monday - 7)
    let start = max(earliest, week.monday, outlook.statusDate)
    let room = calendar.index(of: first.monday) - calendar.index(of: start) - activity.wait
    guard room > 0 else { return nil }
    let spare = sketch.spare(of: overload.place, in: week)
    let need = sketch.excess(of: overload.place, in: overload.weeks)
    let most = min(spare, room * activity.pace, activity.effort - 1, need + activity.pace)
    guard most > 0 else { return nil }
    let end = calendar.day(at: calendar.index(of: first.monday) - 1)
    guard let meeting = outlook.plan.meetings[row.meeting], let opening = meeting.workingDay,
      let host = outlook.calendars.calendar(meeting.hostCalendar)
    else { return nil }
    return proposal(
      row,
      part: Quarters(most),
      due: end,
      offset: host.gap(after: end, through: opening)
    )
  }

  private func proposal(
    _ task: PrepTask,
    part: Quarters,
    due: Day,
    offset: Int
  ) -> Proposal {
    var new = NewTask(
      title: "\(task.title) (first part)",
      meeting: task.meeting,
      mission: task.accountable,
      due: .offset(offset)
    )
    (new.effort, new.category, new.isCritical) = (part, task.category, task.isCritical)
    new.supporting = task.supporting
    (new.country, new.topic) = (task.country, task.topic)
    new.after = advisor.outlook.plan.dependencies
      .filter { $0.successor == task.id && $0.relation == .follows }.map(\.predecessor)
    new.before = [task.id]
    return Proposal(
      steps: [.split(task.id, part, due: due)],
      request: .together([
        .addTask(new), .editTask(task.id, [.effort(task.effort - part)]),
      ])
    )
  }
}
