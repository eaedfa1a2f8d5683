import Canvas

/// A row of a list to choose from: a command with its key, or why it cannot act now.
package struct ChooserRow: Hashable, Sendable {
  package var title: String
  package var key: String
  package var remark: String
  package var isEnabled: Bool

  package init(title: String, key: String = "", remark: String = "", isEnabled: Bool = true) {
    self.title = title
    self.key = key
    self.remark = remark
    self.isEnabled = isEnabled
  }
}

extension ChooserRow {
  /// A command: its sentence of help, or the reason why it cannot act now.
  init(_ entry: Palette.Entry) {
    self.init(
      title: entry.binding.title,
      key: entry.binding.keys.prefix(3).map(\.label).joined(separator: " "),
      remark: entry.reason ?? entry.binding.help,
      isEnabled: entry.reason == nil
    )
  }
}

/// A query over the list of what it finds.
struct ChooserView {
  let chooser: ChooserState
  let title: SafeText
  let count: Int
  /// Makes a row; only those in sight are asked for.
  let row: (Int) -> ChooserRow
  let state: WorkbenchState
  let isTop: Bool
  /// Columns for the title and for what stands beside it, where there is room.
  var widths = (title: 26, key: 12)

  func draw(on surface: inout Surface, _ layout: OverlayLayout) {
    surface.box(
      layout.frame,
      title: title,
      role: .paneFocused,
      titleRole: .paneTitle,
      emphasis: .bold
    )
    chooser.query.draw(
      on: &surface,
      in: layout.query,
      prompt: " : ",
      placeholder: "type to narrow; Enter takes it, Esc closes",
      isFocused: isTop
    )
    let cursor = surface.cursor
    if count == 0 {
      let point = Point(layout.body.x + 1, layout.body.y)
      surface.put("Nothing is called that.", at: point, role: .textMuted)
    }
    let isNarrow = !layout.foot.isEmpty && layout.frame.width < OverlayLayout.narrow
    let columns = isNarrow ? Array(columns.prefix(2)) : columns
    let table = TableView(columns, hasHeader: false, isFocused: true)
    let list = ListView(selection: chooser.selected, offset: layout.offset)
    table.draw(on: &surface, in: layout.body, list: list, count: count) {
      Array(cells(row($0)).prefix(columns.count))
    }
    surface.cursor = cursor
    if !layout.legend.isEmpty {
      let entries = Legend.entries(state.focus, state.symbols)
      Legend.draw(entries, state, on: &surface, in: layout.legend)
    }
    guard (0..<count).contains(chooser.selected) else { return }
    let text = state.safe(row(chooser.selected).remark)
    for (y, line) in text.wrapped(width: layout.foot.width - 2).enumerated() {
      let foot = layout.foot.row(y)
      guard !foot.isEmpty else { return }
      surface.put(line, at: Point(foot.x + 1, foot.y), role: .info)
    }
  }

  private var columns: [TableColumn] {
    [
      TableColumn("", minimum: 12, ideal: widths.title),
      TableColumn("", minimum: 4, ideal: widths.key, priority: 1),
      TableColumn("", minimum: 8, ideal: 20, isFlexible: true, priority: 2),
    ]
  }

  private func cells(_ row: ChooserRow) -> [TableCell] {
    [
      TableCell(state.safe(row.title), role: row.isEnabled ? .text : .disabled),
      TableCell(state.safe(row.key), role: row.isEnabled ? .key : .disabled),
      TableCell(state.safe(row.remark), role: row.isEnabled ? .textMuted : .disabled),
    ]
  }
}
