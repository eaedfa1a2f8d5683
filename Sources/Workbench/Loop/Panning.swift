import Canvas
import CivilTime
import PlanModel
import Planning

// Moving along the calendar.
extension WorkbenchState {
  /// The calendar on the screen: that of the Gantt chart, else that of the timeline.
  var shownAxis: TimelineAxis? {
    let layout = Layout(self)
    if let pane = layout.pane(.gantt) { return GanttColumns(pane, self).axis }
    return layout.pane(.timeline).map {
      TimelineColumns($0.inner.splitColumns(at: 1).right, self).axis
    }
  }

  /// Pans by weeks; where a cell is more than a week, by cells.
  mutating func pan(weeks: Int) {
    holdFrame()
    let step = max(1, Bar.parts / timeline.eighthsPerWeek)
    show(from: (timeline.start ?? fittingStart) + 7 * step * weeks)
  }

  /// The next larger or smaller scale, from what is on the screen.
  ///
  /// On the Gantt chart the bar under the cursor stays where it is, for who looks closer looks at it.
  mutating func rescale(by step: Int) {
    let axis = focus == .gantt ? shownAxis : nil
    holdFrame()
    let now = timeline.eighthsPerWeek
    let scale =
      step > 0
      ? TimeScale.allCases.first { $0.eighthsPerWeek > now }
      : TimeScale.allCases.last { $0.eighthsPerWeek < now }
    guard let scale else { return }
    timeline.scale = scale
    timeline.fitted = nil
    guard let axis else { return }
    let days = axis.days
    let anchor = [selectedBar?.start, outlook.statusDate].compactMap(\.self).first(
      where: days.contains
    )
    guard let anchor else { return }
    let before = axis.column(anchor) * 7 * Bar.parts / scale.eighthsPerWeek
    show(from: anchor - before)
  }

  /// `Z`: brings the bar of the selected row into sight, near the left edge.
  mutating func showBar() -> [Effect] {
    guard let bar = selectedBar, let axis = shownAxis else {
      notice = Notice(.info, "There is no bar to bring into sight.")
      return []
    }
    holdFrame()
    let margin = axis.width / 4 * 7 * Bar.parts / max(1, axis.eighthsPerWeek)
    show(from: bar.start - margin)
    return []
  }

  /// The days that the selected row of the chart shows.
  private var selectedBar: DaySpan? {
    switch self[.gantt].selected {
    case .task(let id):
      guard let days = outlook.task(id), let start = days.forecastStart ?? days.due else {
        return nil
      }
      return DaySpan(start: start, end: max(start, days.forecastFinish ?? start) + 1)
    case .group(let group):
      guard let summary = gantt.groups[group], let start = summary.start else { return nil }
      return DaySpan(start: start, end: max(start, summary.end ?? start) + 1)
    default: return nil
    }
  }

  /// Takes what fits the series as the frame to move, so that the first move does not jump.
  mutating func holdFrame() {
    guard timeline.start == nil else { return }
    let axis = shownAxis
    timeline.fitted = axis?.eighthsPerWeek
    timeline.start = axis?.first ?? fittingStart
  }

  private mutating func show(from day: Day) {
    let (least, most) = (fittingStart - 3 * 366, fittingStart + 20 * 366)
    timeline.start = max(least, min(day, most))
  }

  /// The left edge of a calendar that shows the whole series.
  private var fittingStart: Day { TimelineAxis.days(of: self).start }
}
