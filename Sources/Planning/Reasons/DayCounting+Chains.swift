import CivilTime
package import PlanModel
import Scheduling

extension DayCounting {
  /// Why a date of a task is as it is; `nil` when the task has no such date.
  ///
  /// The chain goes back from reason to reason until something is given.
  package func chain(_ date: TaskDate, of id: PrepTask.ID) -> DayChain? {
    guard let task = outlook.plan.tasks.index(of: id), outlook.tasks[task].isApplicable else {
      return nil
    }
    let rules: [DayRule]
    switch date {
    case .due: rules = due(task)
    case .earliest, .forecast: rules = forward(task, date)
    case .latest: rules = backward(task)
    }
    let steps = steps(rules)
    return steps.isEmpty ? nil : DayChain(date: date, steps: steps)
  }

  /// The days to which rules lead; none when one of them leads nowhere.
  func steps(_ rules: [DayRule], from start: Day? = nil) -> [DayStep] {
    var steps: [DayStep] = []
    for rule in rules {
      guard let day = day(by: rule, from: steps.last?.day ?? start) else { return [] }
      steps.append(DayStep(rule: rule, day: day))
    }
    return steps
  }

  func due(_ task: Int) -> [DayRule] {
    let row = row(task)
    guard outlook.tasks[task].due != nil else { return [] }
    if row.fixedDue != nil { return [.fixed(task)] }
    var rules: [DayRule] = [.opening(row.meeting), .offset(task, over: leapt(task))]
    if let anchored = outlook.tasks[task].anchorDay, anchored != outlook.tasks[task].due {
      rules.append(.ownerOff(task, name: calendar(task).nameOff(anchored)))
    }
    return rules
  }

  /// The weekdays between the due day and the meeting on which the host does not work.
  private func leapt(_ task: Int) -> [Day] {
    guard let opening = outlook.plan.meetings[row(task).meeting]?.workingDay,
      let anchored = outlook.tasks[task].anchorDay, let host = host(of: task)
    else { return [] }
    let span = DaySpan(start: min(anchored, opening), end: max(anchored, opening) + 1)
    return span.days.filter { !$0.isWeekend && !host.isWorking($0) }
  }

  /// What a task owes to one that comes after it; `nil` when that does not.
  func precedes(_ task: Int, _ other: Int) -> [DayRule]? {
    if let twin = outlook.tasks[other].twin, outlook.plan.tasks.index(of: twin) == task {
      return [.beforeTwin(task, twin: other)]
    }
    guard let link = outlook.successors[task].first(where: { $0.task == other }) else { return nil }
    let wait = workload.activities[other].wait
    return [
      .beginsBy(other, days: work(other), wait: wait),
      .before(task, successor: other, lag: link.lag),
    ]
  }

  func takes(_ task: Int) -> DayRule {
    .takes(task, days: work(task), wait: workload.activities[task].wait)
  }

  /// How a task follows another one; `nil` when it does not.
  func follows(_ task: Int, _ other: Int) -> DayRule? {
    if let twin = outlook.tasks[task].twin, outlook.plan.tasks.index(of: twin) == other {
      return .withTwin(task, twin: other)
    }
    return outlook.predecessors[task].first { $0.task == other }
      .map { .after(task, predecessor: other, lag: $0.lag) }
  }

  /// The most working days between the end of a task and the start of another.
  func greatestGap(_ task: Int, _ other: Int) -> Int? {
    let (before, after) = (row(task).id, row(other).id)
    return outlook.plan.dependencies.compactMap { link in
      link.predecessor == before && link.successor == after ? link.maxLag : nil
    }
    .min()
  }

  func users(_ mission: Mission.ID, _ week: ISOWeek, without task: Int) -> [Int] {
    workload.items(of: mission, in: week, .levelled).map(\.task).filter { $0 != task }
  }
}

extension WorkCalendar {
  /// The holiday that a day is; nothing for a weekend or a working day.
  fileprivate func nameOff(_ day: Day) -> String {
    if case .named(let name)? = reasonOff(day) { name } else { "" }
  }
}
