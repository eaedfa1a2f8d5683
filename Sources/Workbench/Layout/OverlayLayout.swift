package import Canvas

/// Where a dialog stands: centred over the panes, never larger than it needs.
package struct OverlayLayout: Hashable, Sendable {
  package var frame: Rect
  /// Inside the border.
  package var inner: Rect
  /// The row of the query of a chooser; empty elsewhere.
  package var query: Rect
  /// The rows that scroll, or the fields of a form.
  package var body: Rect
  /// What stands below the fields of a form: explanation, refusal and preview.
  package var foot: Rect
  /// What the signs mean, at the bottom of the help.
  package var legend = Rect.zero
  /// The first row in sight.
  package var offset: Int
  package var rowCount: Int

  /// Below this width a list has no column of remarks when the selected one stands below.
  package static let narrow = 60

  /// Prose stops at this width: longer rows are hard to read.
  package static let prose = 76

  /// The place of a dialog; `nil` for a filter, which only takes the hint row.
  package init?(_ overlay: Overlay, state: WorkbenchState, rowCount: Int? = nil) {
    let room = Self.room(on: state.size)
    switch overlay {
    case .filter: return nil
    case .help(let chooser):
      self.init(chooser: chooser, rows: rowCount ?? CommandID.allCases.count, in: room)
      setLegend(Legend.entries(state.focus, state.symbols))
    case .palette(let chooser):
      self.init(chooser: chooser, rows: rowCount ?? CommandID.allCases.count, in: room)
    case .themes(let chooser, _):
      self.init(chooser: chooser, rows: state.themes.count, in: room, width: 50)
    case .picker(let picker, let chooser):
      self.init(chooser: chooser, rows: rowCount ?? picker.count("", in: state), in: room)
    case .page(let page): self.init(page, in: room)
    case .form(let form): self.init(form, in: room)
    case .offer(let offer): self.init(offer, in: room)
    }
  }

  /// The head, the options, and below them what comes of the selected one.
  private init(_ offer: Offer, in room: Rect) {
    frame = room.centred(Size(min(Self.prose + 8, room.width), room.height))
    inner = frame.inset()
    let area = inner.inset(x: 1, y: 0)
    let (head, rest) = area.splitRows(at: min(2, area.height / 4))
    query = head
    body = rest.splitRows(at: min(offer.options.count, rest.height * 2 / 3)).top
    foot = rest.splitRows(at: body.height + 1).bottom
    offset = 0
    rowCount = offer.options.count
  }

  /// Dialogs leave the header and the hint row in sight where there is room.
  private static func room(on size: Size) -> Rect {
    let screen = Rect(size)
    if size.height < 14 { return screen.inset(x: 0, y: 1) }
    return screen.inset(x: size.width >= 60 ? 2 : 0, y: size.height >= 20 ? 2 : 1)
  }

  private init(chooser: ChooserState, rows: Int, in room: Rect, width: Int = Self.prose + 4) {
    // A list that grows and shrinks while one types would jump about, so it keeps its height.
    frame = room.centred(Size(width, max(8, min(rows + 6, room.height))))
    inner = frame.inset()
    query = inner.row(0)
    // What the selected row does stands below in full, where there is room; on a narrow screen there
    // is none beside it.
    let enough = frame.width < Self.narrow ? 5 : min(10, rows + 4)
    let hasFoot = inner.height >= enough && width > 60
    let footHeight = hasFoot ? 2 : 0
    let rest = inner.splitRows(at: 1).bottom
    (body, foot) = rest.splitRows(at: rest.height - footHeight)
    offset = chooser.offset
    rowCount = rows
  }

  /// Takes room for the signs where the list of commands keeps enough.
  private mutating func setLegend(_ entries: [Legend.Entry]) {
    let height = Legend.height(entries, width: inner.width - 2)
    guard height > 0, body.height >= height + 7 else { return }
    let bottom = inner.splitRows(at: -height).bottom
    legend = bottom.inset(x: 1, y: 0)
    let kept = body.splitRows(at: -(height + 1)).top
    foot = Rect(x: foot.x, y: kept.maxY, width: foot.width, height: foot.height)
    body = kept
  }

  private init(_ page: Page, in room: Rect) {
    let width = min(Self.prose + 4, room.width)
    let count = PageLine.rowCount(of: page.lines, width: max(0, width - 4))
    frame = room.centred(Size(width, max(6, min(count + 2, room.height))))
    inner = frame.inset()
    query = Rect(x: inner.x, y: inner.y, width: 0, height: 0)
    body = inner.inset(x: 1, y: 0)
    foot = query
    offset = page.offset
    rowCount = count
  }

  private init(_ form: Form, in room: Rect) {
    let width = min(Self.prose + 8, room.width)
    // A preview comes and goes while one types, so its room is kept.
    let isHigh = form.purpose.isPreviewed
    let needed = FormRows.needed(form, width: width - 2) + 2
    let height = isHigh ? room.height : form.isQuickAdd ? 12 : needed
    frame = room.centred(Size(width, min(height, room.height)))
    inner = frame.inset()
    let rows = FormRows(form, inner: inner.size)
    query = Rect(x: inner.x, y: inner.y, width: 0, height: 0)
    body = inner.splitRows(at: rows.rows.count).top
    foot = inner.splitRows(at: rows.rows.count).bottom
    offset = 0
    rowCount = rows.rows.count
  }
}
