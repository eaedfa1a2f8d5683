import Canvas
import Testing

@Suite("A rectangle")
struct GeometryTests {
  @Test("is split without losing a cell", arguments: 0...40)
  func splits(length: Int) {
    let parts: [Extent] = [.cells(5), .share(2), .share(1), .cells(3), .share(4)]
    let columns = Rect(x: 2, y: 1, width: length, height: 3).splitColumns(parts)
    #expect(columns.map(\.width).reduce(0, +) == length)
    #expect(zip(columns, columns.dropFirst()).allSatisfy { $0.maxX == $1.x })
    let rows = Rect(x: 2, y: 1, width: 3, height: length).splitRows(parts)
    #expect(rows.map(\.height) == columns.map(\.width))
    #expect(rows.last?.maxY == 1 + length)
  }

  @Test("is cut from either end", arguments: [(3, 3, 7), (-3, 7, 3), (99, 10, 0), (-99, 0, 10)])
  func cuts(at place: Int, first: Int, second: Int) {
    let (left, right) = Rect(Size(10, 2)).splitColumns(at: place)
    #expect((left.width, right.width) == (first, second))
    #expect(right.x == first)
    let (top, bottom) = Rect(Size(2, 10)).splitRows(at: place)
    #expect((top.height, bottom.height) == (first, second))
    #expect(bottom.y == first)
  }

  @Test("shrinks to nothing but never below")
  func insets() {
    #expect(Rect(Size(5, 4)).inset() == Rect(x: 1, y: 1, width: 3, height: 2))
    #expect(Rect(Size(1, 1)).inset().isEmpty)
    #expect(Rect(Size(10, 10)).centred(Size(4, 20)) == Rect(x: 3, y: 0, width: 4, height: 10))
    #expect(Rect(Size(3, 3)).intersection(Rect(x: 5, y: 5, width: 2, height: 2)).isEmpty)
    #expect(!Rect(Size(3, 3)).contains(Point(3, 0)))
  }

  @Test(
    "has a size that reads as it is written",
    arguments: [
      ("120x36", Size(120, 36)), ("0x0", Size.zero), ("12", nil), ("-1x4", nil), ("9999x1", nil),
      ("1x2x3", nil), ("x", nil),
    ] as [(String, Size?)]
  )
  func sizes(text: String, size: Size?) {
    #expect(Size(text) == size)
    if let size { #expect(size.description == text) }
  }
}
