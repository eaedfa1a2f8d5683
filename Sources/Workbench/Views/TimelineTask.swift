import Canvas
import PlanModel
import Planning

/// A task on the timeline: code and state, its bar on the calendar, and what it is as text.
struct TimelineTask {
  let state: WorkbenchState
  let task: TaskCells
  /// The task in the row above, of which it may be the continuation.
  let previous: TaskCells?

  private static let columns: [TableColumn] = [
    TableColumn("Due", minimum: 7, priority: 0),
    TableColumn("Who", minimum: 6, priority: 3),
    TableColumn("Task", minimum: 8, isFlexible: true, priority: 1),
  ]

  func draw(on surface: inout Surface, _ columns: TimelineColumns) {
    let sign = TaskSign(task.task, task.days)
    let mark = task.task.isCritical ? "*" : " "
    surface.put(
      state.safe(" \(task.task.code)\(mark) \(Wording.of(task.days.status))"),
      at: columns.label.origin,
      role: sign.role,
      width: columns.label.width
    )
    GanttRow(state: state, axis: columns.axis)
      .draw(task.task, task.days, on: &surface, in: columns.chart)
    let remark = task.remark(state)
    let title = task.title(state, after: previous)
    let cells = [task.due(state), task.owner(state), title]
    for place in Self.columns.placed(within: columns.text.width) {
      surface.put(
        cells[place.index].text,
        at: Point(columns.text.x + place.x, columns.text.y),
        role: cells[place.index].role,
        width: place.width
      )
    }
    // A remark is rare and urgent: it stands over the end of the title.
    guard !remark.text.isEmpty, columns.text.width > 40 else { return }
    let room = columns.text.splitColumns(at: -(remark.text.width + 1)).right
    surface.put(
      SafeText(" ") + remark.text,
      at: room.origin,
      role: remark.role,
      width: room.width
    )
  }
}
