import Canvas
import CivilTime
import PlanModel
import Planning

/// The heading of a group of tasks: from when to when its work goes, and how much of it is done.
struct GroupRow {
  let state: WorkbenchState
  let axis: TimelineAxis

  func draw(_ group: TaskGroup, on surface: inout Surface, _ columns: GanttColumns) {
    surface.put(
      state.safe(title(group)),
      at: columns.label.origin,
      role: .textStrong,
      emphasis: .bold,
      width: columns.label.width
    )
    guard let summary = state.gantt.groups[group] else { return }
    drawBar(summary, on: &surface, in: columns.chart)
    drawMark(group, on: &surface, in: columns.chart)
    let words = "\(summary.done)/\(summary.count) done"
    let at = surface.put(
      SafeText(words),
      at: columns.text.origin,
      role: .textMuted,
      width: columns.text.width
    )
    guard summary.overdue > 0, at + 2 < columns.text.width else { return }
    surface.put(
      SafeText("\(summary.overdue) overdue"),
      at: Point(columns.text.x + at + 2, columns.text.y),
      role: .error,
      width: columns.text.width - at - 2
    )
  }

  private func title(_ group: TaskGroup) -> String {
    switch group {
    case .meeting(let id): state.plan.meetings[id].map { "\($0.code) \($0.title)" } ?? ""
    case .gate(let id, let gate): "\(state.plan.meetings[id]?.code ?? "") \(Wording.head(gate))"
    case .mission(let id?):
      state.plan.missions[id].map { "\($0.code) \(state.plan.shortName(of: $0))" } ?? ""
    case .mission(nil): "Nobody answers for these"
    }
  }

  /// A line over the days of the group, heavy as far as it is done.
  private func drawBar(_ summary: GroupSummary, on surface: inout Surface, in chart: Rect) {
    guard let start = summary.start, let end = summary.end else { return }
    let symbols = surface.symbols
    let (first, last) = (axis.column(start), max(axis.column(start), axis.column(end)))
    let length = last - first + 1
    let done = first + length * summary.done / max(1, summary.count)
    for x in max(0, first)..<max(0, first, min(axis.width, last + 1)) {
      let glyph: Glyph =
        x < done
        ? symbols.summaryDone
        : x == first ? symbols.teeLeft : x == last ? symbols.teeRight : symbols.summary
      let role: Role = x < done ? .barDone : .textMuted
      surface.put(glyph, at: Point(chart.x + x, chart.y), role: role, emphasis: .bold)
    }
  }

  /// The day of the meeting or of the gate.
  private func drawMark(_ group: TaskGroup, on surface: inout Surface, in chart: Rect) {
    let symbols = surface.symbols
    let mark: (day: Day, glyph: Glyph, role: Role)?
    switch group {
    case .meeting(let id):
      mark = state.plan.meetings[id].flatMap { meeting in
        meeting.workingDay.map { ($0, meeting.sign(symbols), meeting.status.role) }
      }
    case .gate(let id, let code):
      let gate = state.outlook.meeting(id)?.gates.first { $0.code == code }
      mark = gate?.day.map { day in
        gate?.isPassed == true
          ? (day, symbols.check, .success) : (day, symbols.arrowDown, .deadline)
      }
    case .mission: mark = nil
    }
    guard let mark, (0..<axis.width).contains(axis.column(mark.day)) else { return }
    let point = Point(chart.x + axis.column(mark.day), chart.y)
    surface.put(mark.glyph, at: point, role: mark.role, emphasis: .bold)
  }
}
