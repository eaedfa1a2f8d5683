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
    let labels = TimelineLabels(state)
    let mostLabel = width < 140 ? width / 5 : width * 27 / 100
    let labelWidth = min(max(8, labels.width), max(10, min(16, width * 9 / 40), mostLabel))
    let room = max(0, width - labelWidth - 2)
    var axis = TimelineAxis(state, width: max(0, room - Self.leastText(width, weekly: 1)))
    if state.timeline.start == nil {
      let days = TimelineAxis.days(of: state)
      let scales = (2...7).reversed().map { cells in
        TimelineAxis(
          first: axis.first,
          cellsPerWeek: cells,
          width: max(0, room - Self.leastText(width, weekly: cells))
        )
      }
      axis = scales.first { $0.column(days.end - 1) < $0.width } ?? axis
      let needed = axis.showsWeeks ? axis.column(days.end - 1) + 1 : axis.width
      axis.width = min(room, max(min(needed, axis.width), room - Self.mostText))
    }
    self.axis = axis
    let parts = rect.splitColumns([
      .cells(labelWidth), .cells(1), .cells(axis.width), .cells(1), .share(1),
    ])
    (label, chart, text) = (parts[0], parts[2], parts[4])
  }

  /// Cells that the text keeps: a larger scale may not cost it the weakest point of a meeting.
  private static func leastText(_ width: Int, weekly cells: Int) -> Int {
    switch cells {
    case 1: max(18, min(36, width * 12 / 25))
    case 2: 48
    default: 52
    }
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
