import Canvas
package import CivilTime
import PlanModel
import Planning

/// Which day stands in which column of the timeline.
package struct TimelineAxis: Hashable, Sendable {
  /// The day at the left edge; a Monday, unless days are wide enough to begin with any.
  package var first: Day
  /// How much room a week takes, in eighths of a cell.
  package var eighthsPerWeek: Int
  /// Columns.
  package var width: Int

  package init(first: Day, eighthsPerWeek: Int, width: Int) {
    self.first = first
    self.eighthsPerWeek = max(1, eighthsPerWeek)
    self.width = max(0, width)
  }

  package init(first: Day, cellsPerWeek: Int, width: Int) {
    self.init(first: first, eighthsPerWeek: max(1, cellsPerWeek) * Bar.parts, width: width)
  }

  /// What the user chose, or else the scale that shows the whole series.
  package init(_ state: WorkbenchState, width: Int) {
    guard let start = state.timeline.start else {
      self.init(fitting: Self.days(of: state), width: width)
      return
    }
    let scale = state.timeline.eighthsPerWeek
    let first = scale < 7 * Bar.parts ? ISOWeek(containing: start).monday : start
    self.init(first: first, eighthsPerWeek: scale, width: width)
  }

  /// The largest scale up to a cell a day at which the days fit, and at least a cell for four weeks.
  package init(fitting days: DaySpan, width: Int) {
    let first = ISOWeek(containing: days.start).monday
    let weeks = max(1, (days.end - first + 6) / 7)
    let cells = min(7, width / weeks)
    let least = weeks <= 2 * width ? TimeScale.month2 : .month1
    let scale = cells > 0 ? cells * Bar.parts : least.eighthsPerWeek
    self.init(first: first, eighthsPerWeek: scale, width: width)
  }

  /// Whole cells for a week; none where a cell is more than a week.
  package var cellsPerWeek: Int { eighthsPerWeek / Bar.parts }

  /// From the week of the first meeting or status date to the end of the last meeting.
  package static func days(of state: WorkbenchState) -> DaySpan {
    let status = state.outlook.statusDate
    let days = state.plan.meetings.flatMap { meeting in
      [meeting.windowStart, meeting.windowEnd, meeting.sittings?.start, meeting.sittings?.end]
        .compactMap(\.self)
    }
    let start = min(days.min() ?? status, status)
    return DaySpan(
      start: ISOWeek(containing: start).monday,
      end: max(days.max() ?? status, status + 1)
    )
  }

  /// Columns come in whole days from a cell a day on.
  package var showsDays: Bool { cellsPerWeek >= 7 }

  /// Weeks have cells of their own.
  var showsWeeks: Bool { cellsPerWeek >= 1 }

  /// The place of the beginning of a day, in eighths of a cell from the left edge.
  package func eighths(_ day: Day) -> Int {
    floored((day - first) * eighthsPerWeek, by: 7)
  }

  /// The column in which a day begins; it may lie outside.
  package func column(_ day: Day) -> Int {
    floored((day - first) * eighthsPerWeek, by: 7 * Bar.parts)
  }

  /// The day on which a column begins.
  package func day(atColumn x: Int) -> Day {
    first + floored(x * 7 * Bar.parts + eighthsPerWeek - 1, by: eighthsPerWeek)
  }

  /// The days in sight.
  package var days: DaySpan { DaySpan(start: first, end: max(first, day(atColumn: width))) }

  /// The Mondays in sight with their columns, one before the left edge included.
  package var mondays: [(day: Day, column: Int)] {
    var monday = ISOWeek(containing: first).monday
    var found: [(day: Day, column: Int)] = []
    while column(monday) < width {
      found.append((monday, column(monday)))
      monday = monday + 7
    }
    return found
  }

  private func floored(_ a: Int, by b: Int) -> Int { a >= 0 ? a / b : -((-a + b - 1) / b) }
}
