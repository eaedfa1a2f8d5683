package import Canvas

/// Draws the whole screen, with the hints of the bindings that hold here and now.
package func view(_ state: WorkbenchState) -> Surface {
  view(state, hints: Bindings.hintBar(for: state).map(\.entry))
}

/// Draws the whole screen; `hints` are the entries of the hint row, the most useful first.
package func view(_ state: WorkbenchState, hints: [HintBar.Entry]) -> Surface {
  var surface = Surface(state.size, symbols: state.symbols)
  let layout = Layout(state)
  guard layout.shape != .notice else {
    drawTooSmall(state, on: &surface)
    return surface
  }
  HeaderView(state: state).draw(on: &surface, in: layout.header)
  FrameView(state: state, layout: layout).draw(on: &surface)
  for pane in layout.panes { PaneView(state: state, pane: pane).draw(on: &surface) }
  HintRow(state: state, entries: hints).draw(on: &surface, in: layout.hints)
  for (place, overlay) in state.overlays.enumerated() {
    surface.cursor = nil
    let isTop = place == state.overlays.count - 1
    OverlayView(overlay: overlay, state: state, isTop: isTop).draw(on: &surface)
  }
  return surface
}

/// Says which size is needed, as far as there is room to say it.
private func drawTooSmall(_ state: WorkbenchState, on surface: inout Surface) {
  let text: SafeText =
    "\(Layout.least.width)×\(Layout.least.height) needed, now \(state.size.width)×\(state.size.height); q quits"
  let rows = state.safe(text.string).wrapped(width: state.size.width)
  let top = max(0, (state.size.height - rows.count) / 2)
  for (number, row) in rows.enumerated() {
    let line = Rect(x: 0, y: top + number, width: state.size.width, height: 1)
    surface.put(row, at: line.origin, role: .warning, width: line.width, align: .center)
  }
}

extension WorkbenchState {
  /// Text made safe for the cells, in signs that the symbol set can show.
  func safe(_ raw: String) -> SafeText {
    guard symbols == .ascii else { return SafeText(raw) }
    return SafeText(String(raw.map { Self.plainSigns[$0] ?? $0 }), ascii: true)
  }

  /// The signs of our own sentences that are not ASCII.
  private static let plainSigns: [Character: Character] = [
    "–": "-", "→": ">", "×": "x", "·": ".", "…": "~", "’": "'", "▲": "^", "▼": "v", "−": "-",
    "↑": "^", "↓": "v", "←": "<", "“": "\"", "”": "\"",
  ]

  /// Whether a list has the focus and no dialog stands above it.
  func isFocused(_ list: ListID) -> Bool {
    guard focus == list else { return false }
    switch overlays.last {
    case nil, .filter: return true
    default: return false
    }
  }
}
