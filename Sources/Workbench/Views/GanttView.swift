import Canvas
import CivilTime
import PlanModel
import Planning

/// All tasks with their bars on the calendar, under the headings of their groups.
struct GanttView {
  let state: WorkbenchState
  let pane: Layout.Pane

  static let text: [TableColumn] = [
    TableColumn("Due", minimum: 7, ideal: 8, priority: 0),
    TableColumn("Who", minimum: 6, priority: 2),
    TableColumn("Forecast", minimum: 11, ideal: 13, priority: 3),
    TableColumn("Remark", minimum: 8, isFlexible: true, priority: 1),
  ]

  func draw(on surface: inout Surface) {
    let columns = GanttColumns(pane, state)
    drawHead(on: &surface, columns)
    let tasks = tasksInSight
    let holidays = OwnerHolidays(
      Set(tasks.values.map(\.task.days.calendar)),
      state,
      columns.axis
    )
    let bars = GanttRow(state: state, axis: columns.axis, holidays: holidays)
    let groups = GroupRow(state: state, axis: columns.axis)
    let rows = RowList(state: state, list: .gantt, body: pane.body, frame: pane.frame)
    rows.draw(on: &surface) { row, line, surface in
      let columns = columns.moved(to: line)
      if case .group(let group) = row { groups.draw(group, on: &surface, columns) }
      guard let (task, previous) = tasks[line.y] else { return }
      drawLabel(task, previous, on: &surface, in: columns.label)
      bars.draw(task.task, task.days, on: &surface, in: columns.chart)
      drawText(task, on: &surface, in: columns.text)
    }
    DependencyLines(state: state, columns: columns, body: pane.body).draw(on: &surface)
    DragGhost(state: state, list: .gantt, body: pane.body).draw(on: &surface)
    GanttFoot(state: state, pane: pane).draw(on: &surface)
  }

  /// The tasks by the row of the screen on which they stand, each with the one right above it.
  private var tasksInSight: [Int: (task: TaskCells, previous: TaskCells?)] {
    let list = state[.gantt]
    let sight = ListView(selection: 0, offset: list.offset)
    var tasks: [Int: (task: TaskCells, previous: TaskCells?)] = [:]
    var previous: TaskCells?
    let range = sight.visible(count: list.rows.count, height: pane.body.height)
    for (y, row) in list.rows[range].enumerated() {
      var here: TaskCells?
      if case .task(let id) = row { here = TaskCells(id, state) }
      if let here { tasks[pane.body.y + y] = (here, previous) }
      previous = here
    }
    return tasks
  }

  private func drawHead(on surface: inout Surface, _ columns: GanttColumns) {
    let head = pane.inner.splitRows(at: 2).top
    TimelineHead(axis: columns.axis, today: state.outlook.statusDate)
      .draw(on: &surface, in: head.intersection(columns.chart))
    let line = columns.moved(to: head.row(1))
    surface.put("Task", at: line.label.origin, role: .textMuted, emphasis: .bold)
    for place in Self.text.placed(within: line.text.width) {
      surface.put(
        Self.text[place.index].title,
        at: Point(line.text.x + place.x, line.text.y),
        role: .textMuted,
        emphasis: .bold,
        width: place.width
      )
    }
  }

  /// The sign of the state only where the title has room beside it: the bar shows it as well.
  private func drawLabel(
    _ task: TaskCells,
    _ previous: TaskCells?,
    on surface: inout Surface,
    in rect: Rect
  ) {
    let sign = TaskSign(task.task, task.days)
    var x = rect.x
    func put(_ text: SafeText, _ role: Role, _ emphasis: Emphasis = [], least: Int = 0) {
      let room = rect.maxX - x
      guard room > 0 else { return }
      surface.put(text, at: Point(x, rect.y), role: role, emphasis: emphasis, width: room)
      x += max(least, min(text.width, room)) + 1
    }
    let isMarked = state.marked.contains(task.task.id)
    if rect.width >= 28 {
      put(sign.text, sign.role, .bold)
      if isMarked {
        surface.put("+", at: Point(x - 1, rect.y), role: .mark, emphasis: .bold)
        surface.setGround(Rect(x: rect.x, y: rect.y, width: 4, height: 1), .mark)
      }
    } else if isMarked {
      put("+", .mark, .bold)
    }
    let isOut = !task.days.status.isOpen
    let mark = task.task.isCritical ? "*" : ""
    let code = state.safe(task.task.code + mark)
    put(code, isOut ? .textMuted : sign.role == .barPlanned ? .key : sign.role, least: 8)
    let title = task.title(state, after: previous)
    put(title.text, title.role)
  }

  /// The days as text, so that a dump or a screen reader can be followed.
  private func drawText(_ task: TaskCells, on surface: inout Surface, in rect: Rect) {
    let remark = task.remark(state)
    let cells = [task.due(state), task.owner(state), forecast(task.days), remark]
    for place in Self.text.placed(within: rect.width) {
      let cell = cells[place.index]
      surface.put(
        cell.text,
        at: Point(rect.x + place.x, rect.y),
        role: cell.role,
        emphasis: cell.emphasis,
        width: min(place.width, cell.text.width)
      )
    }
  }

  private func forecast(_ days: TaskOutlook) -> TableCell {
    guard days.isApplicable, let start = days.forecastStart, let finish = days.forecastFinish else {
      return TableCell("")
    }
    let span = DaySpan(start: start, end: max(start, finish) + 1)
    let words = DayWords.span(span, seenFrom: state.outlook.statusDate)
    return TableCell(state.safe(words), role: days.isLate ? .error : .textMuted)
  }
}
