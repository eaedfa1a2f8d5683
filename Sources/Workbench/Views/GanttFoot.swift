import Canvas
import CivilTime
import PlanModel
import Planning

/// Below the chart: what the selected task waits for and what waits for it, also out of sight.
struct GanttFoot {
  let state: WorkbenchState
  let pane: Layout.Pane

  func draw(on surface: inout Surface) {
    let below = pane.inner.splitRows(at: pane.body.maxY - pane.inner.y).bottom
    let room = below.inset(x: 1, y: 0)
    guard room.height >= 2 else { return }
    switch state[.gantt].selected {
    case .task(let id):
      guard let place = state.plan.tasks.index(of: id) else { return }
      let symbols = surface.symbols
      let before = line(
        "Waits for ",
        "Waits for no other task.",
        state.outlook.predecessors[place].map(\.task)
      )
      let after = line(
        "Then come ",
        "No task waits for it.",
        state.outlook.successors[place].map(\.task)
      )
      put(symbols.arrowUp, before, on: &surface, in: room.row(0))
      put(symbols.arrowDown, after, on: &surface, in: room.row(1))
    default:
      Legend.draw(Legend.chart(surface.symbols), state, on: &surface, in: room)
    }
  }

  private func put(_ sign: Glyph, _ words: String, on surface: inout Surface, in row: Rect) {
    surface.put(sign, at: row.origin, role: .info, emphasis: .bold)
    surface.put(
      state.safe(words),
      at: Point(row.x + 2, row.y),
      role: .textMuted,
      width: max(0, row.width - 2)
    )
  }

  /// The tasks with their days, and apart from them those that are not on the screen.
  private func line(_ start: String, _ nothing: String, _ places: [Int]) -> String {
    guard !places.isEmpty else { return nothing }
    let sight = rowsInSight
    let tasks = state.plan.tasks.rows
    let near = places.filter { sight.contains(tasks[$0].id) }.map(words)
    let far = places.filter { !sight.contains(tasks[$0].id) }.map(words)
    let away = Wording.list(far, limit: 5)
    if near.isEmpty { return "\(start)\(away), out of sight" }
    return start + Wording.list(near, limit: 5) + (far.isEmpty ? "" : "; out of sight \(away)")
  }

  private func words(_ place: Int) -> String {
    let (code, days) = (state.plan.tasks.rows[place].code, state.outlook.tasks[place])
    if days.status == .done { return "\(code) (done)" }
    let due = days.due.map { DayWords.short($0, seenFrom: state.outlook.statusDate) }
    return "\(code) (\(due ?? "no day"))"
  }

  private var rowsInSight: Set<PrepTask.ID> {
    let list = state[.gantt]
    let sight = ListView(selection: 0, offset: list.offset)
    let range = sight.visible(count: list.rows.count, height: pane.body.height)
    return Set(
      list.rows[range].compactMap { row in
        if case .task(let id) = row { id } else { nil }
      }
    )
  }
}
