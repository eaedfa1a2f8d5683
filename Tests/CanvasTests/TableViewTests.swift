import Canvas
import Testing

@Suite("A table")
struct TableViewTests {
  private static let countries: [(SafeText, SafeText, SafeText)] = [
    ("GE", "Georgia", "host"), ("AM", "Հայաստան", "co-host"), ("BG", "Bulgaria", "participant"),
    ("MD", "Republic of Moldova", "participant"), ("JP", "日本国", "observer"),
  ]

  private func drawn(_ size: Size, selection: Int = 1, isFocused: Bool = true) -> Surface {
    let table = TableView(
      [
        TableColumn("", minimum: 2),
        TableColumn("Country", minimum: 7, ideal: 10, isFlexible: true, priority: 1),
        TableColumn("Role", minimum: 7, ideal: 11, priority: 2, align: .right),
      ],
      isFocused: isFocused
    )
    var surface = Surface(size)
    var list = ListView()
    let height = table.body(in: surface.bounds).height
    list.select(selection, count: Self.countries.count, height: height)
    table.draw(on: &surface, in: surface.bounds, list: list, count: Self.countries.count) { row in
      let (code, name, role) = Self.countries[row]
      return [TableCell(code, role: .key), TableCell(name), TableCell(role, role: .textMuted)]
    }
    return surface
  }

  @Test("stands in columns under a header, the selected row marked")
  func picture() {
    let surface = drawn(Size(30, 6))
    #expect(
      surface.text == """
            Country               Role
         GE Georgia               host
        ▸AM Հայաստան           co-host
         BG Bulgaria       participant
         MD Republic of M… participant
         JP 日本国            observer
        """
    )
    #expect(surface.cursor == Point(0, 2))
    #expect(surface.roles([.key: "k", .text: "t", .textMuted: "m"]).contains("KKK"))
    #expect(drawn(Size(30, 6), isFocused: false).cursor == nil)
  }

  @Test("drops columns by priority and scrolls with a bar")
  func narrow() {
    #expect(
      drawn(Size(14, 4), selection: 3).text == """
            Country
         BG Bulgaria │
        ▸MD Republic…│
         JP 日本国   ┃
        """
    )
    #expect(
      drawn(Size(6, 3)).text == """

         GE  ┃
        ▸AM  │
        """
    )
  }

  @Test("draws what it can where there is little room", arguments: [0, 1, 2, 3, 500])
  func extremes(length: Int) {
    for other in [0, 1, 2, 3, 200] {
      _ = drawn(Size(length, other))
      _ = drawn(Size(other, length), selection: 99)
    }
    #expect(drawn(.zero).text.isEmpty)
    #expect(drawn(Size(1, 1)).cursor == nil)
  }

  @Test("gives columns their ideal by importance, the rest to the flexible one", arguments: 0...60)
  func widths(width: Int) {
    let columns = [
      TableColumn("a", minimum: 4, ideal: 6), TableColumn("b", minimum: 5, isFlexible: true),
      TableColumn("c", minimum: 3, ideal: 8, priority: 2),
      TableColumn("d", minimum: 3, priority: 1),
    ]
    let placed = columns.placed(within: width)
    #expect(placed.reduce(-1) { $0 + 1 + $1.width } <= max(width, -1))
    #expect(zip(placed, placed.dropFirst()).allSatisfy { $0.x + $0.width + 1 == $1.x })
    #expect(placed.first?.index == (width > 0 ? 0 : nil))
    if width >= 18 { #expect(placed.count == 4) }
    if width == 17 { #expect(placed.map(\.index) == [0, 1, 3]) }
    if width == 60 { #expect(placed.map(\.width) == [6, 40, 8, 3]) }
  }

  @Test("fits columns to what they hold, and leaves out those that hold nothing")
  func fitted() {
    let columns = [
      TableColumn("", minimum: 2), TableColumn("Country", minimum: 12, ideal: 20),
      TableColumn("Empty", minimum: 5), TableColumn("Note", minimum: 3, isFlexible: true),
    ]
    let rows: [[TableCell]] = [
      [TableCell("GE"), TableCell("Georgia"), TableCell(""), TableCell("a note")],
      [TableCell("AM"), TableCell("Armenia"), TableCell(""), TableCell("")],
    ]
    let placed = columns.fitted(to: rows, hasHeader: true).placed(within: 40)
    #expect(placed.map(\.index) == [0, 1, 3])
    #expect(placed.map(\.x) == [0, 3, 11])
    #expect(columns.fitted(to: [], hasHeader: true) == columns)
  }
}
