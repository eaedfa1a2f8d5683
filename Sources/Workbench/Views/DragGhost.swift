import Canvas
import CivilTime
import PlanModel
import Planning

/// What is held with the mouse, where a drop would put it.
struct DragGhost {
  let state: WorkbenchState
  let list: ListID
  let body: Rect

  func draw(on surface: inout Surface) {
    guard let drag = state.drag, drag.list == list, let target = drag.target,
      let calendar = Layout(state).calendar(of: list, in: state), let y = row(of: drag.item)
    else { return }
    let chart = Rect(x: calendar.chart.x, y: y, width: calendar.axis.width, height: 1)
    let axis = calendar.axis
    let symbols = surface.symbols
    var mark = symbols.proposed
    if case .task(let id) = drag.item, let days = state.outlook.task(id),
      let start = days.forecastStart, let finish = days.forecastFinish
    {
      mark = symbols.vertical
      let shift = target - drag.before
      Bar.draw(
        on: &surface,
        in: chart,
        from: axis.eighths(start + shift),
        to: axis.eighths(finish + shift + 1),
        sign: symbols.summaryDone,
        role: .changed
      )
    }
    guard (0..<axis.width).contains(axis.column(target)) else { return }
    let point = Point(chart.x + axis.column(target), y)
    surface.put(mark, at: point, role: .changed, emphasis: .bold)
  }

  /// The row of the screen in which it stands, if it is in sight.
  private func row(of item: DragItem) -> Int? {
    let rows = state[list].rows
    let sight = ListView(selection: 0, offset: state[list].offset)
    let range = sight.visible(count: rows.count, height: body.height)
    let place = rows[range].firstIndex { row in
      switch (row, item) {
      case (.task(let id), .task(let other)): id == other
      case (.meeting(let id), .meeting(let other)): id == other
      case (.group(.meeting(let id)), .meeting(let other)): id == other
      default: false
      }
    }
    return place.map { body.y + $0 - range.lowerBound }
  }
}
