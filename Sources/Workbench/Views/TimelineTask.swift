import Canvas
import PlanModel
import Planning

/// A task on the timeline: its bar on the calendar, and its days as text.
struct TimelineTask {
  let state: WorkbenchState
  let task: TaskCells

  private static let columns: [TableColumn] = [
    TableColumn("Due", minimum: 7, priority: 0),
    TableColumn("Who", minimum: 6, priority: 3),
    TableColumn("State", minimum: 11, priority: 2),
    TableColumn("Remark", minimum: 8, ideal: 13, priority: 1),
  ]

  func draw(on surface: inout Surface, _ columns: TimelineColumns) {
    let sign = TaskSign(task.task, task.days)
    surface.put(
      state.safe(" \(task.task.code) \(task.task.title)"),
      at: columns.label.origin,
      role: sign.role,
      width: columns.label.width
    )
    GanttRow(state: state, axis: columns.axis)
      .draw(task.task, task.days, on: &surface, in: columns.chart)
    let cells = [
      task.due(state), task.owner(state),
      TableCell(SafeText(Wording.of(task.days.status)), role: sign.role),
      task.remark(state),
    ]
    for place in Self.columns.placed(within: columns.text.width) {
      surface.put(
        cells[place.index].text,
        at: Point(columns.text.x + place.x, columns.text.y),
        role: cells[place.index].role,
        width: place.width
      )
    }
  }
}
