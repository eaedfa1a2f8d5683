package import Canvas
package import CivilTime
import Planning

extension Layout {
  /// The layout of the screen as the state has it.
  package init(_ state: WorkbenchState) {
    self.init(
      size: state.size,
      view: state.view,
      focus: state.focus,
      timelineRows: state[.timeline].rows.count,
      fullRows: state[state.focus].rows.count,
      showsHints: state.showsHints
    )
  }

  /// How many rows of each list on the screen can be seen at once.
  package static func heights(for state: WorkbenchState) -> [ListID: Int] {
    let panes = Layout(state).panes
    return Dictionary(uniqueKeysWithValues: panes.map { ($0.list, $0.body.height) })
  }

  /// What stands under a point: that of the topmost dialog first, which covers all the rest.
  package static func hit(
    _ point: Point,
    in state: WorkbenchState,
    hints: [Hint] = []
  ) -> Hit? {
    let layout = Layout(state)
    guard Rect(state.size).contains(point), layout.shape != .notice else { return nil }
    if let overlay = state.overlays.last, let found = hit(point, on: overlay, layout, state) {
      return found
    }
    if layout.hints.contains(point) {
      let bar = HintBar(hints.map(\.entry))
      let place = bar.entry(atColumn: point.x - layout.hints.x, width: layout.hints.width)
      return place.map { .hint(hints[$0].command) }
    }
    if let tab = layout.tabs.first(where: { $0.rect.contains(point) }) { return .tab(tab.list) }
    return layout.list(at: point, in: state)
  }

  private func list(at point: Point, in state: WorkbenchState) -> Hit? {
    // A shared edge belongs to the pane below and to the right of it, whose title it carries.
    guard let pane = panes.last(where: { $0.frame.contains(point) }) else { return nil }
    if pane.list == .dates, shape != .single {
      return .list(.dates, row: day(at: point, pane, state))
    }
    guard pane.body.contains(point) else { return .list(pane.list, row: nil) }
    let list = state[pane.list]
    let row = list.offset + point.y - pane.body.y
    return .list(pane.list, row: row < list.rows.count ? row : nil)
  }

  /// The place of the day in the calendar or in the ranking under a point.
  private func day(at point: Point, _ pane: Pane, _ state: WorkbenchState) -> Int? {
    guard let calendar = state.dates.calendar else { return nil }
    let layout = DatesLayout(pane, self, state.symbols)
    let shown = layout.shown(calendar.months, cursor: state.selectedDay)
    if let day = layout.day(at: point, showing: shown) { return state.place(of: day) }
    guard layout.ranking.contains(point), point.y > layout.ranking.y else { return nil }
    let ranked = calendar.dates.ranked
    let selected = ranked.firstIndex { $0.day == state.selectedDay }
    let offset = layout.rankingOffset(count: ranked.count, selected: selected)
    let place = offset + point.y - layout.ranking.y - 1
    return ranked.indices.contains(place) ? state.place(of: ranked[place].day) : nil
  }

  private static func hit(
    _ point: Point,
    on overlay: Overlay,
    _ layout: Layout,
    _ state: WorkbenchState
  ) -> Hit? {
    // The filter only takes the hint row; the list above it stays alive.
    if case .filter = overlay { return layout.hints.contains(point) ? .overlay : nil }
    guard let dialog = OverlayLayout(overlay, state: state) else { return nil }
    guard dialog.frame.contains(point) else { return .outside }
    guard dialog.body.contains(point) else { return .overlay }
    let row = dialog.offset + point.y - dialog.body.y
    guard row < dialog.rowCount else { return .overlay }
    if case .form(let form) = overlay {
      return hit(point, on: form, FormRows(form, inner: dialog.inner.size).rows[row], dialog, state)
    }
    return .overlayRow(row)
  }
}

extension Layout {
  /// A field of a form, or a day of the calendar below one.
  private static func hit(
    _ point: Point,
    on form: Form,
    _ row: FormRows.Row,
    _ dialog: OverlayLayout,
    _ state: WorkbenchState
  ) -> Hit {
    guard case .month(let week) = row.content, form.fields.indices.contains(row.field) else {
      return .overlayRow(row.field)
    }
    // As the form draws its fields: one column free at either side.
    let line = dialog.body.inset(x: 1, y: 0)
    let grid = MonthPicker(form, form.fields[row.field], in: state).grid(width: line.width)
    let day = grid.day(atColumn: point.x - line.x, row: week)
    return day.map(Hit.overlayDay) ?? .overlayRow(row.field)
  }
}

/// What a click meets.
package enum Hit: Hashable, Sendable {
  /// A list, with the place of the row in it, if there is one.
  case list(ListID, row: Int?)
  case tab(ListID)
  case hint(CommandID)
  /// A row of the topmost dialog: of a chooser its place in the list, of a form the field.
  case overlayRow(Int)
  /// A day of the calendar in the topmost form.
  case overlayDay(Day)
  /// The topmost dialog elsewhere.
  case overlay
  /// Beside the topmost dialog.
  case outside
}

/// An entry of the hint row, and the command that a click on it runs.
package struct Hint: Hashable, Sendable {
  package var command: CommandID
  package var entry: HintBar.Entry

  package init(_ command: CommandID, _ entry: HintBar.Entry) {
    self.command = command
    self.entry = entry
  }
}
