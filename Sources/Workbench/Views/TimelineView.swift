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
    if state.view == .full(.timeline) { drawTasks(on: &surface, columns) }
  }

  /// Where rows are left over, the tasks of the meeting follow: its Gantt chart.
  private func drawTasks(on surface: inout Surface, _ columns: TimelineColumns) {
    let used = state[.timeline].rows.count
    let (room, foot) = pane.body.splitRows(at: used).bottom.splitRows(at: -1)
    guard room.height >= 4, let id = state.meeting, let meeting = state.plan.meetings[id] else {
      return
    }
    let title = "Tasks of \(meeting.code) not done yet, as forecast; 4 leads to the checklist"
    surface.put(
      state.safe(title),
      at: Point(room.x + 1, room.y + 1),
      role: .textStrong,
      emphasis: .bold,
      width: room.width - 1
    )
    let tasks = state[.checklist].rows.lazy.compactMap { row -> TaskCells? in
      guard case .task(let id) = row else { return nil }
      return TaskCells(id, state)
    }
    let open = tasks.filter { $0.days.status.isOpen }.prefix(room.height - 2)
    var previous: TaskCells?
    for (y, task) in open.enumerated() {
      TimelineTask(state: state, task: task, previous: previous)
        .draw(on: &surface, columns.moved(to: room.row(2 + y)))
      previous = task
    }
    let signs = Legend.bars(surface.symbols)
    Legend.draw(signs, state, on: &surface, in: foot.splitColumns(at: 1).right)
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
