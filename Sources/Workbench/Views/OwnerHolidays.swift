import Canvas
import CivilTime
import PlanModel
import Planning

/// Where in the calendar the owner of a task does not work, by the place of the owner's calendar.
///
/// Found once a frame for the calendars in sight: many tasks share few calendars.
struct OwnerHolidays {
  private struct DaysOff {
    var holidays: [Range<Int>] = []
    var weekends: [Range<Int>] = []
  }

  private var daysOff: [Int: DaysOff] = [:]
  private let showsDays: Bool

  init(_ calendars: Set<Int>, _ state: WorkbenchState, _ axis: TimelineAxis) {
    showsDays = axis.showsDays
    // Where a day is much less than a cell nearly every cell would hold a holiday.
    guard axis.cellsPerWeek >= 2 else { return }
    let all = state.outlook.calendars.calendars
    for place in calendars where all.indices.contains(place) {
      var found = DaysOff()
      for day in axis.days.days where !all[place].isWorking(day) {
        let columns = axis.column(day)..<max(axis.column(day) + 1, axis.column(day + 1))
        if !day.isWeekend {
          found.holidays.append(columns)
        } else if showsDays {
          found.weekends.append(columns)
        }
      }
      daysOff[place] = found
    }
  }

  /// Lays the grounds under a row; where days have cells of their own a holiday has an `h` as well.
  func draw(of calendar: Int, on surface: inout Surface, in chart: Rect) {
    guard let found = daysOff[calendar] else { return }
    func place(_ columns: Range<Int>) -> Rect {
      Rect(x: chart.x + columns.lowerBound, y: chart.y, width: columns.count, height: 1)
        .intersection(chart)
    }
    for columns in found.weekends { surface.setGround(place(columns), .weekend) }
    for columns in found.holidays {
      let cells = place(columns)
      surface.setGround(cells, .holiday)
      if showsDays, !cells.isEmpty { surface.put("h", at: cells.origin, role: .holiday) }
    }
  }
}
