import Canvas
import Testing

@Suite("A key script")
struct KeyScriptTests {
  @Test(
    "names every event",
    arguments: [
      ("a", .key(.character("a"))), ("ქ", .key(.character("ქ"))), (" ", .key(.character(" "))),
      ("<Space>", .key(.character(" "))), ("<lt>", .key(.character("<"))),
      (">", .key(.character(">"))),
      ("<Enter>", .key(.enter)), ("\n", .key(.enter)), ("<Esc>", .key(.escape)),
      ("<Tab>", .key(.tab)), ("<S-Tab>", .key(.backTab)), ("<Up>", .key(.up)),
      ("<S-Down>", .key(.shiftDown)), ("<PgDn>", .key(.pageDown)), ("<BS>", .key(.backspace)),
      ("<Del>", .key(.delete)), ("<Ins>", .key(.insert)), ("<F12>", .key(.function(12))),
      ("<C-r>", .key(.control("r"))), ("<C-R>", .key(.control("r"))), ("<A-x>", .key(.alt("x"))),
      ("<Click 12,4>", .mouse(MouseEvent(kind: .press, at: Point(12, 4)))),
      ("<DoubleClick 0,0>", .mouse(MouseEvent(kind: .doublePress, at: .zero))),
      ("<Drag 3,4>", .mouse(MouseEvent(kind: .drag, at: Point(3, 4)))),
      ("<WheelDown 1,2>", .mouse(MouseEvent(kind: .wheelDown, at: Point(1, 2)))),
      ("<Paste a note, twice>", .paste("a note, twice")), ("<Resize 80x24>", .resize(Size(80, 24))),
    ] as [(String, InputEvent)]
  )
  func names(text: String, event: InputEvent) throws {
    #expect(try KeyScript.parse(text) == [event])
  }

  @Test("is read from left to right")
  func sequence() throws {
    let events = try KeyScript.parse("2j<Enter>ok<Esc>")
    #expect(
      events
        == [.character("2"), .character("j"), .enter, .character("o"), .character("k"), .escape]
        .map(InputEvent.key)
    )
    #expect(try KeyScript.parse("").isEmpty)
  }

  @Test(
    "says where it stops making sense",
    arguments: [
      ("ab<Entr>", 2, "Entr"), ("a<", 1, "<lt>"), ("<F13>", 0, "F13"),
      ("<Click 1>", 0, "Click 12,4"),
      ("<Click -1,2>", 0, "Click 12,4"), ("x<Resize big>", 1, "80x24"), ("<>", 0, "key name"),
    ]
  )
  func mistakes(text: String, position: Int, hint: String) throws {
    let mistake = #expect(throws: KeyScript.Mistake.self) { try KeyScript.parse(text) }
    #expect(mistake?.position == position)
    #expect(mistake?.expected.contains(hint) == true)
  }

  @Test(
    "labels keys as people know them",
    arguments: [
      (Key.tab, "Tab"), (.backTab, "S-Tab"), (.control("r"), "^R"), (.function(1), "F1"),
      (.character(" "), "Space"), (.character("ქ"), "ქ"), (.alt("x"), "A-x"), (.pageUp, "PgUp"),
    ]
  )
  func labels(key: Key, label: String) { #expect(key.label == label) }
}
