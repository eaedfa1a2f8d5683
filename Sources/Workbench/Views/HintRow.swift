import Canvas

/// The last row: keys and what they do, or a message, or the filter being typed.
struct HintRow {
  let state: WorkbenchState
  let entries: [HintBar.Entry]

  func draw(on surface: inout Surface, in rect: Rect) {
    // A message shows even while the hints are off: over the last row of the panes.
    let row = rect.isEmpty ? Rect(state.size).row(state.size.height - 1) : rect
    if case .filter(let field, _) = state.overlays.last {
      field.draw(
        on: &surface,
        in: row,
        prompt: " filter /",
        placeholder: "words, or overdue critical -done due:week mission:GE effort>2; Tab completes"
      )
      drawNews(on: &surface, above: row)
      return
    }
    if let (words, isBad) = state.dragWords {
      put(state.safe(words), isBad ? .warning : .status, on: &surface, in: row)
      return
    }
    if let words = state.working {
      put(state.safe(words), .status, on: &surface, in: row)
      return
    }
    if let notice = state.notice {
      put(
        sign(notice.kind, surface.symbols) + state.safe(notice.text),
        role(notice.kind),
        on: &surface,
        in: row
      )
      return
    }
    guard !rect.isEmpty else { return }
    let plain = entries.map { entry in
      HintBar.Entry(
        key: state.safe(entry.key.string),
        label: state.safe(entry.label.string),
        isEnabled: entry.isEnabled
      )
    }
    HintBar(plain).draw(on: &surface, in: row)
  }

  /// What is wrong with the filter, else what its last word may become, above the field.
  private func drawNews(on surface: inout Surface, above row: Rect) {
    let line = Rect(x: row.x, y: row.y - 1, width: row.width, height: 1)
    guard line.y > 4 else { return }
    if let mistake = state.filterMistake {
      let words = sign(.warning, surface.symbols) + state.safe(mistake)
      let rows = words.wrapped(width: max(1, line.width - 2)).prefix(4)
      for (place, text) in rows.enumerated() {
        let y = line.y - rows.count + 1 + place
        put(text, .warning, on: &surface, in: Rect(x: line.x, y: y, width: line.width, height: 1))
      }
    } else if let completion = state.completion, !completion.candidates.isEmpty {
      var words = SafeText("Tab: ")
      for (place, word) in completion.candidates.enumerated() {
        let isTaken = place == completion.taken
        let next = words + state.safe(isTaken ? "[\(word)] " : "\(word) ")
        guard next.width <= line.width - 2 else { break }
        words = next
      }
      put(words, .textMuted, on: &surface, in: line)
    }
  }

  private func put(_ text: SafeText, _ role: Role, on surface: inout Surface, in row: Rect) {
    surface.fill(row, role: .status, ground: .status)
    surface.put(text, at: Point(row.x + 1, row.y), role: role, width: max(0, row.width - 2))
  }

  private func role(_ kind: Notice.Kind) -> Role {
    switch kind {
    case .info: .info
    case .success: .success
    case .warning: .warning
    case .error: .error
    }
  }

  private func sign(_ kind: Notice.Kind, _ symbols: SymbolSet) -> SafeText {
    switch kind {
    case .info: .empty
    case .success: SafeText("\(symbols.check) ")
    case .warning: SafeText("\(symbols.warning) ")
    case .error: SafeText("\(symbols.ballot) ")
    }
  }
}
