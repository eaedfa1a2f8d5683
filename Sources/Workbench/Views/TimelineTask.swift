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
    // A remark is rare and urgent: only where there is one the title gives room.
    let hasRemark = !remark.text.isEmpty && columns.text.width > 40
    let (text, end) = columns.text.splitColumns(
      at: hasRemark ? -(remark.text.width + 1) : columns.text.width
    )
    for place in Self.columns.placed(within: text.width) {
      surface.put(
        cells[place.index].text,
        at: Point(text.x + place.x, text.y),
        role: cells[place.index].role,
        width: place.width
      )
    }
    guard hasRemark else { return }
    surface.put(remark.text, at: Point(end.x + 1, end.y), role: remark.role, emphasis: .bold)
  }
}
