import Canvas

/// What there is to know of the selected row of a list in full, in the rows below the list.
struct DetailView {
  let state: WorkbenchState
  let pane: Layout.Pane

  /// Where two columns of lines stand side by side.
  private static let wide = 96

  func draw(on surface: inout Surface) {
    guard let detail = Detail(state[pane.list].selected, in: state) else { return }
    let (rule, room) = pane.detail.splitRows(at: 1)
    drawRule(detail.title, on: &surface, in: rule)
    let body = room.inset(x: 1, y: 0)
    guard body.width >= Self.wide, !detail.right.isEmpty else {
      draw(detail.left + detail.right, on: &surface, in: body)
      return
    }
    let rightWidth = detail.rightWidth ?? (body.width - 2) / 2
    let (left, right) = body.splitColumns(at: -rightWidth)
    draw(detail.left, on: &surface, in: left.splitColumns(at: -2).left)
    draw(detail.right, on: &surface, in: right)
  }

  /// A line that parts the details from the list and carries their title; it joins the border.
  private func drawRule(_ title: String, on surface: inout Surface, in row: Rect) {
    let symbols = surface.symbols
    surface.fill(row, symbols.horizontal, role: .paneBorder)
    if pane.frame.x < pane.inner.x {
      let role: Role = state.focus == pane.list ? .paneFocused : .paneBorder
      surface.put(symbols.teeLeft, at: Point(row.x - 1, row.y), role: role)
      surface.put(symbols.teeRight, at: Point(row.maxX, row.y), role: role)
    }
    let text = SafeText(" ") + state.safe(title) + " "
    surface.put(
      text,
      at: Point(row.x + 1, row.y),
      role: .paneTitle,
      emphasis: .bold,
      width: min(text.width, max(0, row.width - 2))
    )
  }

  /// What does not fit is left out, and the last row says how to read all of it.
  private func draw(_ lines: [PageLine], on surface: inout Surface, in rect: Rect) {
    let rows = lines.flatMap { $0.rows(width: rect.width) }
    let isCut = rows.count > rect.height
    let room = isCut ? rect.height - 1 : rect.height
    for (y, row) in rows.prefix(max(0, room)).enumerated() {
      row.draw(on: &surface, in: rect.row(y), state)
    }
    guard isCut, rect.height > 0 else { return }
    let last = rect.row(rect.height - 1)
    surface.put(
      state.safe("\(rows.count - room) more; Enter opens all"),
      at: last.origin,
      role: .textMuted,
      width: last.width
    )
  }
}

/// The details of a row: a title, and lines in two columns where there is room.
struct Detail {
  var title: String
  var left: [PageLine]
  var right: [PageLine]
  /// How wide the right column is; half of the room without one.
  var rightWidth: Int?
}

extension Detail {
  /// `nil` for rows that say everything already.
  init?(_ row: RowID?, in state: WorkbenchState) {
    let made: Detail?
    switch row {
    case .participation(let id): made = CountryDetail(id, state)?.detail
    case .topic(let id): made = TopicDetail(id, state)?.detail
    case .mission(let id): made = MissionDetail(id, state)?.detail
    case .decision(let id): made = DecisionDetail(state).detail(of: id)
    case .milestone(let id): made = DecisionDetail(state).detail(of: id)
    default: made = nil
    }
    guard let made else { return nil }
    self = made
  }
}
