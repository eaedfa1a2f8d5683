import Canvas
import CivilTime
import PlanModel
import Planning

/// What a mission has to do in a week, task by task, and what it can give; then the mission.
struct LoadPage {
  private let mission: Mission
  private let week: ISOWeek
  private let outlook: Outlook

  init?(_ id: Mission.ID, _ week: ISOWeek, _ outlook: Outlook) {
    guard let mission = outlook.plan.missions[id] else { return nil }
    self.mission = mission
    self.week = week
    self.outlook = outlook
  }

  var page: Page {
    let workload = Workload(outlook)
    var page = PageDraft()
    page.text(Self.summary(mission.id, week, outlook), role)
    addCapacity(to: &page)
    let due = workload.items(of: mission.id, in: week)
    page.heading("Due, each on the last days that its due day leaves")
    page.add(due.map(line))
    if due.isEmpty { page.text("Nothing.", .textMuted) }
    let levelled = workload.items(of: mission.id, in: week, .levelled)
    page.heading("As the levelled forecast has it")
    page.add(levelled.map(line))
    if levelled.isEmpty { page.text("Nothing.", .textMuted) }
    if let figures = outlook.mission(mission.id) {
      page.add(WhyFigure(outlook).colour(figures.colour, figures.causes))
    }
    if let rest = MissionPage(mission.id, outlook) {
      page.heading(mission.name)
      page.add(rest.lines)
    }
    return Page(
      title: "\(mission.code) in week \(week.week)",
      lines: page.lines,
      subject: .load(mission.id, week)
    )
  }

  private var role: Role {
    let load = outlook.mission(mission.id)?.week(week)
    return load?.isOver == true ? .loadOver : .textStrong
  }

  /// The figures of a week in a line, with what is too much.
  static func summary(_ mission: Mission.ID, _ week: ISOWeek, _ outlook: Outlook) -> String {
    let span = DayWords.span(week.span, seenFrom: outlook.statusDate)
    return "Week \(week.week), \(span): \(figures(mission, week, outlook))"
  }

  /// What is due in a week and what can be done.
  static func figures(_ mission: Mission.ID, _ week: ISOWeek, _ outlook: Outlook) -> String {
    guard let load = outlook.mission(mission)?.week(week) else { return "no work" }
    let capacity = load.isCapacityKnown ? "of \(load.capacity) pd" : "pd, capacity unknown"
    let over = load.isOver ? ", \(load.excess) too much" : ""
    return "due \(load.dueLoad) \(capacity)\(over), levelled \(load.forecastLoad)"
  }

  /// What the capacity comes from.
  private func addCapacity(to page: inout PageDraft) {
    let plan = outlook.plan
    page.heading("What it can give")
    let rows = plan.capacities.filter {
      $0.mission == mission.id && ($0.from.map { $0 < week.span.end } ?? true)
        && ($0.to.map { $0 > week.monday } ?? true)
    }
    for row in rows.sorted(by: { ($0.from?.number ?? .min) < ($1.from?.number ?? .min) }) {
      let from = row.from.map { " from \(DayWords.of($0, seenFrom: outlook.statusDate))" } ?? ""
      let to = row.to.map { " to \(DayWords.of($0 - 1, seenFrom: outlook.statusDate))" } ?? ""
      page.field("Capacity", "\(row.perWeek) pd a week\(from)\(to)", isAssumed: row.isAssumed)
    }
    if rows.isEmpty { page.text("Nobody said; nothing limits it.", .textMuted) }
    for row in plan.absences
    where row.mission == mission.id && row.start < week.span.end && row.end > week.monday {
      let span = DayWords.span(DaySpan(start: row.start, end: row.end))
      page.field("Absence", "\(span): \(row.lost) pd in all. \(row.note)")
    }
  }

  private func line(_ item: Workload.Item) -> PageLine { Self.line(item, outlook) }

  /// One task of a week: how much of it, what it is, and how far it can slip.
  static func line(_ item: Workload.Item, _ outlook: Outlook) -> PageLine {
    let row = outlook.plan.tasks.rows[item.task]
    let days = outlook.tasks[item.task]
    let due = days.due.map { ", due \(DayWords.short($0, seenFrom: outlook.statusDate))" } ?? ""
    let float = days.float.map { ", float \($0)" } ?? ""
    let share = item.isShare ? " share of" : " of \(row.effort)"
    return .field(
      row.code,
      "\(item.quarters) pd\(share): \(row.title)\(due)\(float)",
      days.isLate || days.isOverdue ? .error : .text
    )
  }
}
