import Canvas
import CivilTime
import PlanModel
import Planning

/// The days that work, cheapest first, with what each costs part by part.
struct DayRanking {
  let state: WorkbenchState
  let calendar: DayCalendar

  func draw(on surface: inout Surface, _ layout: DatesLayout) {
    let rect = layout.ranking
    guard rect.height > 1 else { return }
    let ranked = calendar.dates.ranked
    surface.put(
      state.safe(ranked.isEmpty ? "No day works as things are" : "Ranking, cheapest first"),
      at: rect.origin,
      role: .textStrong,
      emphasis: .bold,
      width: rect.width
    )
    let selected = ranked.firstIndex { $0.day == state.selectedDay }
    let offset = layout.rankingOffset(count: ranked.count, selected: selected)
    for (y, place) in (offset..<ranked.count).prefix(rect.height - 1).enumerated() {
      draw(ranked[place], place, on: &surface, in: rect.row(y + 1), isSelected: place == selected)
    }
    if ranked.isEmpty { drawAdvice(on: &surface, in: rect.splitRows(at: 1).bottom) }
  }

  private func draw(
    _ ranked: RankedDay,
    _ place: Int,
    on surface: inout Surface,
    in row: Rect,
    isSelected: Bool
  ) {
    let grade = calendar.grade(of: ranked.day)
    let day = DayWords.of(ranked.day, seenFrom: state.outlook.statusDate)
    let parts = ranked.parts.map { part in
      let codes = part.countries.compactMap { state.plan.countries[$0]?.iso2 }
      let names = codes.isEmpty ? "" : " " + codes.joined(separator: " ")
      return "\(part.kind.words)\(names) \(part.cost)"
    }
    let why = parts.isEmpty ? "nothing against it" : parts.joined(separator: ", ")
    let sign = grade.sign(surface.symbols)
    surface.put(
      state.safe("\(place + 1) ") + SafeText("\(sign) ")
        + state.safe("\(day)  cost \(ranked.cost)"),
      at: row.origin,
      role: grade.role,
      emphasis: grade == .best ? .bold : [],
      width: row.width
    )
    let used = "\(place + 1) ".count + 2 + "\(day)  cost \(ranked.cost)".count + 2
    surface.put(
      state.safe(why),
      at: Point(row.x + used, row.y),
      role: .text,
      width: max(0, row.width - used)
    )
    if isSelected {
      surface.setGround(row, state.isFocused(.dates) ? .selection : .selectionBlurred)
    }
  }

  private func drawAdvice(on surface: inout Surface, in rect: Rect) {
    let words = "Put the cursor on a day: its reasons stand below, and r lists what would help."
    for (y, line) in state.safe(words).wrapped(width: rect.width).prefix(rect.height).enumerated() {
      surface.put(line, at: rect.row(y).origin, role: .textMuted)
    }
  }
}
