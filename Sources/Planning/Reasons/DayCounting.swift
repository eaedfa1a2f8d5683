package import CivilTime
import PlanModel
import Scheduling

/// Counts the steps of a chain out again, from the calendars and the facts of the plan alone.
package struct DayCounting: Sendable {
  let outlook: Outlook
  let workload: Workload

  package init(_ outlook: Outlook) {
    self.outlook = outlook
    workload = Workload(outlook)
  }

  /// The day to which a rule leads from the day before it; `nil` when it leads nowhere.
  package func day(by rule: DayRule, from day: Day?) -> Day? {
    day.map { step(rule, from: $0) } ?? given(rule)
  }

  /// The day with which a chain begins.
  private func given(_ rule: DayRule) -> Day? {
    let plan = outlook.plan
    switch rule {
    case .opening(let id): return plan.meetings[id]?.workingDay
    case .lastSitting(let id): return plan.meetings[id]?.sittings?.last
    case .fixed(let task): return plan.tasks.rows[task].fixedDue
    case .statusDate: return outlook.statusDate
    case .goesOn(let task):
      guard case .started(let start, _) = workload.activities[task].state else { return nil }
      let day = max(outlook.statusDate, start)
      return need(task) > 0 ? calendar(task).next(onOrAfter: day) : day
    case .finished(let task): return outlook.tasks[task].forecastFinish
    case .deadline(let task, _): return workload.activities[task].deadline
    case .planEnd: return planEnd
    case .heldTogether(_, let task, let date):
      return date == .latest ? outlook.tasks[task].latestFinish : start(task, date)
    default: return nil
    }
  }

  private var planEnd: Day? {
    workload.activities.indices.compactMap { task in
      if case .done(_, let finish) = workload.activities[task].state { return finish }
      return outlook.tasks[task].earliestFinish
    }.max()
  }

  private func step(_ rule: DayRule, from day: Day) -> Day? {
    switch rule {
    case .offset(let task, _): return host(of: task)?.day(day, plus: -row(task).offset)
    case .ownerOff(let task, _):
      let owner = calendar(task)
      return row(task).offset >= 0 ? owner.previous(onOrBefore: day) : owner.next(onOrAfter: day)
    case .begins(let task): return need(task) > 0 ? calendar(task).next(onOrAfter: day) : day
    case .pinned(let task):
      let calendar = calendar(task)
      return calendar.day(at: calendar.index(of: day + 1) - max(1, row(task).need))
    case .after(let task, _, let lag): return start(of: task, after: day, lag)
    case .withTwin(let task, _):
      if need(task) == 0 { return day }
      let calendar = calendar(task)
      return calendar.day(at: calendar.index(of: day) - need(task) + 1)
    case .waits(let task, let mission, let week, _): return room(for: task, mission, week)
    case .takes(let task, _, _):
      if need(task) == 0 { return day }
      let calendar = calendar(task)
      return calendar.day(at: calendar.index(of: day) + need(task) - 1)
    case .heldBack(let task, let other, let gap): return start(of: task, before: other, day, gap)
    case .drawnNear(let task, _, let gap):
      let calendar = calendar(task)
      if need(task) == 0 { return calendar.day(day, plus: gap) }
      return calendar.day(at: calendar.index(of: day + 1) + gap + need(task) - 1)
    case .before(_, let successor, let lag): return finish(before: successor, startingOn: day, lag)
    case .beforeTwin: return day
    case .endsBy(let task): return need(task) > 0 ? calendar(task).previous(onOrBefore: day) : day
    case .beginsBy(let task, _, _):
      if need(task) == 0 { return day }
      let calendar = calendar(task)
      return calendar.day(at: calendar.index(of: day + 1) - need(task))
    default: return nil
    }
  }
}

// The facts that the rules ask for.
extension DayCounting {
  func row(_ task: Int) -> PrepTask { outlook.plan.tasks.rows[task] }

  func calendar(_ task: Int) -> WorkCalendar {
    outlook.calendars.calendars[workload.activities[task].calendar]
  }

  func host(of task: Int) -> WorkCalendar? {
    outlook.plan.meetings[row(task).meeting].flatMap {
      outlook.calendars.calendar($0.hostCalendar)
    }
  }

  /// Working days of the work that is still to be done.
  func work(_ task: Int) -> Int {
    let activity = workload.activities[task]
    return activity.split(activity.openEffort).days
  }

  /// Working days of work and wait.
  func need(_ task: Int) -> Int { work(task) + workload.activities[task].wait }

  private func start(of task: Int, after finish: Day, _ lag: Int) -> Day {
    let calendar = calendar(task)
    if need(task) > 0 { return calendar.day(at: calendar.index(of: finish + 1) + lag) }
    return lag == 0 ? finish : calendar.day(at: calendar.index(of: finish + 1) + lag - 1)
  }

  /// The first start from which a task finishes no more than a gap before a successor's start.
  private func start(of task: Int, before other: Int, _ start: Day, _ gap: Int) -> Day {
    let theirs = calendar(other)
    let finish =
      need(other) > 0
      ? theirs.day(at: theirs.index(of: start) - gap - 1)
      : gap == 0 ? start : theirs.day(at: theirs.index(of: start) - gap)
    if need(task) == 0 { return finish }
    let own = calendar(task)
    return own.day(at: own.index(of: finish) - need(task) + 1)
  }

  private func finish(before successor: Int, startingOn day: Day, _ lag: Int) -> Day {
    let calendar = calendar(successor)
    if need(successor) > 0 { return calendar.day(at: calendar.index(of: day) - lag) - 1 }
    return lag == 0 ? day : calendar.day(at: calendar.index(of: day + 1) - lag) - 1
  }

  /// The start of the forecast, when a working day earlier would find too little in a week with all
  /// other work where it lies; `nil` when there is room, so that the capacity is no reason.
  private func room(for task: Int, _ mission: Mission.ID, _ week: ISOWeek) -> Day? {
    guard let place = outlook.plan.missions.index(of: mission), let start = resume(task) else {
      return nil
    }
    let load = outlook.missions[place].week(week)?.forecastLoad.count ?? 0
    let calendar = calendar(task)
    let earlier = calendar.index(of: start) - 1
    var (own, asked) = (0, 0)
    workload.forEachWeek(of: task, .levelled) { other, monday, quarters in
      if other == place, monday == week.monday { own += quarters }
    }
    let activity = workload.activities[task]
    TaskWork(activity, effort: activity.openEffort).forEachWeek(from: earlier, calendar) {
      if $0 == place, $1 == week.monday { asked += $2 }
    }
    return load - own + asked > capacity(of: place, in: week) ? start : nil
  }

  private func capacity(of mission: Int, in week: ISOWeek) -> Int {
    let places = CalendarPlaces(outlook.plan, outlook.calendars)
    return MissionCapacity(outlook.plan, outlook.calendars, places).table(covering: week.span)
      .quarters(mission, in: week)
  }

  /// The day on which the work that is still to be done begins in the forecast.
  func resume(_ task: Int) -> Day? {
    guard let end = outlook.tasks[task].forecastWorkFinish else { return nil }
    let calendar = calendar(task)
    return work(task) > 0 ? calendar.day(at: calendar.index(of: end + 1) - work(task)) : end
  }
}
