import Canvas
import CivilTime
import PlanModel
import Planning

/// What stands at the end of a meeting's row: day, T-minus, figure, weakest point.
struct MeetingFigures {
  private let state: WorkbenchState
  private let columns: [TableColumn]
  private let placed: [[TableColumn].Placed]

  private static let most: [TableColumn] = [
    TableColumn("Day", minimum: 7, ideal: 13, priority: 0, align: .right),
    TableColumn("Left", minimum: 4, ideal: 6, priority: 3, align: .right),
    TableColumn("Ready (plan)", minimum: 10, ideal: 21, priority: 1),
    TableColumn("Weakest point", minimum: 14, ideal: 80, priority: 2),
  ]

  init(_ state: WorkbenchState, width: Int) {
    self.state = state
    let rows = state[.timeline].rows.lazy.prefix(100).compactMap { row -> [TableCell]? in
      guard case .meeting(let id) = row, let meeting = state.plan.meetings[id],
        let outlook = state.outlook.meeting(id)
      else { return nil }
      return Self.cells(meeting, outlook, state)
    }
    columns = Self.most.fitted(to: Array(rows), hasHeader: true)
    placed = columns.placed(within: width)
  }

  func drawHeads(on surface: inout Surface, in rect: Rect) {
    guard rect.height > 0 else { return }
    for place in placed {
      let title = columns[place.index].title
      surface.put(
        title.width <= place.width ? title : "Ready",
        at: Point(rect.x + place.x, rect.y),
        role: .textMuted,
        width: place.width,
        align: columns[place.index].align
      )
    }
  }

  func draw(_ meeting: Meeting, _ outlook: MeetingOutlook, on surface: inout Surface, in rect: Rect)
  {
    let cells = Self.cells(meeting, outlook, state)
    for place in placed {
      var cell = cells[place.index]
      if place.index == 2 { cell.text = figure(outlook.readiness, within: place.width) }
      // Of a role that is shown in reverse only the words stand out, not the rest of the column.
      let isLeft = columns[place.index].align == .left
      if place.index == 3 { cell.text = weakest(outlook.readiness, within: place.width) }
      surface.put(
        cell.text,
        at: Point(rect.x + place.x, rect.y),
        role: cell.role,
        emphasis: cell.emphasis,
        width: isLeft ? min(place.width, cell.text.width) : place.width,
        align: columns[place.index].align
      )
    }
  }

  /// The cells at full length.
  private static func cells(
    _ meeting: Meeting,
    _ outlook: MeetingOutlook,
    _ state: WorkbenchState
  ) -> [TableCell] {
    let ready = outlook.readiness
    let day = DayMark.of(
      meeting.workingDay,
      isProvisional: meeting.isProvisional,
      seenFrom: state.outlook.statusDate
    )
    let cause = ready.causes.first
    return [
      TableCell(day, role: meeting.status.role),
      TableCell(SafeText(outlook.daysToGo.map(DayWords.offset) ?? ""), role: .text),
      TableCell(figures(ready)[0], role: ready.colour.role, emphasis: .bold),
      TableCell(
        state.safe(cause.map(Sentence.medium) ?? ""),
        role: cause?.colour.role ?? .textMuted
      ),
    ]
  }

  /// The figure with its colour and the plan beside it, then shorter and shorter.
  private static func figures(_ ready: Readiness) -> [SafeText] {
    let figure = "\(ready.figure)% \(Wording.of(ready.colour))"
    let short = SafeText("\(ready.figure)% \(ready.colour.letter.string)")
    if ready.figure == 100 { return [SafeText(figure), short] }
    return [SafeText("\(figure) (plan \(ready.plan))"), SafeText(figure), short]
  }

  private func figure(_ ready: Readiness, within width: Int) -> SafeText {
    let texts = Self.figures(ready)
    return texts.first { $0.width <= width } ?? texts[texts.count - 1]
  }

  private func weakest(_ ready: Readiness, within width: Int) -> SafeText {
    guard let cause = ready.causes.first else { return "" }
    return state.safe(Sentence.fitting(cause, within: width))
  }
}
