/// What stands in one cell of a table.
package struct TableCell: Hashable, Sendable {
  package var text: SafeText
  package var role: Role
  package var emphasis: Emphasis

  package init(_ text: SafeText, role: Role = .text, emphasis: Emphasis = []) {
    self.text = text
    self.role = role
    self.emphasis = emphasis
  }
}

/// Rows of cells under a header, with a mark and a ground for the selected one.
///
/// Only rows in sight are asked for, so a table may be as long as it likes.
package struct TableView: Hashable, Sendable {
  package var columns: [TableColumn]
  package var hasHeader: Bool
  package var isFocused: Bool

  package init(_ columns: [TableColumn], hasHeader: Bool = true, isFocused: Bool = true) {
    self.columns = columns
    self.hasHeader = hasHeader
    self.isFocused = isFocused
  }

  /// Where the rows stand in a rectangle: below the header, without the mark and the scrollbar.
  package func body(in rect: Rect) -> Rect {
    rect.splitRows(at: hasHeader ? 1 : 0).bottom
  }

  /// Draws the rows in sight of `list`; `row` gives the cells of a row, one for each column.
  ///
  /// With focus the cursor stands on the mark of the selected row.
  package func draw(
    on surface: inout Surface,
    in rect: Rect,
    list: ListView,
    count: Int,
    row: (Int) -> [TableCell]
  ) {
    let body = body(in: rect)
    let isLong = count > body.height
    let placed = columns.placed(within: rect.width - 1 - (isLong ? 1 : 0))
    if hasHeader { drawHeader(on: &surface, in: rect.row(0), placed) }
    for (y, index) in list.visible(count: count, height: body.height).enumerated() {
      let line = body.row(y)
      draw(row(index), on: &surface, in: line, placed)
      guard index == list.selection else { continue }
      surface.put(surface.symbols.selected, at: line.origin, role: .key)
      surface.setGround(line, isFocused ? .selection : .selectionBlurred)
      if isFocused { surface.cursor = line.origin }
    }
    if isLong {
      let column = body.splitColumns(at: -1).right
      Scrollbar.draw(on: &surface, in: column, offset: list.offset, count: count)
    }
  }

  private func drawHeader(
    on surface: inout Surface,
    in line: Rect,
    _ placed: [[TableColumn].Placed]
  ) {
    for place in placed where !line.isEmpty {
      surface.put(
        columns[place.index].title,
        at: Point(line.x + 1 + place.x, line.y),
        role: .textMuted,
        emphasis: .bold,
        width: place.width,
        align: columns[place.index].align
      )
    }
  }

  private func draw(
    _ cells: [TableCell],
    on surface: inout Surface,
    in line: Rect,
    _ placed: [[TableColumn].Placed]
  ) {
    for place in placed where place.index < cells.count {
      let cell = cells[place.index]
      surface.put(
        cell.text,
        at: Point(line.x + 1 + place.x, line.y),
        role: cell.role,
        emphasis: cell.emphasis,
        width: place.width,
        align: columns[place.index].align
      )
    }
  }
}
