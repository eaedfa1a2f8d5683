package import Canvas

/// Where everything stands on a screen of a given size; pure, so that drawing and clicks agree.
package struct Layout: Hashable, Sendable {
  /// How much of the program a screen can show at once.
  package enum Shape: Hashable, Sendable {
    /// Smaller than 40 by 10: a notice that goes away by itself.
    case notice
    /// One list at a time, under a strip of tabs, without borders.
    case single
    /// The timeline over two panes; countries and topics share the left one.
    case pair
    /// The timeline over countries, topics and checklist.
    case overview
  }

  /// A list with its place.
  package struct Pane: Hashable, Sendable {
    package var list: ListID
    /// With the border, of which neighbours share an edge; without one, the rows alone.
    package var frame: Rect
    /// Inside the border.
    package var inner: Rect
    /// Where the rows of the list stand: below the rows that stick.
    package var body: Rect
    /// Below the rows of a list in full, what there is to know of the selected one.
    package var detail = Rect.zero
  }

  /// A title that can be clicked to go to a list.
  package struct Tab: Hashable, Sendable {
    package var list: ListID
    package var title: String
    package var rect: Rect
  }

  package var size: Size
  package var shape: Shape
  package var header: Rect
  /// The row of tabs of a single pane; empty in other shapes.
  package var strip: Rect
  package var hints: Rect
  package var panes: [Pane]
  package var tabs: [Tab]

  package static let least = Size(40, 10)

  /// Lays out a screen; `timelineRows` are the rows that the timeline would like to show, and
  /// `fullRows` those that the list has which is shown in full.
  package init(
    size: Size,
    view: View,
    focus: ListID,
    timelineRows: Int,
    fullRows: Int = .max,
    showsHints: Bool = true
  ) {
    self.size = size
    shape = Self.shape(of: size)
    let screen = Rect(size)
    let (top, rest) = screen.splitRows(at: 1)
    header = top
    let (body, bottom) = showsHints ? rest.splitRows(at: -1) : (rest, rest.splitRows(at: -0).bottom)
    hints = showsHints ? bottom : Rect(x: 0, y: size.height, width: size.width, height: 0)
    strip = Rect(x: 0, y: 1, width: 0, height: 0)
    panes = []
    tabs = []
    switch (shape, view) {
    case (.notice, _):
      header = .zero
      hints = .zero
    case (.single, .overview): setSingle(body, focus, lists: ListID.panes)
    case (.single, .full(let list)): setSingle(body, list, lists: [list])
    case (_, .full(let list)): panes = [Self.pane(list, in: body, sticky: Self.stickyRows(list))]
    case (.pair, .overview): setPair(body, focus, timelineRows)
    case (.overview, .overview): setOverview(body, timelineRows)
    }
    if case .full(let list) = view, Self.detailed.contains(list), shape != .notice {
      panes[0].makeRoomForDetails(below: fullRows)
    }
  }

  /// The lists under which, in full, the selected row is told of.
  private static let detailed: Set<ListID> = [.countries, .topics, .missions, .decisions]

  package static func shape(of size: Size) -> Shape {
    if size.width < least.width || size.height < least.height { return .notice }
    if size.width < 80 || size.height < 20 { return .single }
    return size.width < 120 || size.height < 30 ? .pair : .overview
  }

  /// The pane of a list, when it is on the screen.
  package func pane(_ list: ListID) -> Pane? { panes.first { $0.list == list } }
}

extension Layout.Pane {
  /// Leaves the rows below a list to the details of the selected one: what the list does not need,
  /// and two fifths at least where there is room for both.
  fileprivate mutating func makeRoomForDetails(below rows: Int) {
    guard body.height >= 13 else { return }
    let most = body.height - max(7, body.height * 2 / 5)
    (body, detail) = body.splitRows(at: min(max(1, rows), most))
  }
}

// The shapes, from the smallest to the largest.
extension Layout {
  private mutating func setSingle(_ body: Rect, _ list: ListID, lists: [ListID]) {
    let (top, rest) = body.splitRows(at: 1)
    strip = top
    tabs = Self.tabs(lists, open: list, in: top.inset(x: 1, y: 0))
    let isFull = lists.count == 1
    let sticky = isFull ? Self.stickyRows(list) : list == .timeline ? 2 : 0
    let below = rest.splitRows(at: min(sticky, rest.height)).bottom
    let foot = Self.footRows(list, height: rest.height)
    let rows = foot > 0 ? below.splitRows(at: -foot).top : below
    // The last column is left to the scrollbar.
    let inner = rest.splitColumns(at: -1).left
    let days = DatesLayout(inner: inner, isList: true).list
    let body = list == .dates ? days : rows.intersection(inner)
    panes = [Pane(list: list, frame: rest, inner: inner, body: body)]
  }

