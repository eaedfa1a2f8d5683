import Canvas
import CivilTime
import PlanModel
import Planning

/// A month from Monday to Sunday, each day with its grade.
struct MonthView {
  let state: WorkbenchState
  let calendar: DayCalendar
  /// The days that pass the filter; `nil` while there is none.
  let passing: Set<Day>?

  func draw(_ first: Day, on surface: inout Surface, in rect: Rect) {
    surface.put(
      SafeText("\(first.monthName) \(first.year)"),
      at: rect.origin,
      role: .month,
      emphasis: .bold,
      width: rect.width
    )
    for (place, name) in Day.weekdayNames.enumerated() {
      let point = Point(rect.x + 4 * place + 1, rect.y + 1)
      surface.put(SafeText(String(name.prefix(2))), at: point, role: .textMuted)
    }
    let next = first.startOfMonth(offset: 1)
    guard first < next else { return }
    for day in DaySpan(start: first, end: next).days {
      drawDay(day, on: &surface, in: DatesLayout.cell(of: day, in: rect))
    }
  }

  private func drawDay(_ day: Day, on surface: inout Surface, in cell: Rect) {
    guard cell.width == 4 else { return }
    let grade = calendar.grade(of: day)
    let isPassing = passing?.contains(day) ?? true
    let role = isPassing ? grade.role : .disabled
    let isStrong = isPassing && (grade == .best || grade == .feasible)
    let number = SafeText("\(day.dayOfMonth)")
    surface.put(
      number,
      at: Point(cell.x + 1, cell.y),
      role: role,
      emphasis: isStrong ? .bold : [],
      width: 2,
      align: .right
    )
    surface.put(
      grade.sign(surface.symbols),
      at: Point(cell.x + 3, cell.y),
      role: role,
      emphasis: isStrong ? .bold : []
    )
    drawMark(day, on: &surface, at: cell.origin)
    let (ground, isCursor) = ground(of: day)
    if let ground { surface.setGround(cell, ground) }
    if isCursor, state.isFocused(.dates) { surface.cursor = Point(cell.x + 1, cell.y) }
  }

  /// Before the number: its day now, another meeting, a holiday of a participant.
  private func drawMark(_ day: Day, on surface: inout Surface, at point: Point) {
    let meeting = state.plan.meetings[calendar.dates.meeting]
    if let meeting, meeting.sittings?.contains(day) ?? false {
      surface.put(surface.symbols.arrow, at: point, role: meeting.status.role, emphasis: .bold)
    } else if let other = calendar.other(on: day).flatMap({ state.plan.meetings[$0] }) {
      surface.put(other.sign(surface.symbols), at: point, role: other.status.role, emphasis: .bold)
    } else if !calendar.guestsOff(on: day).isEmpty {
      surface.put("'", at: point, role: .holiday)
    }
  }

  private func ground(of day: Day) -> (Ground?, isCursor: Bool) {
    if day == state.selectedDay {
      return (state.isFocused(.dates) ? .selection : .selectionBlurred, true)
    }
    if day == state.outlook.statusDate { return (.today, false) }
    return (calendar.guestsOff(on: day).isEmpty ? nil : .holiday, false)
  }
}
