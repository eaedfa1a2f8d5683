import Canvas
import CivilTime
import PlanModel
import Planning

/// The days that work, in a sentence, and those of the other meetings.
struct DatesHeading {
  let state: WorkbenchState
  let calendar: DayCalendar

  func draw(on surface: inout Surface, in rect: Rect) {
    let isFeasible = !calendar.dates.feasible.isEmpty
    surface.put(
      state.safe(range),
      at: rect.origin,
      role: isFeasible ? .success : .error,
      emphasis: .bold,
      width: rect.width
    )
    guard rect.height > 1 else { return }
    surface.put(
      state.safe(rest),
      at: Point(rect.x, rect.y + 1),
      role: .textMuted,
      width: rect.width
    )
  }

  private var code: String { DateWordings(outlook: state.outlook).meeting(calendar.dates.meeting) }

  /// "TM can open on 15–16 Sep, with CF on 24 Nov".
  private var range: String {
    let days = calendar.dates.feasible
    let with = fixed.isEmpty ? "" : ", with \(Wording.list(fixed))"
    return days.isEmpty
      ? "\(code) can open on no day of \(words(of: calendar.dates.span))\(with)"
      : "\(code) can open on \(DayWords.ranges(days, seenFrom: state.outlook.statusDate))\(with)"
  }

  private var fixed: [String] {
    state.plan.meetingsInOrder
      .filter { $0.id != calendar.dates.meeting && !$0.status.isHeld && $0.status != .cancelled }
      .compactMap { other in
        other.workingDay.map {
          "\(other.code) on \(DayWords.short($0, seenFrom: state.outlook.statusDate))"
        }
      }
  }

  private func words(of span: DaySpan) -> String {
    DayWords.span(span, seenFrom: state.outlook.statusDate)
  }

  private var rest: String {
    let (meeting, status) = (state.plan.meetings[calendar.dates.meeting], state.outlook.statusDate)
    var parts: [String] = []
    if let day = meeting?.workingDay {
      let kind = meeting?.openingDay == nil ? "planned on" : "promised for"
      parts.append("Now \(kind) \(DayWords.of(day, seenFrom: status))")
    } else {
      parts.append("No day yet")
    }
    parts.append("searched in \(words(of: calendar.dates.span))")
    let more = calendar.dates.possible.filter { !calendar.dates.feasible.contains($0) }
    if !more.isEmpty {
      parts.append("if others move also \(DayWords.ranges(more, seenFrom: status))")
    }
    return parts.joined(separator: "; ")
  }
}
