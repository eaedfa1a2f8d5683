import Canvas

/// Options to choose from, with what comes of the selected one below.
struct OfferView {
  let offer: Offer
  let state: WorkbenchState
  let isTop: Bool

  func draw(on surface: inout Surface, _ layout: OverlayLayout) {
    surface.box(
      layout.frame,
      title: state.safe(offer.title),
      role: .paneFocused,
      titleRole: .paneTitle,
      emphasis: .bold
    )
    for (y, line) in state.safe(offer.head).wrapped(width: layout.query.width).enumerated() {
      let row = layout.query.row(y)
      if !row.isEmpty { surface.put(line, at: row.origin, role: .loadOver) }
    }
    drawOptions(on: &surface, in: layout.body)
    let rows = offer.details.flatMap { $0.rows(width: layout.foot.width) }
    for (y, row) in rows.dropFirst(offer.offset).prefix(layout.foot.height).enumerated() {
      row.draw(on: &surface, in: layout.foot.row(y), state)
    }
    let edge = Rect(
      x: layout.frame.maxX - 1,
      y: layout.foot.y,
      width: 1,
      height: layout.foot.height
    )
    Scrollbar.draw(on: &surface, in: edge, offset: offer.offset, count: rows.count)
  }

  private func drawOptions(on surface: inout Surface, in body: Rect) {
    for (number, option) in offer.options.enumerated() {
      let line = body.row(number)
      guard !line.isEmpty else { return }
      let text = state.safe("\(number + 1)  \(option.title)")
      surface.put(text, at: Point(line.x + 2, line.y), role: .text, width: line.width - 2)
      guard number == offer.selected else { continue }
      surface.put(surface.symbols.selected, at: line.origin, role: .key)
      surface.setGround(line, .selection)
      if isTop { surface.cursor = line.origin }
    }
  }
}
