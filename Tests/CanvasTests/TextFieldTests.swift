import Canvas
import Testing

@Suite("A text field")
struct TextFieldTests {
  /// Types a script and shows the text with the caret as a bar.
  private func after(_ script: String, in field: TextField = TextField()) throws -> String {
    var field = field
    for event in try KeyScript.parse(script) {
      switch event {
      case .key(let key): _ = field.handle(key)
      case .paste(let text): field.insert(text)
      default: break
      }
    }
    var shown = field.text
    shown.insert("|", at: shown.index(shown.startIndex, offsetBy: field.caret))
    return shown
  }

  @Test(
    "is edited by keys",
    arguments: [
      ("geo", "geo|"), ("geo<Left><Left>x", "gx|eo"), ("geo<Home><Del>G", "G|eo"),
      ("geo<Home><BS><Left>", "|geo"), ("geo<Right><Del>", "geo|"), ("one two  <C-w>", "one |"),
      ("one two<C-w><C-w><C-w>", "|"), ("one two<A-b>", "one |two"),
      ("one two<A-b><A-b>", "|one two"),
      ("one two<Home><A-f>", "one| two"), ("one two<Home><A-f><A-f><A-f>", "one two|"),
      ("one two<A-b><C-k>", "one |"), ("one two<A-b><C-u>", "|two"), ("ab<C-a>x<C-e>y", "xaby|"),
      ("<Paste two\nlines\tof>", "two lines of|"), ("საქ<BS>", "სა|"), ("<F1><Up><Enter>", "|"),
    ]
  )
  func keys(script: String, shown: String) throws { #expect(try after(script) == shown) }

  @Test("moves and deletes by grapheme")
  func graphemes() throws {
    let field = TextField("e\u{301}te\u{301}")
    #expect(try after("<BS>", in: field) == "e\u{301}t|")
    #expect(try after("<Left><Left><Left>", in: field) == "|e\u{301}te\u{301}")
    var accented = TextField("a")
    accented.insert("\u{301}")
    #expect(accented.text == "a\u{301}" && accented.caret == 1)
  }

  private func drawn(_ field: TextField, width: Int, isError: Bool = false) -> Surface {
    var surface = Surface(Size(width, 1))
    field.draw(
      on: &surface,
      in: surface.bounds,
      prompt: "/ ",
      placeholder: "country or topic",
      isError: isError
    )
    return surface
  }

  @Test(
    "slides so that the caret stays in sight",
    arguments: [
      ("geo", 8, "/ geo", 5), ("abcdefgh", 8, "/ defgh", 7), ("", 12, "/ country o…", 2),
      ("日本語", 7, "/ 本語", 6), ("日本語", 8, "/  本語", 7), ("a\u{202E}b", 14, "/ a<U+202E>b", 12),
      ("a", 1, "", 0), ("abc", 3, "bc", 2),
    ]
  )
  func sliding(text: String, width: Int, picture: String, cursor: Int) {
    let surface = drawn(TextField(text), width: width)
    #expect(surface.text == picture)
    #expect(surface.cursor == Point(cursor, 0))
  }

  @Test("shows an error by its ground, and nothing where there is no room")
  func error() {
    #expect(
      drawn(TextField("x"), width: 6, isError: true).grounds([.fieldError: "e", .field: "f"])
        == "  eeee"
    )
    let nothing = drawn(TextField("x"), width: 0)
    #expect(nothing.text.isEmpty && nothing.cursor == nil)
  }

  @Test("slides back when the caret goes home")
  func home() {
    var field = TextField("abcdefgh")
    field.moveHome()
    let surface = drawn(field, width: 8)
    #expect(surface.text == "/ abcdef")
    #expect(surface.cursor == Point(2, 0))
  }
}
