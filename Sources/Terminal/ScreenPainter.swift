import Canvas

/// Hands the cells that changed since the last surface to ncurses.
final class ScreenPainter {
  private let pen: Pen
  private var last: Surface?
  private var theme: ResolvedTheme?
  private var isCursorVisible = false

  init(depth: ColorDepth) { pen = Pen(depth: depth) }

  /// Makes the next surface be drawn whole.
  func forget() { last = nil }

  /// Draws what differs, places the cursor and sends it all.
  func paint(_ surface: Surface, theme: ResolvedTheme) {
    adopt(theme)
    if last?.size != surface.size { Curses.eraseScreen() }
    var shown: (look: Cell, ink: Pen.Ink)?
    // Nothing equals a surface of another size, so everything counts as changed.
    surface.forEachChange(from: last ?? Surface(.zero)) { point, cell in
      guard cell.width > 0 else { return }
      var look = cell
      look.glyph = .blank
      look.width = 1
      if shown?.look != look { shown = (look, pen.ink(of: theme.style(of: cell))) }
      if let ink = shown?.ink { pen.put(cell.glyph, at: point, ink) }
    }
    last = surface
    show(surface.cursor)
    Curses.refreshScreen()
  }

  /// Another theme gives every cell another look.
  private func adopt(_ theme: ResolvedTheme) {
    guard theme != self.theme else { return }
    self.theme = theme
    forget()
    if pen.forgetPairsIfScarce() { Curses.distrustScreen() }
  }

  private func show(_ cursor: Point?) {
    if (cursor != nil) != isCursorVisible {
      isCursorVisible.toggle()
      Curses.setCursor(visible: isCursorVisible)
    }
    if let cursor { Curses.moveCursor(to: cursor) }
  }
}
