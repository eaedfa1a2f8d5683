import CivilTime
package import PlanModel
import Scheduling

extension DayCounting {
  /// Why a date of a task is as it is; `nil` when the task has no such date.
  ///
  /// The chain goes back from reason to reason until something is given. It ends at a ring of
  /// dependencies, of which one link was not obeyed.
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
    var steps: [DayStep] = []
    for rule in rules {
      guard let day = day(by: rule, from: steps.last?.day) else { return nil }
      steps.append(DayStep(rule: rule, day: day))
    }
    return steps.isEmpty ? nil : DayChain(date: date, steps: steps)
  }

  private func due(_ task: Int) -> [DayRule] {
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

  /// The rules up to the finish of a task, back from reason to reason.
  private func forward(_ task: Int, _ date: TaskDate) -> [DayRule] {
    var tail = [takes(task)]
    var (here, seen) = (task, Set<Int>())
    while seen.insert(here).inserted {
      if case .done = workload.activities[here].state {
        return [.finished(here)] + tail.dropFirst()
      }
      var reason =
        date == .earliest ? outlook.tasks[here].earliestReason : outlook.tasks[here].startReason
      if case .capacity(let mission, let week) = reason {
        tail.insert(.waits(here, mission, week, users: users(mission, week, without: here)), at: 0)
        reason = floorReason(here)
      }
      if case .started = workload.activities[here].state { return [.goesOn(here)] + tail }
      switch reason {
      case .task(let id):
        guard let other = outlook.plan.tasks.index(of: id) else { return [] }
        guard let rule = follows(here, other) else {
          return [.keepsNear(here, to: other, date)] + tail
        }
        tail = [takes(other), rule] + tail
        here = other
      case .meeting(let id): return [.lastSitting(id), .begins(here)] + tail
      case .anchor: return due(here) + [.pinned(here)] + tail
      default: return [.statusDate, .begins(here)] + tail
      }
    }
    return []
  }

  /// The rules down to the latest finish of a task, from what must be kept.
  private func backward(_ task: Int) -> [DayRule] {
    var tail: [DayRule] = [.endsBy(task)]
    var (here, seen) = (task, Set<Int>())
    while seen.insert(here).inserted {
      switch outlook.tasks[here].latestReason {
      case .fact: return [.finished(here)] + tail.dropFirst()
      case .planEnd: return [.planEnd] + tail
      case .meeting(let id): return [.deadline(here, id)] + tail
      case .anchor: return forward(here, .earliest) + tail.dropFirst()
      case .task(let id):
        guard let other = outlook.plan.tasks.index(of: id), let rules = precedes(here, other) else {
          guard let other = outlook.plan.tasks.index(of: id) else { return [] }
          return [.keepsNear(here, to: other, .latest)] + tail.dropFirst()
        }
        tail = [.endsBy(other)] + rules + tail
        here = other
      default: return []
      }
    }
    return []
  }

  /// What a task owes to one that comes after it; `nil` when that does not.
  private func precedes(_ task: Int, _ other: Int) -> [DayRule]? {
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

  private func takes(_ task: Int) -> DayRule {
    .takes(task, days: work(task), wait: workload.activities[task].wait)
  }

  /// How a task follows another one; `nil` when it does not.
  private func follows(_ task: Int, _ other: Int) -> DayRule? {
    if let twin = outlook.tasks[task].twin, outlook.plan.tasks.index(of: twin) == other {
      return .withTwin(task, twin: other)
    }
    return outlook.predecessors[task].first { $0.task == other }
      .map { .after(task, predecessor: other, lag: $0.lag) }
  }

  private func users(_ mission: Mission.ID, _ week: ISOWeek, without task: Int) -> [Int] {
    workload.items(of: mission, in: week, .levelled).map(\.task).filter { $0 != task }
  }

  /// What would keep a task from beginning earlier if every week had room.
  private func floorReason(_ task: Int) -> DayReason {
    var latest: (day: Day, reason: DayReason) = (outlook.statusDate, .statusDate)
    let calendar = calendar(task)
    func take(_ day: Day?, _ reason: DayReason) {
      if let day, calendar.next(onOrAfter: day) > calendar.next(onOrAfter: latest.day) {
        latest = (day, reason)
      }
    }
    let row = row(task)
    take(workload.activities[task].release, .meeting(row.meeting))
    for link in outlook.predecessors[task] {
      guard let finish = outlook.tasks[link.task].forecastFinish else { continue }
      let rule = DayRule.after(task, predecessor: link.task, lag: link.lag)
      take(day(by: rule, from: finish), .task(outlook.plan.tasks.rows[link.task].id))
    }
    return latest.reason
  }
}

extension WorkCalendar {
  /// The holiday that a day is; nothing for a weekend or a working day.
  fileprivate func nameOff(_ day: Day) -> String {
    if case .named(let name)? = reasonOff(day) { name } else { "" }
  }
}
