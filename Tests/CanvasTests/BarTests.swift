import Canvas
import Testing

@Suite("A bar")
struct BarTests {
  /// The signs of a bar, with a second row that marks reversed cells.
  private func drawn(
    _ from: Int,
    _ to: Int,
    symbols: SymbolSet,
    sign: Glyph? = nil,
    ends: Bar.Ends = []
  ) -> String {
    var surface = Surface(Size(6, 1), symbols: symbols)
    Bar.draw(
      on: &surface,
      in: surface.bounds,
      from: from,
      to: to,
      sign: sign,
      ends: ends,
      role: .barDone
    )
    let reversed = (0..<6).map { surface[$0, 0].reversed ? "r" : "." }.joined()
    return surface.text(keepingSpaces: true) + " " + reversed
  }

  @Test(
    "ends where it should, to an eighth of a cell",
    arguments: [
      (0, 16, "██     ......"), (0, 13, "█▋     ......"), (3, 16, "▍█     r....."),
      (8, 9, " ▏     ......"), (15, 16, " ▉     .r...."), (10, 14, " ▊     ......"),
      (11, 14, " ▍     .r...."), (12, 15, " ▌     .r...."), (13, 15, " ▋     .r...."),
      (5, 5, "       ......"), (9, 3, "       ......"), (-20, 12, "█▌     ......"),
      (40, 90, "     █ ......"), (-20, -3, "       ......"), (60, 70, "       ......"),
    ]
  )
  func eighths(from: Int, to: Int, picture: String) {
    #expect(drawn(from, to, symbols: .eighths) == picture)
  }

  @Test(
    "is coarser where the font is poorer, but never nothing",
    arguments: [
      (SymbolSet.blocks, 0, 13, "█▌     ......"), (.blocks, 4, 16, "▐█     ......"),
      (.blocks, 9, 10, " ▌     ......"), (.blocks, 13, 14, " ▐     ......"),
      (.ascii, 0, 13, "##     ......"), (.ascii, 3, 5, "#      ......"),
      (.ascii, 9, 10, " #     ......"), (.ascii, 4, 11, "#      ......"),
    ]
  )
  func coarse(symbols: SymbolSet, from: Int, to: Int, picture: String) {
    #expect(drawn(from, to, symbols: symbols) == picture)
  }

  @Test("takes whole cells when its kind has a sign of its own")
  func signs() {
    #expect(drawn(3, 29, symbols: .eighths, sign: "░") == "░░░░   ......")
    #expect(drawn(9, 10, symbols: .eighths, sign: "░") == " ░     ......")
  }

  @Test(
    "of a kind with a sign ends as finely where that is asked and a cell of the sign is left",
    arguments: [
      (3, 29, SymbolSet.eighths, "▍░░▋   r....."), (0, 16, .eighths, "░░     ......"),
      (8, 30, .eighths, " ░░▊   ......"), (9, 15, .eighths, " ░     ......"),
      (-9, 12, .eighths, "░▌     ......"), (44, 90, .eighths, "     ░ ......"),
      (3, 29, .blocks, "░░░░   ......"), (3, 29, .ascii, "░░░░   ......"),
    ]
  )
  func signedEnds(from: Int, to: Int, symbols: SymbolSet, picture: String) {
    #expect(drawn(from, to, symbols: symbols, sign: "░", ends: .both) == picture)
  }

  @Test(
    "of a gauge shows something of anything and the end only at the end",
    arguments: [
      (0.0, nil, "····"), (0.001, nil, "▏···"), (0.5, nil, "██··"), (0.999, nil, "███▉"),
      (1.0, nil, "████"), (7.0, nil, "████"), (-1.0, nil, "····"), (0.25, 0.5, "█·│·"),
      (0.25, 1.0, "█··│"),
    ] as [(Double, Double?, String)]
  )
  func gauge(share: Double, plan: Double?, picture: String) {
    var surface = Surface(Size(4, 1))
    Gauge.draw(on: &surface, in: surface.bounds, share: share, plan: plan)
    #expect(surface.text == picture)
    var nothing = Surface(.zero)
    Gauge.draw(on: &nothing, in: nothing.bounds, share: share, plan: plan)
  }
}

@Suite("A sparkline")
struct SparklineTests {
  private func drawn(_ symbols: SymbolSet, width: Int, cellsEach: Int = 1) -> Surface {
    var surface = Surface(Size(width, 1), symbols: symbols)
    let values = [0, 0.1, 1.25, 2.5, 4.2, 4.3, 5, 5.25, 1]
    let capacities: [Double] = [5, 5, 5, 5, 5, 5, 5, 5, 0]
    Sparkline.draw(
      on: &surface,
      in: surface.bounds,
      values: values,
      capacities: capacities,
      cellsEach: cellsEach
    )
    return surface
  }

  @Test("rises to the capacity and points beyond it")
  func levels() {
    #expect(drawn(.eighths, width: 9).text == " ▁▂▄▇▇█▲▲")
    #expect(drawn(.ascii, width: 9).text == " 124778^^")
    let roles = drawn(.eighths, width: 9).roles([.loadOK: "o", .loadHigh: "h", .loadOver: "x"])
    #expect(roles == " oooohhxx")
  }

  @Test("ends where the row ends")
  func clipped() {
    #expect(drawn(.eighths, width: 5, cellsEach: 2).text == "  ▁▁▂")
    #expect(drawn(.eighths, width: 0).text.isEmpty)
  }
}

@Suite("A scrollbar")
struct ScrollbarTests {
  @Test(
    "shows which part is in sight",
    arguments: [
      (0, 20, "┃│││"), (8, 20, "││┃│"), (16, 20, "│││┃"), (0, 8, "┃┃││"), (4, 8, "││┃┃"),
      (0, 4, ""),
      (99, 20, "│││┃"),
    ]
  )
  func thumb(offset: Int, count: Int, column: String) {
    var surface = Surface(Size(1, 4))
    Scrollbar.draw(on: &surface, in: surface.bounds, offset: offset, count: count)
    #expect(surface.text.filter { $0 != "\n" } == column)
  }
}

@Suite("A hint bar")
struct HintBarTests {
  private let bar = HintBar([
    HintBar.Entry(key: "?", label: "help"), HintBar.Entry(key: "Tab", label: "pane"),
    HintBar.Entry(key: "u", label: "undo", isEnabled: false), HintBar.Entry(key: "日", label: "本"),
  ])

  @Test(
    "drops whole entries from its end",
    arguments: [
      (40, " ? help  Tab pane  u undo  日 本"), (32, " ? help  Tab pane  u undo  日 本"),
      (31, " ? help  Tab pane  u undo"), (17, " ? help  Tab pane"), (16, " ? help"), (6, ""),
      (0, ""),
    ]
  )
  func cutting(width: Int, picture: String) {
    var surface = Surface(Size(width, 1))
    bar.draw(on: &surface, in: surface.bounds)
    #expect(surface.text == picture)
  }

  @Test("knows what is under the mouse")
  func hits() {
    #expect(bar.entry(atColumn: 1, width: 40) == 0)
    #expect(bar.entry(atColumn: 7, width: 40) == nil)
    #expect(bar.entry(atColumn: 9, width: 40) == 1)
    #expect(bar.entry(atColumn: 9, width: 16) == nil)
  }

  @Test("dims what cannot act")
  func roles() {
    var surface = Surface(Size(26, 1))
    bar.draw(on: &surface, in: surface.bounds)
    #expect(surface.roles([.key: "k", .hint: "h", .disabled: "d"]) == " k hhhh  kkk hhhh  d dddd")
  }
}
