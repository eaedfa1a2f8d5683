import Canvas
import CivilTime
import PlanModel
import Planning

/// What stands at the end of a meeting's row: day, T-minus, figure, state, weakest point.
struct MeetingFigures {
  let state: WorkbenchState

  private static let columns: [TableColumn] = [
    TableColumn("Day", minimum: 7, priority: 0, align: .right),
    TableColumn("T", minimum: 5, priority: 2, align: .right),
    TableColumn("Ready", minimum: 10, ideal: 19, priority: 1),
    TableColumn("State", minimum: 9, ideal: 15, priority: 3),
    TableColumn("Weakest", minimum: 11, isFlexible: true, priority: 4),
  ]

  func draw(_ meeting: Meeting, _ outlook: MeetingOutlook, on surface: inout Surface, in rect: Rect)
  {
    let cells = cells(meeting, outlook)
    for place in Self.columns.placed(within: rect.width) {
      var cell = cells[place.index]
      if place.index == 2 { cell.text = figure(outlook.readiness, within: place.width) }
      surface.put(
        cell.text,
        at: Point(rect.x + place.x, rect.y),
        role: cell.role,
        emphasis: cell.emphasis,
        width: place.width,
        align: Self.columns[place.index].align
      )
    }
  }

  private func cells(_ meeting: Meeting, _ outlook: MeetingOutlook) -> [TableCell] {
    let status = state.outlook.statusDate
    let ready = outlook.readiness
    let togo = outlook.daysToGo.map(DayWords.offset) ?? "no day"
    return [
      TableCell(
        DayMark.of(meeting.workingDay, isProvisional: meeting.isProvisional, seenFrom: status),
        role: meeting.status.role
      ),
      TableCell(SafeText(togo), role: .text),
      TableCell(.empty, role: ready.colour.role, emphasis: .bold),
      TableCell(SafeText(Wording.of(meeting.status)), role: meeting.status.role),
      TableCell(weakest(ready), role: ready.causes.first?.colour.role ?? .textMuted),
    ]
  }

  /// The figure with its colour and the plan beside it; where there is no room, without.
  private func figure(_ ready: Readiness, within width: Int) -> SafeText {
    let texts: [SafeText] = [
      "\(ready.figure)% \(Wording.of(ready.colour)) (plan \(ready.plan))",
      "\(ready.figure)% \(Wording.of(ready.colour))",
      "\(ready.figure)% \(ready.colour.letter.string)",
    ]
    return texts.first { $0.width <= width } ?? texts[2]
  }

  private func weakest(_ ready: Readiness) -> SafeText {
    guard let cause = ready.causes.first else { return "" }
    return state.safe(Sentence.short(cause))
  }
}
