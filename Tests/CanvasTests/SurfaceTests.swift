import Testing

@testable import Canvas

@Suite("A surface")
struct SurfaceTests {
  @Test("keeps a cell in 24 plain bytes")
  func small() {
    #expect(MemoryLayout<Cell>.size <= 32)
    #expect(_isPOD(Cell.self))
  }

  @Test("draws a box with a title and text inside")
  func box() {
    var surface = Surface(Size(20, 4))
    let inside = surface.box(surface.bounds, title: "Countries", role: .paneBorder)
    surface.put("Armenia    host", at: inside.origin, role: .text)
    surface.put(
      "საქართველო host",
      at: Point(inside.x, inside.y + 1),
      role: .textStrong,
      ground: .selection
    )
    #expect(
      surface.text == """
        ┌ Countries ───────┐
        │Armenia    host   │
        │საქართველო host   │
        └──────────────────┘
        """
    )
    #expect(
      surface.roles([.paneBorder: "b", .paneTitle: "t", .text: "x", .textStrong: "s"]) == """
        b ttttttttt bbbbbbbb
        bxxxxxxx    xxxx   b
        bSSSSSSSSSSSSSSS   b
        bbbbbbbbbbbbbbbbbbbb
        """
    )
  }

  @Test("draws borders of plus, minus and bar in ASCII")
  func asciiBox() {
    var surface = Surface(Size(9, 3), symbols: .ascii)
    surface.put("much too long", at: surface.box(surface.bounds, title: "A").origin, width: 7)
    #expect(
      surface.text == """
        + A ----+
        |much t~|
        +-------+
        """
    )
  }

  @Test("draws nothing where there is no room", arguments: [Size(0, 0), Size(1, 1), Size(0, 5)])
  func tooSmall(size: Size) {
    var surface = Surface(size)
    #expect(surface.box(Rect(x: -3, y: -3, width: 3, height: 3), title: "T").isEmpty == false)
    #expect(surface.box(Rect(x: 0, y: 0, width: 1, height: 1), title: "T").isEmpty)
    surface.put("text", at: Point(0, 7))
    surface[Point(-1, 4)] = Cell("x")
    #expect(surface.cells.allSatisfy { $0.glyph == .blank })
  }

  @Test(
    "cuts text by cells",
    arguments: [
      ("Sofia", 5, Alignment.left, "[Sofia]"), ("Sofia", 4, .left, "[Sof…]"),
      ("Sofia", 1, .left, "[…]"), ("Sofia", 0, .left, "[]"), ("Sofia", 8, .right, "[   Sofia]"),
      ("Sofia", 8, .center, "[ Sofia  ]"), ("日本語", 6, .left, "[日本語]"),
      ("日本語", 5, .left, "[日本…]"), ("日本語", 4, .left, "[日… ]"), ("日本語", 2, .left, "[… ]"),
      ("e\u{301}te\u{301}", 2, .left, "[e\u{301}…]"),
    ]
  )
  func clipping(text: String, width: Int, align: Alignment, picture: String) {
    var surface = Surface(Size(width + 2, 1))
    surface.put("[", at: .zero)
    #expect(surface.put(SafeText(text), at: Point(1, 0), width: width, align: align) == width)
    surface.put("]", at: Point(width + 1, 0))
    #expect(surface.text == picture)
  }

  @Test("blanks the half of a wide glyph that is left when the other is overwritten")
  func halves() {
    var surface = Surface(Size(6, 1))
    surface.put("日本語", at: .zero)
    surface.put("x", at: Point(1, 0))
    surface.put("y", at: Point(2, 0))
    surface.put("語", at: Point(3, 0))
    #expect(surface.text == " xy語")
    surface.put("語", at: Point(-1, 0))
    #expect(surface.text(keepingSpaces: true) == " xy語 ")
    surface[5, 0] = Cell("本")
    #expect(surface.text(keepingSpaces: true) == " xy語 ")
    surface[5, 0] = Cell("|")
    surface[4, 0] = Cell("-")
    #expect(surface.text == " xy -|")
  }

  @Test("keeps the ground under text unless another is given")
  func grounds() {
    var surface = Surface(Size(5, 2))
    surface.setGround(Rect(x: 1, y: 0, width: 2, height: 9), .weekend)
    surface.put("abcd", at: .zero)
    surface.put("abcd", at: Point(0, 1), ground: .selection)
    #expect(surface.grounds([.weekend: "w", .selection: "s"]) == " ww\nssss")
  }

  @Test("hands on exactly the cells that changed")
  func difference() {
    let old = Surface(Size(10, 3))
    var new = old
    new.put("ab", at: Point(3, 1))
    var changes: [Point] = []
    new.forEachChange(from: old) { point, _ in changes.append(point) }
    #expect(changes == [Point(3, 1), Point(4, 1)])
    changes = []
    new.forEachChange(from: Surface(Size(1, 1))) { point, _ in changes.append(point) }
    #expect(changes.count == 30)
  }

  @Test("places another surface with its cursor")
  func placing() {
    var popup = Surface(Size(4, 1))
    popup.put("日x", at: .zero)
    popup.cursor = Point(2, 0)
    var surface = Surface(Size(6, 1))
    surface.fill(surface.bounds, "·")
    surface.place(popup, at: Point(1, 0))
    #expect(surface.text == "·日x ·")
    #expect(surface.cursor == Point(3, 0))
  }
}
