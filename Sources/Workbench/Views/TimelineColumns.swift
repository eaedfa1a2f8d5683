import Canvas
import CivilTime

/// How a row of the timeline is shared: a label, the calendar, and text at the end.
///
/// The text says what the bar shows, so that a dump or a screen reader can be followed. A calendar
/// that fits the series takes no more than that; what is left goes to the text.
struct TimelineColumns {
  var label: Rect
  var chart: Rect
  var text: Rect
  var axis: TimelineAxis

  /// Beyond this width more text helps nobody, and the calendar goes on further.
  private static let mostText = 100

  init(_ rect: Rect, _ state: WorkbenchState) {
    let width = rect.width
    let labelWidth = min(34, max(10, width / 7))
    // Full figures need 55 cells, the most needed 16.
    let leastText = width >= 110 ? 55 : max(16, width * 2 / 5)
    let room = max(0, width - labelWidth - 2 - leastText)
    var axis = TimelineAxis(state, width: room)
    if state.timeline.start == nil {
      let needed = axis.eighths(TimelineAxis.days(of: state).end) / Bar.parts + 1
      let spare = leastText + room - needed - Self.mostText
      axis.width = min(room, needed + max(0, spare))
    }
    self.axis = axis
    let parts = rect.splitColumns([
      .cells(labelWidth), .cells(1), .cells(axis.width), .cells(1), .share(1),
    ])
    (label, chart, text) = (parts[0], parts[2], parts[4])
  }

  /// The same columns in another row.
  func moved(to line: Rect) -> TimelineColumns {
    func move(_ rect: Rect) -> Rect {
      Rect(x: rect.x, y: line.y, width: rect.width, height: min(1, line.height))
    }
    var copy = self
    (copy.label, copy.chart, copy.text) = (move(label), move(chart), move(text))
    return copy
  }
}
