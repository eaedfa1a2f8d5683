import Canvas
import CivilTime
import PlanModel
import Planning

/// Meetings on the calendar, and below them the work of the missions by week.
struct TimelineView {
  let state: WorkbenchState
  let pane: Layout.Pane

  func draw(on surface: inout Surface) {
    let columns = TimelineColumns(pane.inner.splitColumns(at: 1).right, state)
    let head = pane.inner.splitRows(at: 2).top
    let chart = head.intersection(columns.chart)
    let today = state.outlook.statusDate
    TimelineHead(axis: columns.axis, today: today).draw(on: &surface, in: chart)
    surface.put("week", at: Point(columns.label.x, head.y + 1), role: .textMuted)
    let figures = MeetingFigures(state, width: columns.text.width)
    figures.drawHeads(on: &surface, in: columns.moved(to: head.row(1)).text)
    if state[.timeline].rows.isEmpty { drawEmpty(on: &surface) }
    let holidays = HostHolidays(state, columns.axis)
    let rows = RowList(state: state, list: .timeline, body: pane.body, frame: pane.frame)
    rows.draw(on: &surface) { row, line, surface in
      let columns = columns.moved(to: line)
      drawToday(on: &surface, in: columns.chart, columns.axis)
      switch row {
      case .meeting(let id):
        MeetingRow(state: state, axis: columns.axis, figures: figures, holidays: holidays)
          .draw(id, on: &surface, columns)
      case .mission(let id):
        MissionRow(state: state, axis: columns.axis).draw(id, on: &surface, columns)
      default: break
      }
    }
    DragGhost(state: state, list: .timeline, body: pane.body).draw(on: &surface)
  }

  private func drawToday(on surface: inout Surface, in chart: Rect, _ axis: TimelineAxis) {
    if axis.showsDays {
      for day in axis.days.days where day.isWeekend {
        let (start, end) = (axis.column(day), axis.column(day + 1))
        surface.setGround(
          Rect(x: chart.x + start, y: chart.y, width: end - start, height: 1).intersection(chart),
          .weekend
        )
      }
    }
    let column = axis.column(state.outlook.statusDate)
    guard (0..<axis.width).contains(column) else { return }
    surface.put(surface.symbols.today, at: Point(chart.x + column, chart.y), role: .today)
  }

  private func drawEmpty(on surface: inout Surface) {
    let words =
      state[.timeline].total > 0
      ? "Nothing passes the filter. Esc clears it."
      : "No meetings yet. Press n to add one."
    surface.put(state.safe(words), at: Point(pane.body.x + 1, pane.body.y), role: .textMuted)
  }
}
