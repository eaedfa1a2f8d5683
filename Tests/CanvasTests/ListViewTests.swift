import Canvas
import TestSupport
import Testing

@Suite("A list")
struct ListViewTests {
  @Test(
    "keeps two rows in sight beyond the selection",
    arguments: [
      (0, 0..<6), (3, 0..<6), (4, 1..<7), (10, 7..<13), (18, 14..<20), (19, 14..<20), (99, 14..<20),
      (-5, 0..<6),
    ]
  )
  func margin(selection: Int, rows: Range<Int>) {
    var list = ListView()
    list.select(selection, count: 20, height: 6)
    #expect(list.visible(count: 20, height: 6) == rows)
  }

  @Test("pages with one row in common")
  func pages() {
    var list = ListView()
    list.page(by: 1, count: 100, height: 10)
    #expect(list.selection == 9)
    list.page(by: -1, count: 100, height: 10)
    #expect(list.selection == 0)
    list.page(by: 50, count: 100, height: 10)
    #expect(list.selection == 99)
  }

  @Test("is made good when rows go and come")
  func fit() {
    var list = ListView()
    list.select(50, count: 100, height: 10)
    list.fit(count: 3, height: 10)
    #expect(list == ListView(selection: 2, offset: 0))
    list.fit(count: 0, height: 10)
    #expect(list == ListView())
    #expect(list.visible(count: 0, height: 10).isEmpty)
  }

  @Test("finds the row under the mouse")
  func hits() {
    let list = ListView(selection: 5, offset: 4)
    #expect(list.index(atRow: 0, count: 6, height: 10) == 4)
    #expect(list.index(atRow: 1, count: 6, height: 10) == 5)
    #expect(list.index(atRow: 2, count: 6, height: 10) == nil)
    #expect(list.index(atRow: 3, count: 99, height: 3) == nil)
    #expect(list.index(atRow: -1, count: 6, height: 10) == nil)
  }

  @Test("always shows its selection, whatever is done to it", arguments: UInt64(1)...100)
  func property(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var list = ListView()
    for _ in 0..<60 {
      let count = Int.random(in: 0...30, using: &random)
      let height = Int.random(in: 0...12, using: &random)
      let rows = Int.random(in: -9...9, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: list.move(by: rows, count: count, height: height)
      case 1: list.page(by: rows, count: count, height: height)
      case 2: list.fit(count: count, height: height)
      default:
        list.fit(count: count, height: height)
        list.scroll(by: rows, count: count, height: height)
      }
      let visible = list.visible(count: count, height: height)
      #expect(visible.upperBound <= count && visible.count == min(count, height))
      if height > 0, count > 0 { #expect(visible.contains(list.selection)) }
    }
  }
}
