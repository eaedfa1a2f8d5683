import CivilTime
import PlanModel
import Scheduling

/// Looks for tasks that can begin earlier than they must: on their days of the levelled forecast,
/// which keeps every capacity.
///
/// Begins with all of them and puts back what is not needed, so that as few tasks as possible lose
/// their float. What comes before an early task is early as well.
struct FloatSearch {
  private let advisor: Advisor
  private let overload: Overload
  /// By task: the number of its first working day in the forecast, where that is earlier.
  private let early: [Int?]

  init(_ advisor: Advisor, _ overload: Overload) {
    self.advisor = advisor
    self.overload = overload
    let outlook = advisor.outlook
    early = outlook.tasks.indices.map { task in
      let activity = advisor.workload.activities[task]
      let work = TaskWork(activity, effort: activity.effort)
      guard activity.state == .open, activity.pinnedStart == nil, work.days > 0,
        !outlook.plan.tasks.rows[task].isPinned,
        let due = advisor.workload.duePlace(of: task, work),
        let start = outlook.tasks[task].forecastStart
      else { return nil }
      let place = outlook.calendars.calendars[work.calendar].index(of: start)
      return place < due ? place : nil
    }
  }

  var proposals: [Proposal] {
    var sketch = LoadSketch(advisor.workload)
    var moved = begin(&sketch)
    let goal = sketch.excess(of: overload.place, in: overload.weeks)
    for task in moved where canReturn(task, moved) {
      let place = sketch.places[task]
      sketch.set(
        task,
        sketch.works[task],
        at: advisor.workload.duePlace(of: task, sketch.works[task])
      )
      if sketch.excess(of: overload.place, in: overload.weeks) > goal
        || sketch.harmsOthers(than: overload.place)
      {
        sketch.set(task, sketch.works[task], at: place)
      } else {
        moved.removeAll { $0 == task }
      }
    }
    return proposal(moved)
  }

  /// Everything that could help, the latest first: those put back first come last in the plan.
  private func begin(_ sketch: inout LoadSketch) -> [Int] {
    var chosen = Array(repeating: false, count: early.count)
    func choose(_ task: Int) {
      guard !chosen[task], early[task] != nil else { return }
      chosen[task] = true
      for link in advisor.outlook.predecessors[task] { choose(link.task) }
    }
    let rows = advisor.outlook.plan.tasks.rows
    for task in early.indices where rows[task].accountable == overload.mission { choose(task) }
    for task in early.indices where chosen[task] {
      sketch.set(task, sketch.works[task], at: early[task])
    }
    let tasks = advisor.outlook.tasks
    return early.indices.filter { chosen[$0] }.sorted { a, b in
      let days = (tasks[a].due?.number ?? .max, tasks[b].due?.number ?? .max)
      return days.0 == days.1 ? a > b : days.0 > days.1
    }
  }

  /// Whether everything that comes after it begins late enough for its due day.
  private func canReturn(_ task: Int, _ moved: [Int]) -> Bool {
    let isMoved = Set(moved)
    return advisor.outlook.successors[task].allSatisfy { link in
      guard isMoved.contains(link.task), let start = advisor.outlook.tasks[link.task].forecastStart,
        let due = advisor.outlook.tasks[task].due
      else { return true }
      return due < start
    }
  }

  private func proposal(_ moved: [Int]) -> [Proposal] {
    let rows = advisor.outlook.plan.tasks.rows
    let starts = moved.reversed().compactMap { task in
      advisor.outlook.tasks[task].forecastStart.map { PlannedStart(rows[task].id, on: $0) }
    }
    return [
      Proposal(
        steps: starts.map { .begin($0.task, on: $0.start) },
        request: .together([.acceptLevelling(starts)])
      )
    ]
  }
}
