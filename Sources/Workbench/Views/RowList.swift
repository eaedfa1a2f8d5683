import Canvas

/// The rows of a list in sight, drawn one by one, with mark, ground, cursor and scrollbar.
struct RowList {
  let state: WorkbenchState
  let list: ListID
  /// Where the rows stand.
  let body: Rect
  /// The border, which carries the scrollbar; the body itself where there is none.
  let frame: Rect

  func draw(on surface: inout Surface, row: (RowID, Rect, inout Surface) -> Void) {
    let list = state[list]
    let selected = list.selectedIndex
    let sight = ListView(selection: selected ?? 0, offset: list.offset)
    let isFocused = state.isFocused(self.list)
    for (y, index) in sight.visible(count: list.rows.count, height: body.height).enumerated() {
      let line = body.row(y)
      row(list.rows[index], line, &surface)
      guard index == selected else { continue }
      surface.put(surface.symbols.selected, at: line.origin, role: .key)
      surface.setGround(line, isFocused ? .selection : .selectionBlurred)
      if isFocused { surface.cursor = line.origin }
    }
    drawScrollbar(on: &surface, offset: list.offset, count: list.rows.count)
  }

  /// Only the thumb, on the border: a track would hide it.
  private func drawScrollbar(on surface: inout Surface, offset: Int, count: Int) {
    let height = body.height
    guard height > 0, count > height else { return }
    let length = max(1, height * height / count)
    let start = min(max(0, offset), count - height) * (height - length) / (count - height)
    for y in start..<start + length {
      surface.put(
        surface.symbols.thumb,
        at: Point(frame.maxX - 1, body.y + y),
        role: state.focus == list ? .paneFocused : .paneBorder
      )
    }
  }
}
