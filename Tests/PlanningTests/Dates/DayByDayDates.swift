import CivilTime
import PlanModel

/// Every choice of days for the meetings of a plan, checked rule by rule and day by day.
///
/// Shares no code with the search: it steps through the calendar one day at a time and knows nothing
/// of tables, offsets turned into indices, or spans.
struct DayByDayDates {
  let plan: Plan
  let statusDate: Day
  /// By calendar, the days off that are no weekend.
  let holidays: [String: Set<Day>]
  /// The work that counts, and what of it must lie how many working days before what.
  private(set) var open: [PrepTask] = []
  private(set) var links: [(first: PrepTask, second: PrepTask, needed: Int)] = []

  init(plan: Plan, statusDate: Day, holidays: [String: Set<Day>]) {
    self.plan = plan
    self.statusDate = statusDate
    self.holidays = holidays
    open = plan.tasks.filter { $0.status != .done && applies($0) }
    for task in open {
      for (first, lag) in before(task.id) where first.status != .done {
        links.append((first, task, need(task) + lag))
      }
      for link in plan.dependencies
      where link.successor == task.id && link.relation == .satisfiedBy {
        guard let twin = plan[link.predecessor], applies(twin), twin.status != .done else {
          continue
        }
        links.append((twin, task, 0))
      }
    }
  }

  func works(_ calendar: String, _ day: Day) -> Bool {
    day.weekday < 6 && !(holidays[calendar] ?? []).contains(day)
  }

  /// The due day of a task when its meeting opens on a day.
  func due(_ task: PrepTask, _ opening: Day, _ calendar: String) -> Day {
    if let day = task.fixedDue { return day }
    var (day, left) = (opening, abs(task.offset))
    while left > 0 {
      day = task.offset > 0 ? day - 1 : day + 1
      if works(calendar, day) { left -= 1 }
    }
    return day
  }

  /// Working days after `a` up to and including `b`; negative when `b` lies before `a`.
  func gap(_ calendar: String, _ a: Day, _ b: Day) -> Int {
    if b < a { return -gap(calendar, b, a) }
    var (day, count) = (a, 0)
    while day < b {
      day = day + 1
      if works(calendar, day) { count += 1 }
    }
    return count
  }

  // MARK: - One meeting

  func isAllowed(_ meeting: Meeting, _ day: Day) -> Bool {
    let sittings = (0..<meeting.dayCount).map { day + $0 }
    if day < statusDate { return false }
    if let start = meeting.windowStart, let end = meeting.windowEnd {
      if !sittings.allSatisfy({ start <= $0 && $0 < end }) { return false }
    }
    let parts = plan.participations.filter { $0.meeting == meeting.id && $0.status != .withdrawn }
    func isFree(_ country: Country.ID) -> Bool {
      !plan.blackouts.contains { blackout in
        blackout.country == country
          && sittings.contains { blackout.start <= $0 && $0 < blackout.end }
      }
    }
    for part in parts where part.role == .host || part.role == .coHost {
      let calendar = plan[part.country]?.calendar ?? ""
      if !sittings.allSatisfy({ works(calendar, $0) }) || !isFree(part.country) { return false }
    }
    let guests = parts.filter { $0.role == .participant && $0.status != .declined }
    if guests.count(where: { isFree($0.country) }) < min(meeting.quorum, guests.count) {
      return false
    }
    if guests.contains(where: { $0.isRequired && !isFree($0.country) }) { return false }
    return open.allSatisfy { task in
      task.meeting != meeting.id || task.fixedDue != nil
        || due(task, day, meeting.hostCalendar) >= statusDate
    }
  }

  // MARK: - Work

  func applies(_ task: PrepTask) -> Bool {
    if task.status == .done { return true }
    guard task.status != .notApplicable else { return false }
    guard task.condition == .inPerson, let meeting = plan[task.meeting] else { return true }
    return meeting.format != .online
  }

  /// What must be done before a task, and so many days; those that do not apply replaced by theirs.
  func before(_ task: PrepTask.ID) -> [(task: PrepTask, lag: Int)] {
    plan.dependencies.filter { $0.successor == task && $0.relation == .follows }
      .flatMap { link -> [(task: PrepTask, lag: Int)] in
        guard let first = plan[link.predecessor] else { return [] }
        if applies(first) { return [(first, link.lag)] }
        return before(first.id).map { ($0.task, $0.lag + link.lag) }
      }
  }

  func need(_ task: PrepTask) -> Int {
    var (days, left) = (task.wait, task.effort.count)
    while left > 0 {
      days += 1
      left -= 4 * task.crew
    }
    return days
  }

  /// Whether the tasks of different meetings leave the days that the later ones need.
  func keepsLeadTimes(_ days: [Meeting.ID: Day], _ judged: Set<Meeting.ID>?) -> Bool {
    links.allSatisfy { first, second, needed in
      guard let earlier = plan[first.meeting], let later = plan[second.meeting],
        let opening = days[earlier.id], let then = days[later.id]
      else { return true }
      let isMoved = (first.fixedDue == nil, second.fixedDue == nil)
      // Where both days are fixed, or both hang on one opening, no day of a meeting matters.
      if isMoved == (false, false) || isMoved == (true, true) && earlier.id == later.id {
        return true
      }
      if let judged,
        !(isMoved.0 && judged.contains(earlier.id) || isMoved.1 && judged.contains(later.id))
      {
        return true
      }
      let calendar = later.hostCalendar
      return gap(
        calendar,
        due(first, opening, earlier.hostCalendar),
        due(second, then, calendar)
      ) >= needed
    }
  }

  func keepsOrder(_ days: [Meeting.ID: Day], _ judged: Set<Meeting.ID>?) -> Bool {
    plan.meetingLinks.allSatisfy { link in
      guard judged.map({ $0.contains(link.from) || $0.contains(link.to) }) ?? true,
        let first = days[link.from], let second = days[link.to],
        let earlier = plan[link.from], let later = plan[link.to]
      else { return true }
      let last = first + (earlier.dayCount - 1)
      let gap = gap(later.hostCalendar, last, second)
      return last < second && gap >= link.minGap ?? Int.min && gap <= link.maxGap ?? Int.max
    }
  }

  // MARK: - All together

  /// Every choice for some meetings, the days of the others being given.
  ///
  /// `judging` are the meetings whose own rules count: what two others ask of each other does not.
  func choices(
    for meetings: [Meeting],
    given: [Meeting.ID: Day],
    judging: [Meeting.ID]? = nil
  ) -> [[Meeting.ID: Day]] {
    let judged = judging.map(Set.init)
    var choices = [given]
    for meeting in meetings {
      guard let start = meeting.windowStart, let end = meeting.windowEnd else { return [] }
      let days = (0..<(end - start)).map { start + $0 }.filter { isAllowed(meeting, $0) }
      choices = choices.flatMap { choice in
        days.map { day in choice.merging([meeting.id: day]) { _, new in new } }
      }
      // What is broken already stays broken, whatever the days of the rest.
      choices = choices.filter { keepsOrder($0, judged) && keepsLeadTimes($0, judged) }
    }
    return choices
  }
}
