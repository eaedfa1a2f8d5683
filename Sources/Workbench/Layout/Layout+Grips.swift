import Canvas
import CivilTime
import PlanModel
import Planning

/// The calendar of a list on the screen.
struct ShownCalendar {
  /// Where it stands, over all rows.
  var chart: Rect
  var axis: TimelineAxis

  /// The day under a column of the screen, the nearest in sight.
  func day(atX x: Int) -> Day {
    axis.day(atColumn: min(max(0, x - chart.x), max(0, axis.width - 1)))
  }
}

/// What lies under the mouse on a calendar, and on which day it was taken.
struct Grip: Hashable {
  var list: ListID
  var item: DragItem
  var day: Day
}

extension Layout {
  /// The calendar on which the rows of a list are drawn; `nil` for lists without one.
  func calendar(of list: ListID, in state: WorkbenchState) -> ShownCalendar? {
    guard let pane = pane(list) else { return nil }
    switch list {
    case .gantt:
      let columns = GanttColumns(pane, state)
      return ShownCalendar(chart: columns.chart.intersection(pane.body), axis: columns.axis)
    case .timeline:
      let columns = TimelineColumns(pane.inner.splitColumns(at: 1).right, state)
      return ShownCalendar(chart: columns.chart.intersection(pane.body), axis: columns.axis)
    default: return nil
    }
  }

  /// The bar of a task or the mark of a meeting under a point.
  static func grip(at point: Point, in state: WorkbenchState) -> Grip? {
    let layout = Layout(state)
    guard case .list(let list, let row?) = hit(point, in: state),
      let calendar = layout.calendar(of: list, in: state), calendar.chart.contains(point)
    else { return nil }
    let column = point.x - calendar.chart.x
    let day = calendar.day(atX: point.x)
    switch state[list].rows[row] {
    case .task(let id):
      guard let days = state.outlook.task(id), let due = days.due else { return nil }
      let start = calendar.axis.column(days.forecastStart ?? due)
      let end = max(calendar.axis.column(days.forecastFinish ?? due), start)
      // The mark of the due day stands beside a bar that ends with it.
      let mark = calendar.axis.column(due)
      guard (start...end).contains(column) || (mark...mark + 1).contains(column) else {
        return nil
      }
      return Grip(list: list, item: .task(id), day: day)
    case .meeting(let id), .group(.meeting(let id)):
      guard let sittings = state.plan.meetings[id]?.sittings else { return nil }
      let first = calendar.axis.column(sittings.start)
      let last = max(first, calendar.axis.column(sittings.end - 1))
      return (first...last).contains(column)
        ? Grip(list: list, item: .meeting(id), day: day) : nil
    default: return nil
    }
  }
}