  private mutating func setPair(_ body: Rect, _ focus: ListID, _ timelineRows: Int) {
    let (top, lower) = stacked(body, timelineRows)
    let left = min(46, max(34, body.width * 2 / 5))
    let beside = focus == .topics ? ListID.topics : .countries
    panes = [
      Self.pane(.timeline, in: top, sticky: 2),
      Self.pane(beside, in: Rect(x: lower.x, y: lower.y, width: left, height: lower.height)),
      Self.pane(.checklist, in: rest(of: lower, after: left)),
    ]
    let title = Rect(x: lower.x + 2, y: lower.y, width: left - 4, height: 1)
    tabs = Self.tabs([.countries, .topics], open: beside, in: title)
  }

  private mutating func setOverview(_ body: Rect, _ timelineRows: Int) {
    let (top, lower) = stacked(body, timelineRows)
    let first = min(66, max(41, body.width * 30 / 100))
    let second = min(60, max(29, body.width * 24 / 100))
    let middle = rest(of: lower, after: first)
    panes = [
      Self.pane(.timeline, in: top, sticky: 2),
      Self.pane(.countries, in: Rect(x: 0, y: lower.y, width: first, height: lower.height)),
      Self.pane(
        .topics,
        in: Rect(x: middle.x, y: lower.y, width: second, height: lower.height)
      ),
      Self.pane(.checklist, in: rest(of: middle, after: second)),
    ]
  }

  /// The timeline as high as it needs, up to 9 twentieths; the edge between is shared.
  private func stacked(_ body: Rect, _ timelineRows: Int) -> (top: Rect, lower: Rect) {
    let most = max(7, body.height * 9 / 20)
    let height = min(max(7, timelineRows + 4), most)
    let top = body.splitRows(at: height).top
    let lower = Rect(
      x: body.x,
      y: top.maxY - 1,
      width: body.width,
      height: body.height - height + 1
    )
    return (top, lower)
  }

  /// What stands right of a pane of some width, the edge between shared.
  private func rest(of rect: Rect, after width: Int) -> Rect {
    Rect(x: rect.x + width - 1, y: rect.y, width: rect.width - width + 1, height: rect.height)
  }

  private static func pane(_ list: ListID, in frame: Rect, sticky: Int = 0) -> Pane {
    let inner = frame.inset()
    let below = inner.splitRows(at: sticky).bottom
    let foot = footRows(list, height: inner.height)
    return Pane(
      list: list,
      frame: frame,
      inner: inner,
      body: foot > 0 ? below.splitRows(at: -foot).top : below
    )
  }

  /// The rows above a list in full that do not scroll: the calendar, or the heads of columns.
  package static func stickyRows(_ list: ListID) -> Int {
    list == .timeline || list == .gantt ? 2 : 1
  }

  /// The rows below a list in full, where there is room, that say more about the selected row.
  static func footRows(_ list: ListID, height: Int) -> Int {
    list == .gantt && height >= 14 ? 2 : 0
  }

  /// Where the titles do not fit side by side, only the open list has more than its digit.
  private static func tabs(_ lists: [ListID], open: ListID, in row: Rect) -> [Tab] {
    let full = lists.map { title(of: $0) }
    let fits = full.reduce(-2) { $0 + 2 + $1.utf8.count } <= row.width
    var x = row.x
    return zip(lists, full).compactMap { list, title in
      let text = fits || list == open ? title : String(title.prefix(1))
      guard x + text.utf8.count <= row.maxX else { return nil }
      defer { x += text.utf8.count + 2 }
      let rect = Rect(x: x, y: row.y, width: text.utf8.count, height: 1)
      return Tab(list: list, title: text, rect: rect)
    }
  }

  /// The digit of a pane and its name.
  static func title(of list: ListID) -> String {
    (list.digit.map { "\($0) " } ?? "") + list.title
  }
}
