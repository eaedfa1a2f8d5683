import CivilTime
import PlanModel
import Scheduling

extension DayCounting {
  /// What keeps a task from beginning earlier if every week had room, the latest day first.
  ///
  /// Of equal days in the order status date, meeting, predecessors, successors that hold it back.
  /// Greatest gaps that were not obeyed lead past the start, and are no reasons.
  func floors(of task: Int, _ date: TaskDate) -> [(day: Day, reason: DayReason)] {
    guard let start = start(task, date) else { return [] }
    let calendar = calendar(task)
    var found: [(day: Day, reason: DayReason)] = []
    func take(_ day: Day?, _ reason: DayReason) {
      guard let day = day.map({ calendar.next(onOrAfter: $0) }),
        day <= calendar.next(onOrAfter: start)
      else { return }
      found.append((day, reason))
    }
    let row = row(task)
    take(outlook.statusDate, .statusDate)
    take(workload.activities[task].release, .meeting(row.meeting))
    for link in outlook.predecessors[task] {
      guard let finish = finish(link.task, date) else { continue }
      let rule = DayRule.after(task, predecessor: link.task, lag: link.lag)
      take(day(by: rule, from: finish), .task(self.row(link.task).id))
    }
    for link in outlook.plan.dependencies where link.predecessor == row.id {
      guard let gap = link.maxLag, let other = outlook.plan.tasks.index(of: link.successor),
        outlook.tasks[other].isApplicable, isOpen(other)
      else { continue }
      let rule = DayRule.heldBack(task, by: other, gap: gap)
      take(self.start(other, date).flatMap { day(by: rule, from: $0) }, .task(link.successor))
    }
    return found.enumerated().sorted { ($1.1.day, $0.0) < ($0.1.day, $1.0) }.map(\.1)
  }

  /// What keeps a task from ending later: its meeting, successors, and predecessors to which it must
  /// lie near; all that come to the same day.
  func ceilings(of task: Int) -> [DayReason] {
    guard let finish = outlook.tasks[task].latestFinish else { return [] }
    let calendar = calendar(task)
    var found: [(day: Day, reason: DayReason)] = []
    func take(_ day: Day?, _ reason: DayReason) {
      guard let day = day.map({ calendar.previous(onOrBefore: $0) }),
        day >= calendar.previous(onOrBefore: finish)
      else { return }
      found.append((day, reason))
    }
    let row = row(task)
    take(workload.activities[task].deadline, .meeting(row.meeting))
    for link in outlook.successors[task] where isOpen(link.task) {
      guard let end = outlook.tasks[link.task].latestFinish,
        let rules = precedes(task, link.task)
      else { continue }
      take(steps(rules, from: end).last?.day, .task(self.row(link.task).id))
    }
    for link in outlook.plan.dependencies where link.successor == row.id {
      guard let gap = link.maxLag, let other = outlook.plan.tasks.index(of: link.predecessor),
        let end = outlook.tasks[other].latestFinish
      else { continue }
      let rule = DayRule.drawnNear(task, to: other, gap: gap)
      take(day(by: rule, from: end), .task(link.predecessor))
    }
    let first = found.map(\.day).min()
    return found.isEmpty ? [.planEnd] : found.filter { $0.day == first }.map(\.reason)
  }

  private func isOpen(_ task: Int) -> Bool {
    if case .open = workload.activities[task].state { true } else { false }
  }

  /// The start of a task as computed.
  func start(_ task: Int, _ date: TaskDate) -> Day? {
    date == .earliest ? outlook.tasks[task].earliestStart : outlook.tasks[task].forecastStart
  }

  /// The finish of a task as computed.
  func finish(_ task: Int, _ date: TaskDate) -> Day? {
    date == .earliest ? outlook.tasks[task].earliestFinish : outlook.tasks[task].forecastFinish
  }
}
