import CivilTime
import PlanModel

extension Outlook {
  /// The dependencies between meetings that leave too few working days (rule P).
  ///
  /// Counted on the calendar of the host of the later task's meeting, between the days of the anchors
  /// alone: what a holiday of an owner eats up is a matter of that task. A twin costs nothing and
  /// needs no day. What is done or left out breaks nothing.
  package var shortLinks: [Impact.ShortLink] {
    let ids = KeyIndex(plan.tasks)
    let meetings = KeyIndex(plan.meetings)
    let hosts = CalendarPlaces(plan, calendars).meetings
    let rows = plan.tasks.rows
    var found: [Impact.ShortLink] = []
    for link in plan.dependencies {
      guard let before = ids[link.predecessor], let after = ids[link.successor],
        rows[before].meeting != rows[after].meeting,
        tasks[before].status.isOpen, tasks[after].status.isOpen,
        let earlier = tasks[before].anchorDay, let later = tasks[after].anchorDay,
        let meeting = meetings[rows[after].meeting]
      else { continue }
      let needed = link.relation == .follows ? rows[after].need + link.lag : 0
      let gap = calendars.calendars[hosts[meeting]].gap(after: earlier, through: later)
      if gap < needed {
        found.append(
          Impact.ShortLink(
            predecessor: link.predecessor,
            successor: link.successor,
            gap: gap,
            needed: needed
          )
        )
      }
    }
    return found
  }

  /// The links between meetings whose order or gap does not hold (I1).
  package var brokenOrders: [Impact.OrderBreach] {
    let hosts = CalendarPlaces(plan, calendars).meetings
    return plan.meetingLinks.compactMap { link in
      guard let from = plan.meetings.index(of: link.from),
        let to = plan.meetings.index(of: link.to),
        let sittings = plan.meetings.rows[from].sittings,
        let opening = plan.meetings.rows[to].workingDay,
        plan.meetings.rows[from].status != .cancelled, plan.meetings.rows[to].status != .cancelled
      else { return nil }
      let gap = calendars.calendars[hosts[to]].gap(after: sittings.last, through: opening)
      let least = max(1, link.minGap ?? 1)
      if gap >= least && gap <= link.maxGap ?? .max { return nil }
      return Impact.OrderBreach(
        from: link.from,
        to: link.to,
        gap: gap,
        least: least,
        most: link.maxGap
      )
    }
  }
}

extension PrepTask {
  /// Working days that it takes: the work by its crew, then the wait.
  var need: Int {
    let pace = 4 * Swift.max(1, crew)
    return (Swift.max(0, effort.count) + pace - 1) / pace + Swift.max(0, wait)
  }
}
