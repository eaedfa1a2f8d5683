import Canvas
import CivilTime
import PlanModel
import Planning

/// The tasks of a meeting under the heads of gates and categories.
struct ChecklistView {
  let state: WorkbenchState
  let pane: Layout.Pane
  let isFull: Bool

  func draw(on surface: inout Surface) {
    let parts = split
    let tasks = tasksInSight
    let isNarrow = pane.inner.width < 56
    let cells = tasks.mapValues {
      isFull
        ? $0.task.full(state, after: $0.previous)
        : $0.task.short(state, after: $0.previous, isNarrow: isNarrow)
    }
    let hasHeader = pane.body.y > pane.inner.y
    let columns = (isFull ? TaskCells.full : TaskCells.short)
      .fitted(to: Array(cells.values), hasHeader: hasHeader)
    let placed = columns.placed(within: parts.table.width)
    let axis = parts.chart.map { TimelineAxis(state, width: $0.width) }
    if hasHeader { drawHeads(on: &surface, columns, placed, axis, parts.chart) }
    let gates = GateHeads(state)
    let rows = RowList(state: state, list: .checklist, body: pane.body, frame: pane.frame)
    rows.draw(on: &surface) { row, line, surface in
      switch row {
      case .gate(let gate): gates.draw(gate, on: &surface, in: line)
      case .category(_, let category):
        let text = SafeText("  \(Wording.of(category).capitalizedFirst)")
        surface.put(text, at: Point(line.x + 1, line.y), role: .textMuted, width: line.width - 1)
      case .task:
        guard let task = tasks[line.y]?.task, let cells = cells[line.y] else { return }
        draw(cells, columns, placed, on: &surface, in: line)
        guard let axis, let chart = parts.chart else { return }
        let room = Rect(x: chart.x, y: line.y, width: chart.width, height: 1)
        GanttRow(state: state, axis: axis).draw(task.task, task.days, on: &surface, in: room)
      default: break
      }
    }
  }

  /// The tasks by the row of the screen on which they stand, each with the one right above it.
  private var tasksInSight: [Int: (task: TaskCells, previous: TaskCells?)] {
    let list = state[.checklist]
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

  /// The table, and right of it the bars of the tasks where both have room.
  private var split: (table: Rect, chart: Rect?) {
    let inner = pane.inner.splitColumns(at: 1).right
    guard isFull, inner.width >= 140 else { return (inner, nil) }
    let days = TimelineAxis.days(of: state)
    let room = max(42, inner.width - 132)
    let axis = TimelineAxis(fitting: days, width: room)
    let parts = inner.splitColumns(
      at: inner.width - 1 - min(room, axis.column(axis.first + (days.end - axis.first + 6) / 7 * 7))
    )
    return (parts.left, parts.right.splitColumns(at: 1).right)
  }

  private func draw(
    _ cells: [TableCell],
    _ columns: [TableColumn],
    _ placed: [[TableColumn].Placed],
    on surface: inout Surface,
    in line: Rect
  ) {
    for (number, place) in placed.enumerated() {
      let cell = cells[place.index]
      var width = place.width
      // A title goes on over the empty remark beside it.
      if place.index == TaskCells.titlePlace, number + 1 < placed.count {
        let next = placed[number + 1]
        let isFree = next.index == TaskCells.remarkPlace && cells[next.index].text.isEmpty
        if isFree { width += 1 + next.width }
      }
      if place.index == TaskCells.remarkPlace, cell.text.isEmpty { continue }
      // Of a role that is shown in reverse only the words stand out, not the rest of the column.
      if columns[place.index].align == .left { width = min(width, cell.text.width) }
      surface.put(
        cell.text,
        at: Point(line.x + 1 + place.x, line.y),
        role: cell.role,
        emphasis: cell.emphasis,
        width: width,
        align: columns[place.index].align
      )
    }
  }

  private func drawHeads(
    on surface: inout Surface,
    _ columns: [TableColumn],
    _ placed: [[TableColumn].Placed],
    _ axis: TimelineAxis?,
    _ chart: Rect?
  ) {
    let line = pane.inner.row(0)
    for place in placed {
      surface.put(
        columns[place.index].title,
        at: Point(line.x + 1 + place.x, line.y),
        role: .textMuted,
        emphasis: .bold,
        width: place.width,
        align: columns[place.index].align
      )
    }
    guard let axis, let chart else { return }
    let head = Rect(x: chart.x, y: line.y, width: chart.width, height: 1)
    TimelineHead(axis: axis, today: state.outlook.statusDate).draw(on: &surface, in: head)
  }
}

/// The heads of the gates: their day, and what is missing.
struct GateHeads {
  private let state: WorkbenchState
  private let gates: [GateOutlook]

  init(_ state: WorkbenchState) {
    self.state = state
    gates = state.meeting.flatMap { state.outlook.meeting($0) }?.gates ?? []
  }

  func draw(_ code: GateCode?, on surface: inout Surface, in line: Rect) {
    let gate = gates.first { $0.code == code }
    let (words, role) = verdict(gate)
    let room = line.splitColumns(at: 1).right
    let end = room.maxX - words.width
    let title = state.safe(Wording.head(code))
    surface.put(
      title,
      at: room.origin,
      role: .textStrong,
      emphasis: .bold,
      width: max(0, min(room.width, end - room.x - 1))
    )
    if end > room.x + 4 { surface.put(words, at: Point(end, line.y), role: role) }
  }

  private func verdict(_ gate: GateOutlook?) -> (SafeText, Role) {
    guard let gate else { return (.empty, .textMuted) }
    let status = state.outlook.statusDate
    let day = gate.day.map { DayWords.short($0, seenFrom: status) } ?? "no day"
    if gate.isPassed { return (SafeText("passed"), .success) }
    let isMissed = gate.day.map { $0 < status } ?? false
    let words = isMissed ? "missed \(day)" : day
    return (SafeText("\(words), \(gate.missing.count) to do"), isMissed ? .error : .textMuted)
  }
}
