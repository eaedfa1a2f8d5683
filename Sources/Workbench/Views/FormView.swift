import Canvas
import Planning

/// A form: its fields, then what will happen, and what would follow.
struct FormView {
  let form: Form
  let state: WorkbenchState
  let isTop: Bool

  func draw(on surface: inout Surface, _ layout: OverlayLayout) {
    surface.box(
      layout.frame,
      title: state.safe(form.title),
      role: .paneFocused,
      titleRole: .paneTitle,
      emphasis: .bold
    )
    let rows = FormRows(form, inner: layout.inner.size)
    for (y, row) in rows.rows.enumerated() {
      let line = layout.body.row(y)
      guard !line.isEmpty, form.fields.indices.contains(row.field) else { continue }
      let field = FieldView(
        field: form.fields[row.field],
        state: state,
        isFocused: row.field == form.focus
      )
      field.draw(row.content, of: form, on: &surface, in: line.inset(x: 1, y: 0))
    }
    let edge = layout.body.splitColumns(at: -1).right
    Scrollbar.draw(on: &surface, in: edge, offset: rows.offset, count: rows.count)
    drawFoot(on: &surface, in: layout.foot.inset(x: 1, y: 0))
    if !isTop { surface.cursor = nil }
  }

  private func drawFoot(on surface: inout Surface, in foot: Rect) {
    guard foot.height > 0 else { return }
    let head = foot.row(0)
    surface.fill(head, surface.symbols.horizontal, role: .paneBorder)
    let room = foot.height - 1
    var said = lines(form.explanation, .text, foot.width)
    let refusal = form.refusal.map { lines($0, .error, foot.width) } ?? []
    let news = refusal.count + (form.hasPreview ? 3 : 0)
    // What will happen is known by the title; what went wrong, or would follow, is not.
    if news > 0, said.count + news > room { said = [] }
    said += refusal
    let above = min(said.count, max(0, room))
    for (y, line) in said.prefix(above).enumerated() {
      surface.put(line.0, at: Point(foot.x, foot.y + 1 + y), role: line.1, width: foot.width)
    }
    drawPreview(on: &surface, in: foot.splitRows(at: 1 + above).bottom)
  }

  private func lines(_ words: String, _ role: Role, _ width: Int) -> [(SafeText, Role)] {
    state.safe(words).wrapped(width: width).map { ($0, role) }
  }

  private func drawPreview(on surface: inout Surface, in rect: Rect) {
    let rows = previewLines.flatMap { $0.rows(width: rect.width - 1) }
    guard rect.height > 0, !rows.isEmpty else { return }
    let offset = min(max(0, form.previewOffset), max(0, rows.count - rect.height))
    for (y, row) in rows.dropFirst(offset).prefix(rect.height).enumerated() {
      let line = rect.row(y)
      let indent = row.isField ? PageLine.labelWidth : 0
      if row.isField { surface.put(row.label, at: line.origin, role: .textMuted) }
      surface.put(
        state.safe(row.text.string),
        at: Point(line.x + indent, line.y),
        role: row.role,
        emphasis: row.isHeading ? .bold : [],
        width: max(0, line.width - indent - 1)
      )
    }
    let edge = rect.splitColumns(at: -1).right
    Scrollbar.draw(on: &surface, in: edge, offset: offset, count: rows.count)
  }

  private var previewLines: [PageLine] {
    switch form.preview {
    case .none: []
    case .computing: [.text("Computing what follows …", .textMuted)]
    case .refused(.several(let refused, let count)):
      Sentence.lines(of: refused, of: count, in: state.plan, calendars: state.outlook.calendars)
    case .refused(let refused):
      [
        .text(
          Sentence.of(refused, in: state.plan, calendars: state.outlook.calendars),
          .error
        )
      ]
    case .shown(let preview): Sentence.of(preview)
    case .understood(let lines): lines
    }
  }
}
