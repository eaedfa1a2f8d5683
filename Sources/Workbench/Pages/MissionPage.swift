import Canvas
import CivilTime
import PlanModel
import Planning

/// A mission: what it is, its work by week, and its next tasks.
struct MissionPage {
  private let mission: Mission
  private let figures: MissionOutlook
  private let outlook: Outlook

  init?(_ id: Mission.ID, _ outlook: Outlook) {
    guard let mission = outlook.plan.missions[id], let figures = outlook.mission(id) else {
      return nil
    }
    self.mission = mission
    self.figures = figures
    self.outlook = outlook
  }

  private var plan: Plan { outlook.plan }

  var title: String { "\(mission.code) \(mission.name)" }

  var lines: [PageLine] {
    var page = PageDraft()
    page.field("Kind", Wording.of(mission.office))
    page.field("City", mission.city, isAssumed: mission.assumed.contains("city"))
    page.field("Zone", mission.zone, isAssumed: mission.assumed.contains("zone"))
    page.field("Calendar", mission.calendar, isAssumed: mission.assumed.contains("calendar"))
    page.field("Parent", mission.parent.flatMap { plan.missions[$0]?.code })
    page.field("Since", mission.since.map(String.init))
    page.field("Skills", mission.skills.joined(separator: ", "))
    page.field("Note", mission.note)
    for row in plan.capacities where row.mission == mission.id {
      page.field("Capacity", words(row), isAssumed: row.isAssumed)
    }
    for row in plan.absences where row.mission == mission.id && row.start < row.end {
      let span = DayWords.span(DaySpan(start: row.start, end: row.end))
      page.field("Absence", "\(span): \(row.lost) person-days. \(row.note)")
    }
    page.heading("Work by week, in person-days")
    page.add(Self.weeks(figures, outlook))
    addTasks(to: &page)
    return page.lines
  }

  private func words(_ row: Capacity) -> String {
    let from = row.from.map { " from \(DayWords.of($0))" } ?? ""
    let to = row.to.map { " to \(DayWords.of($0 - 1))" } ?? ""
    return "\(row.perWeek) person-days a week\(from)\(to)"
  }

  /// The weeks from the status date on.
  static func weeks(_ figures: MissionOutlook, _ outlook: Outlook) -> [PageLine] {
    let ahead = figures.weeks.filter { $0.week.span.end > outlook.statusDate }
    if ahead.isEmpty { return [.text("No work from now on.", .textMuted)] }
    return ahead.prefix(26).map { week in
      let span = DayWords.span(week.week.span, seenFrom: outlook.statusDate)
      let capacity = week.isCapacityKnown ? week.capacity.description : "unknown"
      let over = week.isOver ? ", over capacity" : ""
      return .field(
        "W\(week.week.week) \(span)",
        "due \(week.dueLoad), forecast \(week.forecastLoad), capacity \(capacity)\(over)",
        week.loadRole
      )
    }
  }

  private func addTasks(to page: inout PageDraft) {
    let rows = plan.tasks.rows
    let own = rows.indices.filter {
      rows[$0].accountable == mission.id && outlook.tasks[$0].isApplicable
        && outlook.tasks[$0].status.isOpen
    }
    let order = own.sorted { a, b in
      (outlook.tasks[a].due?.number ?? .max, rows[a].code)
        < (outlook.tasks[b].due?.number ?? .max, rows[b].code)
    }
    page.heading("\(Wording.count(own.count, "open task")), the next \(min(own.count, 30))")
    for place in order.prefix(30) {
      let days = outlook.tasks[place]
      let due = days.due.map { DayWords.short($0, seenFrom: outlook.statusDate) } ?? "no day"
      page.field(
        "\(rows[place].code) \(due)",
        "\(rows[place].title) (\(Wording.of(days.status)))",
        days.isOverdue || days.isLate ? .error : .text
      )
    }
  }
}
