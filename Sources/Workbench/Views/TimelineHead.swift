import Canvas
import CivilTime

/// The two rows above the timeline that never scroll: months and ISO weeks.
struct TimelineHead {
  let axis: TimelineAxis
  let today: Day

  func draw(on surface: inout Surface, in chart: Rect) {
    if axis.showsWeeks || chart.height < 2 {
      drawMonths(on: &surface, in: chart.row(0), withYear: true)
      drawWeeks(on: &surface, in: chart.row(1))
    } else {
      drawYears(on: &surface, in: chart.row(0))
      drawMonths(on: &surface, in: chart.row(1), withYear: false)
    }
    let column = axis.column(today)
    if (0..<axis.width).contains(column) {
      surface.setGround(
        Rect(x: chart.x + column, y: chart.y, width: 1, height: min(2, chart.height)),
        .today
      )
    }
  }

  /// Where a month takes a cell or two its year stands above it.
  private func drawYears(on surface: inout Surface, in row: Rect) {
    var (day, free) = (axis.first, 0)
    while axis.column(day) < axis.width {
      let start = max(free, axis.column(day))
      if start + 4 <= axis.width {
        let text = SafeText("\(day.year)")
        surface.put(text, at: Point(row.x + start, row.y), role: .month, emphasis: .bold)
        free = start + 5
      }
      guard let next = Day(year: day.year + 1, month: 1, day: 1) else { return }
      day = next
    }
  }

  private func drawMonths(on surface: inout Surface, in row: Rect, withYear: Bool) {
    guard !row.isEmpty else { return }
    var month = first(ofMonthOf: axis.first)
    var free = 0
    while axis.column(month) < axis.width {
      let next = first(ofMonthOf: month + 31)
      // A name may stand a little later than its month begins, but never in the next.
      let start = max(free, axis.column(month))
      let room = min(axis.width, axis.column(next)) - start
      let hasYear = withYear && (month.month == 1 || month <= axis.first)
      let year = hasYear ? " \(month.year)" : ""
      let name = month.monthName
      // Of a month that goes on beyond the edge a single letter would only puzzle.
      let least = axis.column(next) > axis.width ? 2 : 1
      let names =
        axis.showsWeeks
        ? [name + year, name] + (least...2).reversed().map { String(name.prefix($0)) }
        : [String(name.prefix(1))]
      if let name = names.first(where: { $0.utf8.count <= room }) {
        surface.put(SafeText(name), at: Point(row.x + start, row.y), role: .month, emphasis: .bold)
        // Single letters may stand side by side.
        free = start + name.utf8.count + (axis.showsWeeks ? 1 : 0)
      }
      month = next
    }
  }

  private func first(ofMonthOf day: Day) -> Day { day - (day.dayOfMonth - 1) }

  /// The numbers of the weeks, as many as there is room for; above wide days also their dates.
  private func drawWeeks(on surface: inout Surface, in row: Rect) {
    guard !row.isEmpty else { return }
    let step = axis.cellsPerWeek >= 3 ? 1 : axis.cellsPerWeek == 2 ? 2 : 4
    for (day, column) in axis.mondays {
      let week = ISOWeek(containing: day)
      guard column >= 0, column + 2 <= axis.width, week.week % step == 0 || step == 1 else {
        continue
      }
      let number = week.week < 10 ? "0\(week.week)" : "\(week.week)"
      let text = axis.showsDays ? "W\(number)" : number
      surface.put(SafeText(text), at: Point(row.x + column, row.y), role: .week)
    }
  }
}
