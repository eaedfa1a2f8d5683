import Canvas
import CivilTime
import PlanModel
import Planning

/// One meeting on the timeline: its window, its day, and how ready it is.
struct MeetingRow {
  let state: WorkbenchState
  let axis: TimelineAxis
  let figures: MeetingFigures
  let holidays: HostHolidays

  func draw(_ id: Meeting.ID, on surface: inout Surface, _ columns: TimelineColumns) {
    guard let meeting = state.plan.meetings[id], let outlook = state.outlook.meeting(id) else {
      return
    }
    surface.put(
      TimelineLabels(state).text(.meeting(id)),
      at: columns.label.origin,
      role: .textStrong,
      emphasis: state.meeting == id ? .bold : [],
      width: columns.label.width
    )
    drawHolidays(meeting, on: &surface, in: columns.chart)
    drawDays(meeting, on: &surface, in: columns.chart)
    drawState(meeting, on: &surface, in: columns.chart)
    figures.draw(meeting, outlook, on: &surface, in: columns.text)
  }

  /// The holidays of the host: `h` where the cell is free, and a ground of their own.
  private func drawHolidays(_ meeting: Meeting, on surface: inout Surface, in chart: Rect) {
    for column in holidays.columns[meeting.hostCalendar, default: []] {
      let point = Point(chart.x + column, chart.y)
      if surface[point].glyph == .blank { surface.put("h", at: point, role: .holiday) }
      surface.setGround(Rect(origin: point, size: Size(1, 1)), .holiday)
    }
  }

  private func drawDays(_ meeting: Meeting, on surface: inout Surface, in chart: Rect) {
    if meeting.isProvisional, let window = meeting.window {
      Bar.draw(
        on: &surface,
        in: chart,
        from: axis.eighths(window.start),
        to: axis.eighths(window.end),
        sign: surface.symbols.barPlanned,
        role: .meetingWindow
      )
    }
    guard let sittings = meeting.sittings else { return }
    if axis.showsDays, sittings.dayCount > 1 {
      Bar.draw(
        on: &surface,
        in: chart,
        from: axis.eighths(sittings.start),
        to: axis.eighths(sittings.end),
        role: meeting.status.role
      )
    }
    let column = axis.column(sittings.start)
    guard (0..<axis.width).contains(column) else { return }
    let point = Point(chart.x + column, chart.y)
    surface.put(
      meeting.sign(surface.symbols),
      at: point,
      role: meeting.status.role,
      emphasis: .bold
    )
  }

  /// The state in words beside its sign: right of it, or left where the calendar ends.
  private func drawState(_ meeting: Meeting, on surface: inout Surface, in chart: Rect) {
    let window = meeting.isProvisional ? meeting.window : nil
    let days = [window, meeting.sittings].compactMap(\.self)
    guard let start = days.map(\.start).min(), let last = days.map(\.last).max() else { return }
    let right = axis.column(last) + 1
    for text in stateWords(meeting) {
      let left = axis.column(start) - text.width
      guard let x = [right, left].first(where: { $0 >= 0 && $0 + text.width <= axis.width }) else {
        continue
      }
      surface.put(text, at: Point(chart.x + x, chart.y), role: meeting.status.role, ground: .plain)
      return
    }
  }

  /// The state, and of a meeting without a promised day those that work; the longest first.
  private func stateWords(_ meeting: Meeting) -> [SafeText] {
    let status = Wording.of(meeting.status)
    guard meeting.isProvisional, let days = state.dates.ranges[meeting.id] else {
      return [SafeText(" \(status) ")]
    }
    let words =
      days.isEmpty
      ? "no day works" : DayWords.ranges(days, seenFrom: state.outlook.statusDate, limit: 2)
    return [" \(status), \(words) ", " \(words) ", " \(status) "].map { state.safe($0) }
  }
}
