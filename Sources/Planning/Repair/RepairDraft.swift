import CivilTime
import PlanModel
import Scheduling

/// The due days of a plan as a problem of Scheduling: what may move, and what must lie between.
///
/// An item is an open task on the day of its anchor. The day that it keeps, if it can, is the one that
/// it has after the change: what follows its meeting is not disturbed by following it. What was wrong
/// before the change and is not made worse by it is left alone.
struct RepairDraft {
  private(set) var problem: RepairProblem
  /// By item: place of its task.
  private(set) var places: [Int] = []
  private let after: Outlook
  private let before: Outlook?
  private let hosts: [Int]
  private let meetings: KeyIndex<Meeting>
  private let earlier: KeyIndex<PrepTask>?
  private let weights: RepairWeights

  /// Without a plan before, everything is to be mended.
  init(before: Outlook?, after: Outlook) {
    self.before = before
    self.after = after
    hosts = CalendarPlaces(after.plan, after.calendars).meetings
    meetings = KeyIndex(after.plan.meetings)
    earlier = before.map { KeyIndex($0.plan.tasks) }
    weights = RepairWeights(after.plan)
    problem = RepairProblem(items: [], links: [], calendars: after.calendars.calendars)
    var items = ContiguousArray(repeating: -1, count: after.tasks.count)
    for place in after.tasks.indices {
      guard let item = item(place) else { continue }
      items[place] = places.count
      places.append(place)
      problem.items.append(item)
    }
    addLinks(items)
  }

  /// What a row weighs that follows its meeting to another day.
  static func weight(ofMoving meeting: Meeting.ID, in outlook: Outlook) -> Int {
    let weights = RepairWeights(outlook.plan)
    return zip(outlook.plan.tasks.rows, outlook.tasks).reduce(0) { sum, pair in
      let (row, task) = pair
      let follows = row.meeting == meeting && task.isApplicable && task.status.isOpen
      return sum + (follows && row.fixedDue == nil ? weights.moving(row) : 0)
    }
  }

  private func row(_ place: Int) -> PrepTask { after.plan.tasks.rows[place] }

  private func was(_ place: Int) -> TaskOutlook? {
    guard let before, let old = earlier?[row(place).id] else { return nil }
    return before.tasks[old]
  }
}

// Items.
extension RepairDraft {
  private func item(_ place: Int) -> RepairItem? {
    let (row, task) = (row(place), after.tasks[place])
    guard task.isApplicable, task.status.isOpen, let day = task.anchorDay, let due = task.due,
      let meeting = meetings[row.meeting]
    else { return nil }
    var item = RepairItem(
      day: day,
      earliest: day,
      latest: day,
      calendar: hosts[meeting],
      owner: task.calendar,
      weight: weights.moving(row),
      promised: task.baselineDue,
      lateWeight: weights.lateness(row)
    )
    item.latest = latest(row, day, meeting)
    if row.isPinned {
      // It keeps the day that it had; a meeting that moves takes it along no more than others do.
      item.day = was(place)?.due ?? due
      (item.earliest, item.isPinned) = (item.day, true)
      if row.offset < 0 { item.earliest = max(item.earliest, release(meeting, day)) }
    } else if !row.isNotStarted || sits(day, meeting) || isSetByChange(row) {
      (item.earliest, item.latest, item.isPinned) = (day, day, true)
    } else {
      item.earliest = earliest(place, day, due, meeting)
    }
    return item
  }

  /// Whether the change itself gives the task a day of its own: nobody asks for it to be undone.
  private func isSetByChange(_ row: PrepTask) -> Bool {
    guard let old = before?.plan[row.id] else { return false }
    let isFixed = row.fixedDue != nil && !row.isHeldAgainstOffset
    return row.offset != old.offset || isFixed && row.fixedDue != old.fixedDue
  }

  /// The status date, or the end of the meeting that is followed up; what was overdue may stay so.
  private func earliest(_ place: Int, _ day: Day, _ due: Day, _ meeting: Int) -> Day {
    if was(place)?.isOverdue == true, due < after.statusDate { return day }
    let first = row(place).offset < 0 ? release(meeting, day) : after.statusDate
    // An owner who is off would do it before the status date: then the day must be a later one.
    let isDoneBefore = due < after.statusDate && day >= after.statusDate
    return max(first, after.statusDate, isDoneBefore ? day + 1 : after.statusDate)
  }

  private func release(_ meeting: Int, _ day: Day) -> Day {
    after.plan.meetings.rows[meeting].sittings?.last ?? day
  }

