package import CivilTime
package import PlanModel

extension Outlook {
  /// Computes everything that follows from a plan on a day.
  ///
  /// The same plan, day and holidays give the same outlook, with or without a previous one; that only
  /// lends its calendars when the plan still needs just these. It must come from the same holidays.
  ///
  /// - Complexity: O(n log n) in tasks and dependencies.
  package init(
    of plan: Plan,
    on statusDate: Day,
    holidays: HolidayBook,
    previous: Outlook? = nil
  ) {
    let covering = PlanCalendars.covering(plan, statusDate: statusDate)
    let calendars =
      previous?.calendars(for: plan, covering: covering)
      ?? PlanCalendars(plan: plan, holidays: holidays, covering: covering)
    var pass = TaskPass(plan, calendars, statusDate: statusDate)
    let ids = KeyIndex(plan.tasks)
    let links = TaskLinks(plan, ids)
    let twins = links.twins(pass.tasks)
    let arcs = Bypass.arcs(
      links.follows,
      isApplicable: ContiguousArray(pass.tasks.map(\.isApplicable))
    )
    let count = pass.tasks.count
    let predecessors = TaskGraph(count: count, arcs) { (Int($0.successor), Int($0.predecessor)) }
    let successors = TaskGraph(count: count, arcs) { (Int($0.predecessor), Int($0.successor)) }
    pass.setShares(plan, ids: ids)
    pass.joinTwins(twins, ids: ids)
    pass.setAccepted()
    pass.setReady(predecessors)
    pass.setBaselineDue(plan)

    let capacity = MissionCapacity(plan, calendars, pass.places)
    let table = capacity.table(covering: covering)
    let solved = TaskSchedule(pass, arcs, links.limits, twins: twins, capacity: table)
    pass.setTimes(solved, ids: ids, missions: plan.missions)
    let weeks = MissionWeeks(solved, pass.tasks, capacity, table)

    self.init(
      plan: plan,
      statusDate: statusDate,
      calendars: calendars,
      tasks: pass.tasks,
      meetings: pass.meetings.map { $0.outlook(on: statusDate, calendars.calendars) },
      participations: plan.participations.map { _ in CountryOutlook() },
      topics: plan.topics.map { _ in TopicOutlook() },
      missions: (0..<plan.missions.count).map { mission in
        var outlook = MissionOutlook()
        outlook.weeks = weeks.weeks(of: mission)
        return outlook
      },
      predecessors: predecessors,
      successors: successors,
      cycles: solved.cycles,
      gapRings: solved.gapRings,
      schedule: solved
    )
    fillReadiness()
  }

  /// The calendars, when they are just those that a plan needs.
  private func calendars(for plan: Plan, covering: DaySpan) -> PlanCalendars? {
    guard self.plan.holidayChanges == plan.holidayChanges,
      calendars.codes == PlanCalendars.codes(of: plan),
      calendars.calendars.first?.covering == covering
    else { return nil }
    return calendars
  }
}

extension MeetingFacts {
  /// The part of a meeting's outlook that needs no task.
  fileprivate func outlook(on statusDate: Day, _ calendars: [WorkCalendar]) -> MeetingOutlook {
    var outlook = MeetingOutlook()
    outlook.daysToGo = opening.map { calendars[hostCalendar].gap(after: statusDate, through: $0) }
    return outlook
  }
}

extension Outlook {
  /// The day by which a government must clear a task: the task's, moved to one of its working days.
  package func due(of clearance: Clearance) -> Day? {
    guard let place = plan.tasks.index(of: clearance.task), let day = tasks[place].anchorDay,
      let country = plan.countries[clearance.government],
      let calendar = calendars.calendar(country.calendar)
    else { return nil }
    return plan.tasks.rows[place].offset < 0
      ? calendar.next(onOrAfter: day) : calendar.previous(onOrBefore: day)
  }
}
