import Canvas
import Testing

@testable import Terminal

@Suite("The clipboard of the terminal")
struct ClipboardTests {
  @Test(
    "takes text in the letters of RFC 4648",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
      ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("გმ", "4YOS4YOb"), ("\u{7F}ÿ~", "f8O/fg=="),
    ]
  )
  func letters(text: String, expected: String) {
    #expect(Base64.text(of: text.utf8) == expected)
  }

  @Test("is reached by one sequence, in which nothing of the text is left")
  @MainActor
  func bytes() {
    let text = "TM01\u{1B}[2J\u{07}"
    #expect(Sequence.clipboard("TM01") == "\u{1B}]52;c;VE0wMQ==\u{07}")
    let controls = Sequence.clipboard(text).unicodeScalars.filter { $0.value < 0x20 }
    #expect(Array(controls) == ["\u{1B}", "\u{07}"])
  }

  @Test("is wrapped in pieces for GNU screen")
  @MainActor
  func screen() {
    let wrapped = Sequence.clipboard(String(repeating: "a", count: 300), throughScreen: true)
    #expect(wrapped.hasPrefix("\u{1B}P\u{1B}]52;c;YWFh"))
    #expect(wrapped.hasSuffix("\u{07}\u{1B}\\"))
    #expect(wrapped.split(separator: "\u{1B}P").count == 2)
  }

  @Test(
    "is known to be behind tmux, or not to be there",
    arguments: [
      (nil, "xterm-256color", .terminal), ("/tmp/x,1,0", "tmux-256color", .tmux),
      ("", "xterm", .terminal), (nil, "linux", .none), (nil, nil, .terminal),
    ] as [(String?, String?, TerminalSession.ClipboardPath)]
  )
  @MainActor
  func path(tmux: String?, term: String?, expected: TerminalSession.ClipboardPath) {
    #expect(TerminalSession.clipboardPath(tmux: tmux, term: term) == expected)
  }
}
