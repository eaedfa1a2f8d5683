import Canvas
import PlanModel
import Planning

/// The borders of the panes, edges shared, with their titles.
struct FrameView {
  let state: WorkbenchState
  let layout: Layout

  func draw(on surface: inout Surface) {
    if layout.shape == .single {
      drawStrip(on: &surface)
      return
    }
    // The focused border comes last: it wins the edges that it shares.
    let focused = layout.panes.filter { state.focus == $0.list }
    for pane in layout.panes + focused { drawLines(of: pane, on: &surface) }
    for pane in layout.panes { drawCorners(of: pane, on: &surface) }
    for pane in layout.panes { drawTitle(of: pane, on: &surface) }
  }

  private func role(_ list: ListID) -> Role { state.focus == list ? .paneFocused : .paneBorder }

  private func drawLines(of pane: Layout.Pane, on surface: inout Surface) {
    let (frame, role) = (pane.frame, role(pane.list))
    for y in [frame.y, frame.maxY - 1] {
      let edge = Rect(x: frame.x, y: y, width: frame.width, height: 1)
      surface.fill(edge, surface.symbols.horizontal, role: role)
    }
    for x in [frame.x, frame.maxX - 1] {
      let edge = Rect(x: x, y: frame.y, width: 1, height: frame.height)
      surface.fill(edge, surface.symbols.vertical, role: role)
    }
  }

  private func drawCorners(of pane: Layout.Pane, on surface: inout Surface) {
    let frame = pane.frame
    for y in [frame.y, frame.maxY - 1] {
      for x in [frame.x, frame.maxX - 1] {
        let point = Point(x, y)
        let isFocused = layout.pane(state.focus).map { $0.frame.hasOnEdge(point) } ?? false
        let glyph = arms(at: point).glyph(surface.symbols)
        surface.put(glyph, at: point, role: isFocused ? .paneFocused : .paneBorder)
      }
    }
  }

  private func arms(at point: Point) -> Arms {
    layout.panes.reduce(into: Arms()) { $0.formUnion($1.frame.arms(at: point)) }
  }

  private func drawTitle(of pane: Layout.Pane, on surface: inout Surface) {
    let frame = pane.frame
    let title = PaneTitle(state: state, list: pane.list)
    let isTabbed = layout.tabs.contains { $0.list == pane.list }
    if isTabbed { drawTabs(on: &surface) }
    let tabsEnd = isTabbed ? layout.tabs.map(\.rect.maxX).max() ?? frame.x : frame.x + 1
    let count = title.count
    let countStart = frame.maxX - 2 - count.width
    if count.width > 0, countStart > tabsEnd + 4 {
      surface.put(SafeText(" ") + count + " ", at: Point(countStart - 1, frame.y), role: .textMuted)
    }
    let end = count.width > 0 ? countStart - 2 : frame.maxX - 2
    title.draw(on: &surface, at: Point(tabsEnd, frame.y), until: end, isTabbed: isTabbed)
  }

  private func drawStrip(on surface: inout Surface) {
    surface.fill(layout.strip, role: .textMuted)
    drawTabs(on: &surface)
    guard let pane = layout.panes.first else { return }
    let title = PaneTitle(state: state, list: pane.list)
    let start = (layout.tabs.map(\.rect.maxX).max() ?? 0) + 1
    let count = title.count
    let end = layout.strip.maxX - count.width - 1
    guard end > start else { return }
    surface.put(count, at: Point(end, layout.strip.y), role: .textMuted)
    let tail = title.tail
    if end - start > 6 {
      surface.put(tail, at: Point(start, layout.strip.y), role: .text, width: end - start - 1)
    }
  }

  private func drawTabs(on surface: inout Surface) {
    for tab in layout.tabs {
      let isOpen = layout.pane(tab.list) != nil
      let isFocused = state.focus == tab.list
      let role: Role = isFocused ? .paneTitle : isOpen ? .text : .textMuted
      let room = Rect(x: tab.rect.x - 1, y: tab.rect.y, width: tab.rect.width + 2, height: 1)
      surface.fill(room, role: role)
      surface.put(
        SafeText(tab.title),
        at: tab.rect.origin,
        role: role,
        ground: isOpen && layout.shape == .single ? .selection : nil,
        emphasis: isOpen ? .bold : []
      )
    }
  }
}

/// In which directions lines leave a corner.
struct Arms: OptionSet {
  let rawValue: UInt8
  static let up = Arms(rawValue: 1)
  static let down = Arms(rawValue: 2)
  static let left = Arms(rawValue: 4)
  static let right = Arms(rawValue: 8)

  func glyph(_ symbols: SymbolSet) -> Glyph {
    switch self {
    case [.down, .right]: symbols.topLeft
    case [.down, .left]: symbols.topRight
    case [.up, .right]: symbols.bottomLeft
    case [.up, .left]: symbols.bottomRight
    case [.up, .down, .right]: symbols.teeLeft
    case [.up, .down, .left]: symbols.teeRight
    case [.down, .left, .right]: symbols.teeTop
    case [.up, .left, .right]: symbols.teeBottom
    case [.up, .down], .up, .down: symbols.vertical
    case [.left, .right], .left, .right: symbols.horizontal
    default: symbols.cross
    }
  }
}

extension Rect {
  fileprivate func hasOnEdge(_ point: Point) -> Bool { contains(point) && !inset().contains(point) }

  /// Where the border goes on from a point that lies on it.
  fileprivate func arms(at point: Point) -> Arms {
    guard hasOnEdge(point) else { return [] }
    var arms: Arms = []
    if point.y == y || point.y == maxY - 1 {
      if point.x > x { arms.insert(.left) }
      if point.x < maxX - 1 { arms.insert(.right) }
    }
    if point.x == x || point.x == maxX - 1 {
      if point.y > y { arms.insert(.up) }
      if point.y < maxY - 1 { arms.insert(.down) }
    }
    return arms
  }
}
