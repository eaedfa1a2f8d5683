import Canvas

/// A dialog over the panes.
struct OverlayView {
  let overlay: Overlay
  let state: WorkbenchState
  /// Whether it takes the keys, and so has the cursor.
  let isTop: Bool

  func draw(on surface: inout Surface) {
    guard let layout = OverlayLayout(overlay, state: state) else { return }
    surface.fill(layout.frame, role: .text, ground: .plain)
    switch overlay {
    case .filter: break
    case .page(let page): PageView(page: page, state: state).draw(on: &surface, layout)
    case .form(let form):
      FormView(form: form, state: state, isTop: isTop).draw(on: &surface, layout)
    case .offer(let offer):
      OfferView(offer: offer, state: state, isTop: isTop).draw(on: &surface, layout)
    case .themes(let chooser, _):
      let rows = Palette.themes(chooser.query.text, in: state).map {
        ChooserRow(title: $0, remark: $0 == state.theme ? "in use" : "")
      }
      draw(chooser, "Themes", rows, on: &surface, layout)
    case .picker(.goTo, let chooser):
      let finder = state.finder
      ChooserView(
        chooser: chooser,
        title: Picker.goTo.title(in: state),
        count: finder?.found.count ?? 0,
        row: { finder?.row(at: $0, in: state) ?? ChooserRow(title: "") },
        state: state,
        isTop: isTop,
        widths: (title: 38, key: 8)
      ).draw(on: &surface, layout)
    case .picker(let picker, let chooser):
      let rows = picker.rows(chooser.query.text, in: state)
      draw(chooser, picker.title(in: state), rows, on: &surface, layout)
    case .help(let chooser):
      let entries = Palette.helpEntries(chooser.query.text, in: state)
      draw(
        chooser,
        SafeText("Help: \(state.focus.title)"),
        entries.map(ChooserRow.init),
        on: &surface,
        layout
      )
    case .palette(let chooser):
      let entries = Palette.entries(chooser.query.text, in: state)
      draw(chooser, "Commands", entries.map(ChooserRow.init), on: &surface, layout)
    }
  }

  private func draw(
    _ chooser: ChooserState,
    _ title: SafeText,
    _ rows: [ChooserRow],
    on surface: inout Surface,
    _ layout: OverlayLayout
  ) {
    ChooserView(
      chooser: chooser,
      title: title,
      count: rows.count,
      row: { rows[$0] },
      state: state,
      isTop: isTop
    ).draw(on: &surface, layout)
  }
}
