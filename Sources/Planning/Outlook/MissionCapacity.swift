import CivilTime
import PlanModel
import Scheduling

/// What each mission can give in each week, by place in `plan.missions.rows`.
struct MissionCapacity {
  /// Enough for anything: what a mission can give when nobody said.
  private static let unlimited = 1_000_000

  private var rows: [[Capacity]]
  private var absences: [[Absence]]
  private let calendars: [WorkCalendar]

  init(_ plan: Plan, _ calendars: PlanCalendars, _ places: CalendarPlaces) {
    let index = KeyIndex(plan.missions)
    rows = Array(repeating: [], count: plan.missions.count)
    absences = Array(repeating: [], count: plan.missions.count)
    self.calendars = places.missions.map { calendars.calendars[$0] }
    for row in plan.capacities {
      if let mission = index[row.mission] { rows[mission].append(row) }
    }
    for row in plan.absences where row.start < row.end {
      if let mission = index[row.mission] { absences[mission].append(row) }
    }
    for mission in rows.indices {
      rows[mission].sort { ($0.from?.number ?? .min) > ($1.from?.number ?? .min) }
    }
  }

  func isKnown(_ mission: Int) -> Bool { !rows[mission].isEmpty }

  func table(covering days: DaySpan) -> WeekCapacity {
    WeekCapacity(
      resourceCount: rows.count,
      covering: days,
      base: { isKnown($0) ? perWeek($0, $1) : Self.unlimited },
      absent: lost
    )
  }

  /// The row that holds on the Monday, the one that began last; else one that begins in the week.
  func perWeek(_ mission: Int, _ week: ISOWeek) -> Int {
    let monday = week.monday
    func holds(_ row: Capacity, on day: Day) -> Bool {
      (row.from.map { $0 <= day } ?? true) && (row.to.map { day < $0 } ?? true)
    }
    let row =
      rows[mission].first { holds($0, on: monday) }
      ?? rows[mission].last { row in row.from.map(week.span.contains) ?? false }
    return row?.perWeek.count ?? 0
  }

  /// What absences take, each spread evenly over the working days that it covers.
  private func lost(_ mission: Int, _ week: ISOWeek) -> Int {
    guard !absences[mission].isEmpty else { return 0 }
    let calendar = calendars[mission]
    return absences[mission].reduce(0) { sum, absence in
      let days = calendar.index(of: absence.end) - calendar.index(of: absence.start)
      func before(_ day: Day) -> Int {
        let reached = min(max(day, absence.start), absence.end)
        guard days > 0 else { return reached > absence.start ? absence.lost.count : 0 }
        let passed = calendar.index(of: reached) - calendar.index(of: absence.start)
        return absence.lost.count * passed / days
      }
      return sum + before(week.span.end) - before(week.monday)
    }
  }
}
