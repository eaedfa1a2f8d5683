import Canvas
import CivilTime
import PlanModel
import Planning

/// The days on which a meeting could open: a calendar or a list, the ranking, and the reasons for
/// the day under the cursor.
struct DatesView {
  let state: WorkbenchState
  let pane: Layout.Pane

  func draw(on surface: inout Surface) {
    guard let calendar = state.dates.calendar else {
      drawNothing(on: &surface)
      return
    }
    let layout = DatesLayout(pane, Layout(state), surface.symbols)
    DatesHeading(state: state, calendar: calendar).draw(on: &surface, in: layout.heading)
    if layout.months.isEmpty {
      drawList(calendar, on: &surface, layout)
    } else {
      drawMonths(calendar, on: &surface, layout)
      DayRanking(state: state, calendar: calendar).draw(on: &surface, layout)
      Legend.draw(Legend.days(surface.symbols), state, on: &surface, in: layout.legend)
    }
    drawReasons(calendar, on: &surface, in: layout.reasons)
  }

  private func drawNothing(on surface: inout Surface) {
    let code = state.dates.meeting.flatMap { state.plan.meetings[$0]?.code } ?? "a meeting"
    let words =
      state.dates.answers == 0 || state.dates.searched?.meeting != state.dates.meeting
      ? "The days of \(code) are being searched." : "The day of \(code) cannot be chosen any more."
    let point = Point(pane.inner.x + 1, pane.inner.y)
    surface.put(state.safe(words), at: point, role: .textMuted, width: pane.inner.width - 1)
    if state.isFocused(.dates) { surface.cursor = point }
  }

  private func drawMonths(
    _ calendar: DayCalendar,
    on surface: inout Surface,
    _ layout: DatesLayout
  ) {
    let rows = state[.dates].rows
    let passing = rows.count < calendar.days.dayCount ? Set(rows.compactMap(\.day)) : nil
    let months = MonthView(state: state, calendar: calendar, passing: passing)
    let shown = layout.shown(calendar.months, cursor: state.selectedDay)
    for (first, place) in zip(shown, layout.months) { months.draw(first, on: &surface, in: place) }
  }

  private func drawList(_ calendar: DayCalendar, on surface: inout Surface, _ layout: DatesLayout) {
    let rows = RowList(state: state, list: .dates, body: pane.body, frame: pane.frame)
    let words = DateWordings(outlook: state.outlook)
    rows.draw(on: &surface) { row, line, surface in
      guard let day = row.day else { return }
      let grade = calendar.grade(of: day)
      let sign = SafeText("\(grade.sign(surface.symbols))")
      surface.put(sign, at: Point(line.x + 2, line.y), role: grade.role, emphasis: .bold)
      let cost = calendar.ranked(day).map { ", cost \($0.cost)" } ?? ""
      let isNow = state.plan.meetings[calendar.dates.meeting]?.workingDay == day
      let other = calendar.other(on: day).map { ", \(words.meeting($0))" } ?? ""
      let off = calendar.guestsOff(on: day).compactMap { state.plan.countries[$0]?.iso2 }
      let holidays = off.isEmpty ? "" : ", off in \(off.joined(separator: " "))"
      surface.put(
        state.safe(
          "\(words.day(day))  \(grade.words)\(cost)\(isNow ? ", now" : "")\(other)\(holidays)"
        ),
        at: Point(line.x + 4, line.y),
        role: grade.role,
        width: max(0, line.width - 4)
      )
    }
  }

  /// As much as has room; the rest is a key away.
  private func drawReasons(_ calendar: DayCalendar, on surface: inout Surface, in room: Rect) {
    guard room.height > 0 else { return }
    guard let day = state.selectedDay else {
      let words = "No day is found. Maybe filter by a month or a word such as feasible."
      surface.put(state.safe(words), at: room.origin, role: .textMuted, width: room.width)
      return
    }
    let report = DayReport(state: state, calendar: calendar, day: day)
    surface.put(
      state.safe(report.title),
      at: room.origin,
      role: calendar.grade(of: day).role,
      emphasis: .bold,
      width: room.width
    )
    let body = room.splitRows(at: 1).bottom
    let rows = report.lines.flatMap { $0.rows(width: min(110, body.width)) }
    let isCut = rows.count > body.height
    for (y, row) in rows.prefix(isCut ? max(1, body.height - 1) : body.height).enumerated() {
      row.draw(on: &surface, in: body.row(y), state)
    }
    if isCut, body.height > 1 {
      surface.put("w shows all of it", at: body.row(body.height - 1).origin, role: .textMuted)
    }
  }
}
