import Canvas

/// How a row of the Gantt chart is shared: what it is, its bar, and its days as text.
struct GanttColumns {
  var label: Rect
  var chart: Rect
  var text: Rect
  var axis: TimelineAxis

  init(_ pane: Layout.Pane, _ state: WorkbenchState) {
    let rect = pane.inner.splitColumns(at: 1).right
    let label = min(46, max(12, rect.width * 28 / 100))
    let text =
      switch rect.width {
      case ..<60: 0
      case ..<100: 16
      case ..<140: 26
      default: 38
      }
    let parts = rect.splitColumns([
      .cells(label), .cells(1), .share(1), .cells(text > 0 ? 1 : 0), .cells(text),
    ])
    (self.label, chart, self.text) = (parts[0], parts[2], parts[4])
    axis = TimelineAxis(state, width: chart.width)
  }

  /// The same columns in another row.
  func moved(to line: Rect) -> GanttColumns {
    func move(_ rect: Rect) -> Rect {
      Rect(x: rect.x, y: line.y, width: rect.width, height: min(1, line.height))
    }
    var copy = self
    (copy.label, copy.chart, copy.text) = (move(label), move(chart), move(text))
    return copy
  }
}
