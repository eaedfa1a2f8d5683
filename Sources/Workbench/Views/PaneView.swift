import Canvas

/// The inside of a pane: the list that it shows, at the detail that it has room for.
struct PaneView {
  let state: WorkbenchState
  let pane: Layout.Pane

  private var isFull: Bool { state.view == .full(pane.list) }

  func draw(on surface: inout Surface) {
    if state[pane.list].rows.isEmpty, pane.list != .timeline, pane.list != .dates {
      drawEmpty(on: &surface)
      return
    }
    switch pane.list {
    case .timeline: TimelineView(state: state, pane: pane).draw(on: &surface)
    case .checklist: ChecklistView(state: state, pane: pane, isFull: isFull).draw(on: &surface)
    case .countries:
      draw(
        isFull
          ? ParticipationMatrix.table(state, width: pane.inner.width)
          : CountryTable.table(state, width: pane.inner.width),
        on: &surface
      )
    case .topics:
      draw(
        isFull ? TopicMatrix.table(state) : TopicTable.table(state, width: pane.inner.width),
        on: &surface
      )
    case .missions:
      draw(MissionTable.table(state, width: pane.inner.width), on: &surface)
    case .decisions: draw(DecisionTable.table(state), on: &surface)
    case .history: draw(HistoryTable.table(state), on: &surface)
    case .morning: MorningView(state: state, pane: pane).draw(on: &surface)
    case .dates: DatesView(state: state, pane: pane).draw(on: &surface)
    case .gantt: GanttView(state: state, pane: pane).draw(on: &surface)
    }
  }

  private static let sample = 60

  private func draw(_ table: RowTable, on surface: inout Surface) {
    let list = state[pane.list]
    let hasHeader = pane.body.y > pane.inner.y
    // The same rows however far one has scrolled, so that the columns stand still.
    let sample = list.rows.prefix(table.isFitted ? Self.sample : 0).map(table.cells)
    let view = TableView(
      table.columns.fitted(to: sample, hasHeader: hasHeader),
      hasHeader: hasHeader,
      isFocused: state.isFocused(pane.list)
    )
    let (inner, body) = (pane.inner, pane.body)
    view.draw(
      on: &surface,
      in: Rect(x: inner.x, y: inner.y, width: inner.width, height: body.maxY - inner.y),
      list: ListView(selection: list.selectedIndex ?? -1, offset: list.offset),
      count: list.rows.count
    ) { table.cells(list.rows[$0]) }
    if pane.detail.isEmpty {
      GlanceView(state: state, pane: pane).draw(on: &surface)
    } else {
      DetailView(state: state, pane: pane).draw(on: &surface)
    }
  }

  /// An empty list says how it is filled, or why nothing passes.
  private func drawEmpty(on surface: inout Surface) {
    let words =
      state[pane.list].total > 0
      ? "Nothing passes the filter. Esc clears it."
      : Self.advice(pane.list)
    let room = pane.inner.inset(x: 1, y: 0)
    for (number, line) in state.safe(words).wrapped(width: min(72, room.width)).enumerated() {
      let row = room.row(number)
      guard !row.isEmpty else { return }
      surface.put(line, at: row.origin, role: .textMuted)
    }
    if state.isFocused(pane.list) { surface.cursor = room.origin }
  }

  private static func advice(_ list: ListID) -> String {
    switch list {
    case .timeline: "No meetings yet. n adds one."
    case .countries:
      "No countries take part yet. n lets one join; the command New country adds one."
    case .topics: "No topics yet. n adds one."
    case .checklist: "No tasks yet. n adds one."
    case .missions: "No missions yet. n adds one."
    case .decisions: "No decisions yet. n adds one; gates will stand here too."
    case .history: "Nothing was changed yet. Every change will stand here, newest first."
    case .dates: "The days are being searched."
    case .gantt: "No tasks yet. n adds one to the meeting whose checklist is shown."
    case .morning: "No question passes the filter. Esc clears it."
    }
  }
}

/// The columns of a list, and the cells of one of its rows.
struct RowTable {
  var columns: [TableColumn]
  /// Whether each column is as wide as what it holds; else they are as wide as they say.
  var isFitted = true
  var cells: (RowID) -> [TableCell]
}