  /// The last day before the meeting, or on it for what belongs there; afterwards a year.
  private func latest(_ row: PrepTask, _ day: Day, _ meeting: Int) -> Day {
    guard row.offset >= 0, let sittings = after.plan.meetings.rows[meeting].sittings else {
      return day + 366
    }
    if row.offset > 0 {
      return after.calendars.calendars[hosts[meeting]].previous(onOrBefore: sittings.start - 1)
    }
    return sittings.last
  }

  private func sits(_ day: Day, _ meeting: Int) -> Bool {
    after.plan.meetings.rows[meeting].sittings?.contains(day) ?? false
  }
}

// Links.
extension RepairDraft {
  private mutating func addLinks(_ items: ContiguousArray<Int>) {
    for (item, place) in places.enumerated() where row(place).isNotStarted {
      for link in after.predecessors[place] where items[link.task] >= 0 {
        let first = items[link.task]
        var least = row(place).need + link.lag
        // What was too near before need only not come nearer.
        if let was = needBefore(first, item), let gap = gapBefore(first, item), gap < was {
          least = min(least, gap)
        }
        add(first, item, least: least)
      }
    }
    let index = KeyIndex(after.plan.tasks)
    for link in after.plan.dependencies {
      guard let first = index[link.predecessor], let second = index[link.successor],
        items[first] >= 0, items[second] >= 0, row(second).isNotStarted
      else { continue }
      add(link, items[first], items[second], need: row(second).need)
    }
  }

  /// Twins, which need no day between them, and links with a greatest gap.
  private mutating func add(_ link: Dependency, _ first: Int, _ second: Int, need: Int) {
    let gap = before?.plan[link.id] == link ? gapBefore(first, second) : nil
    if link.relation == .satisfiedBy {
      add(first, second, least: min(0, gap ?? 0))
    } else if let most = link.maxLag {
      add(first, second, least: -366, most: max(need + most, gap ?? 0))
    }
  }

  private mutating func add(_ first: Int, _ second: Int, least: Int, most: Int? = nil) {
    let calendar = problem.items[second].calendar
    problem.links.append(
      RepairLink(first, before: second, least: least, most: most, calendar: calendar)
    )
  }

  /// The working days that two tasks needed between them before the change, if they were linked.
  private func needBefore(_ first: Int, _ second: Int) -> Int? {
    guard let before, let earlier, let a = earlier[row(places[first]).id],
      let b = earlier[row(places[second]).id],
      let link = before.predecessors[b].first(where: { $0.task == a })
    else { return nil }
    return before.plan.tasks.rows[b].need + link.lag
  }

  private func gapBefore(_ first: Int, _ second: Int) -> Int? {
    guard let a = was(places[first]), let b = was(places[second]), a.isApplicable, b.isApplicable,
      a.status.isOpen, b.status.isOpen, let day = a.anchorDay, let next = b.anchorDay
    else { return nil }
    return problem.calendars[problem.items[second].calendar].gap(after: day, through: next)
  }
}

// Why it cannot be mended.
extension RepairDraft {
  func steps(_ chain: [Int], _ days: [Day]) -> [RepairStep] {
    zip(chain, days).enumerated().map { place, pair in
      let (item, day) = pair
      let row = row(places[item])
      let cause: RepairStep.Cause =
        if place > 0 { .previous(days: need(chain[place - 1], item)) } else if row.isPinned {
          .pinned
        } else if problem.items[item].isPinned { .settled } else { .release }
      let isLast = place == chain.count - 1
      return RepairStep(
        code: row.code,
        day: day,
        cause: cause,
        latest: isLast
          ? (problem.items[item].isPinned ? problem.items[item].day : problem.items[item].latest)
          : nil
      )
    }
  }

  private func need(_ first: Int, _ second: Int) -> Int {
    let link = problem.links.filter { $0.first == first && $0.second == second }
    return link.map(\.least).max() ?? 0
  }
}

/// What the plan says it costs to give a task another day, and to be late.
private struct RepairWeights {
  private let moveAnnounced, moveCritical, moveOther: Int
  private let lateGate, lateCritical, lateOther: Int

  init(_ plan: Plan) {
    moveAnnounced = plan.weight(.moveAnnounced)
    moveCritical = plan.weight(.moveCritical)
    moveOther = plan.weight(.moveOther)
    lateGate = plan.weight(.lateGate)
    lateCritical = plan.weight(.lateCritical)
    lateOther = plan.weight(.lateOther)
  }

  func moving(_ task: PrepTask) -> Int {
    task.gate != nil ? moveAnnounced : task.isCritical ? moveCritical : moveOther
  }

  func lateness(_ task: PrepTask) -> Int {
    task.gate != nil ? lateGate : task.isCritical ? lateCritical : lateOther
  }
}
