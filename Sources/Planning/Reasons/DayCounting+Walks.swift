import CivilTime
import PlanModel
import Scheduling

// From a date back, reason by reason, to something given.
//
// In almost every plan the first reason of each task leads there. Where greatest gaps bind, two tasks
// may each name the other though something else moved both: then other reasons for the same day are
// tried, and a way counts only if its rules come to the very date. Where tasks push each other on
// from holiday to holiday, or a full week moved them together, there is no such way: then the chain
// follows the first reasons and begins with the circle itself.
extension DayCounting {
  /// The rules up to the finish of a task.
  func forward(_ task: Int, _ date: TaskDate) -> [DayRule] {
    ReasonWalk.first(date, to: finish(task, date)) { walk in
      forward(task, [takes(task)], &walk)
    }
  }

  /// The rules down to the latest finish of a task, from what must be kept.
  func backward(_ task: Int) -> [DayRule] {
    ReasonWalk.first(.latest, to: outlook.tasks[task].latestFinish) { walk in
      backward(task, [.endsBy(task)], &walk)
    }
  }

  /// The rules before `tail`, which begins with what a task does from its start on.
  private func forward(
    _ here: Int,
    _ tail: [DayRule],
    _ walk: inout ReasonWalk
  ) -> [DayRule]? {
    if case .done = workload.activities[here].state {
      return kept([.finished(here)] + tail.dropFirst(), walk)
    }
    guard walk.enter(here, tail) else {
      return walk.circles(at: here).first { kept($0, walk) != nil }
    }
    defer { walk.leave() }
    let first =
      walk.date == .earliest ? outlook.tasks[here].earliestReason : outlook.tasks[here].startReason
    let floors = floors(of: here, walk.date)
    if case .capacity(let mission, let week) = first {
      return waiting(here, mission, week, floors, tail, &walk)
    }
    if case .started = workload.activities[here].state {
      return kept([.goesOn(here)] + tail, walk)
    }
    if let rules = before(here, first, tail, &walk) { return rules }
    for (day, reason) in floors
    where day == floors.first?.day && reason != first && !walk.takesCircles {
      if let rules = before(here, reason, tail, &walk) { return rules }
    }
    return nil
  }

  /// The rules before a start that waits for room; whatever came before is earlier.
  private func waiting(
    _ here: Int,
    _ mission: Mission.ID,
    _ week: ISOWeek,
    _ floors: [(day: Day, reason: DayReason)],
    _ tail: [DayRule],
    _ walk: inout ReasonWalk
  ) -> [DayRule]? {
    let users = users(mission, week, without: here)
    let tail = [.waits(here, mission, week, users: users)] + tail
    if case .started = workload.activities[here].state {
      return kept([.goesOn(here)] + tail, walk)
    }
    for (_, reason) in floors {
      if let rules = before(here, reason, tail, &walk) { return rules }
    }
    return nil
  }

  /// The rules before a start for one of its reasons.
  private func before(
    _ here: Int,
    _ reason: DayReason,
    _ tail: [DayRule],
    _ walk: inout ReasonWalk
  ) -> [DayRule]? {
    switch reason {
    case .task(let id):
      guard let other = outlook.plan.tasks.index(of: id) else { return nil }
      if let rule = follows(here, other) {
        return forward(other, [takes(other), rule] + tail, &walk)
      }
      guard let gap = greatestGap(here, other) else { return nil }
      return forward(other, [.heldBack(here, by: other, gap: gap)] + tail, &walk)
    case .meeting(let id): return kept([.lastSitting(id), .begins(here)] + tail, walk)
    case .anchor: return kept(due(here) + [.pinned(here)] + tail, walk)
    default: return kept([.statusDate, .begins(here)] + tail, walk)
    }
  }

  /// The rules before `tail`, which begins with how a task ends.
  private func backward(
    _ here: Int,
    _ tail: [DayRule],
    _ walk: inout ReasonWalk
  ) -> [DayRule]? {
    guard walk.enter(here, tail) else {
      return walk.circles(at: here).first { kept($0, walk) != nil }
    }
    defer { walk.leave() }
    let first = outlook.tasks[here].latestReason
    if let rules = after(here, first, tail, &walk) { return rules }
    for reason in ceilings(of: here) where reason != first && !walk.takesCircles {
      if let rules = after(here, reason, tail, &walk) { return rules }
    }
    return nil
  }

  /// The rules before an end for one of its reasons.
  private func after(
    _ here: Int,
    _ reason: DayReason,
    _ tail: [DayRule],
    _ walk: inout ReasonWalk
  ) -> [DayRule]? {
    switch reason {
    case .fact: return kept([.finished(here)] + tail.dropFirst(), walk)
    case .planEnd: return kept([.planEnd] + tail, walk)
    case .meeting(let id): return kept([.deadline(here, id)] + tail, walk)
    case .anchor: return kept(forward(here, .earliest) + tail.dropFirst(), walk)
    case .task(let id):
      guard let other = outlook.plan.tasks.index(of: id) else { return nil }
      if let rules = precedes(here, other) {
        return backward(other, [.endsBy(other)] + rules + tail, &walk)
      }
      guard let gap = greatestGap(other, here) else { return nil }
      return backward(other, [.endsBy(other), .drawnNear(here, to: other, gap: gap)] + tail, &walk)
    default: return nil
    }
  }

  /// Rules that come to the date that is asked about; else nothing.
  private func kept(_ rules: [DayRule], _ walk: ReasonWalk) -> [DayRule]? {
    steps(rules).last?.day == walk.wanted ? rules : nil
  }
}
