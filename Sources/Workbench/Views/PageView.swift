import Canvas

/// A page to read.
struct PageView {
  let page: Page
  let state: WorkbenchState

  func draw(on surface: inout Surface, _ layout: OverlayLayout) {
    surface.box(
      layout.frame,
      title: state.safe(page.title),
      role: .paneFocused,
      titleRole: .paneTitle,
      emphasis: .bold
    )
    let body = layout.body
    let rows = page.lines.flatMap { $0.rows(width: body.width) }
    let offset = min(max(0, page.offset), max(0, rows.count - body.height))
    for (y, row) in rows.dropFirst(offset).prefix(body.height).enumerated() {
      row.draw(on: &surface, in: body.row(y), state)
    }
    let edge = Rect(x: layout.frame.maxX - 1, y: body.y, width: 1, height: body.height)
    Scrollbar.draw(on: &surface, in: edge, offset: offset, count: rows.count)
    surface.cursor = body.origin
  }
}

extension PageRow {
  func draw(on surface: inout Surface, in line: Rect, _ state: WorkbenchState) {
    var x = line.x
    if isField {
      surface.put(
        state.safe(label.string),
        at: line.origin,
        role: .textMuted,
        width: min(PageLine.labelWidth - 1, line.width)
      )
      x += PageLine.labelWidth
    }
    if !runs.isEmpty {
      for run in runs where x < line.maxX {
        let text = state.safe(run.text)
        let width = min(text.width, line.maxX - x)
        x += surface.put(text, at: Point(x, line.y), role: run.role, width: width)
      }
      return
    }
    surface.put(
      state.safe(text.string),
      at: Point(x, line.y),
      role: role,
      emphasis: isHeading ? .bold : [],
      width: max(0, line.maxX - x)
    )
  }
}
