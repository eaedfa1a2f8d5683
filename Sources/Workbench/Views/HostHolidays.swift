import CivilTime
import PlanModel
import Planning

/// The columns of the timeline in which a host does not work, by holiday calendar.
///
/// Found once for all rows: the meetings of a series have few hosts.
struct HostHolidays {
  private(set) var columns: [String: [Int]] = [:]

  init(_ state: WorkbenchState, _ axis: TimelineAxis) {
    // Where a cell is more than a week nearly every one would hold a holiday.
    guard axis.showsWeeks else { return }
    for code in Set(state.plan.meetings.lazy.map(\.hostCalendar)) {
      guard let calendar = state.outlook.calendars.calendar(code) else { continue }
      columns[code] = axis.days.days.lazy
        .filter { !$0.isWeekend && !calendar.isWorking($0) }
        .map(axis.column).filter { (0..<axis.width).contains($0) }
    }
  }
}
