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
    let table = TaskTable(state, pane, isFull: isFull)
    let axis = table.chart.map { TimelineAxis(state, width: $0.width) }
    if table.hasHeader { drawHeads(on: &surface, table, axis) }
    let gates = GateHeads(state)
    let marked = state.marked
    let rows = RowList(state: state, list: .checklist, body: pane.body, frame: pane.frame)
    rows.draw(on: &surface) { row, line, surface in
      switch row {
      case .gate(let gate): gates.draw(gate, on: &surface, in: line)
      case .category(_, let category):
        let text = SafeText("  \(Wording.of(category).capitalizedFirst)")
        surface.put(text, at: Point(line.x + 1, line.y), role: .textMuted, width: line.width - 1)
      case .tableGroup(let group): gates.draw(group, on: &surface, in: line)
      case .task(let id):
        guard let task = table.tasks[line.y], let cells = table.cells[line.y] else { return }
        draw(cells, table, on: &surface, in: line)
        if marked.contains(id) { mark(line, on: &surface) }
        guard let axis, let chart = table.chart else { return }
        let room = Rect(x: chart.x, y: line.y, width: chart.width, height: 1)
        GanttRow(state: state, axis: axis).draw(task.task, task.days, on: &surface, in: room)
      default: break
      }
    }
  }

  /// A plus behind the sign of the task, and a ground, say that it is marked.
  private func mark(_ line: Rect, on surface: inout Surface) {
    guard line.width > 5 else { return }
    surface.put("+", at: Point(line.x + 4, line.y), role: .mark, emphasis: .bold)
    surface.setGround(Rect(x: line.x, y: line.y, width: 5, height: 1), .mark)
  }

  private func draw(
    _ cells: [TableCell],
    _ table: TaskTable,
    on surface: inout Surface,
    in line: Rect
  ) {
    let (kinds, columns, placed) = (table.kinds, table.columns, table.placed)
    for (number, place) in placed.enumerated() {
      let cell = cells[place.index]
      var width = place.width
      // A title goes on over the empty remark beside it.
      if kinds[place.index] == .title, number + 1 < placed.count {
        let next = placed[number + 1]
        let isFree = kinds[next.index] == .remark && cells[next.index].text.isEmpty
        if isFree { width += 1 + next.width }
      }
      if kinds[place.index] == .remark, cell.text.isEmpty { continue }
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
    _ table: TaskTable,
    _ axis: TimelineAxis?
  ) {
    let line = pane.inner.row(0)
    let columns = table.columns
    for place in table.placed {
      surface.put(
        columns[place.index].title,
        at: Point(line.x + 1 + place.x, line.y),
        role: .textMuted,
        emphasis: .bold,
        width: place.width,
        align: columns[place.index].align
      )
    }
    guard let axis, let chart = table.chart else { return }
    let head = Rect(x: chart.x, y: line.y, width: chart.width, height: 1)
    TimelineHead(axis: axis, today: state.outlook.statusDate).draw(on: &surface, in: head)
  }
}
