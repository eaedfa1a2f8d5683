import Canvas
import Testing

@testable import Terminal

@Suite("A paste")
struct PasteTests {
  private let start = RawCode.key(TerminalCode.pasteStart)
  private let end = RawCode.key(TerminalCode.pasteEnd)

  @Test(
    "is one event, with its line ends as line feeds",
    arguments: [
      ("quit", "quit"), ("a\rb", "a\nb"), ("a\r\nb", "a\nb"), ("a\nb", "a\nb"), ("", ""),
      ("ე\u{301}\t\u{1B}[31m", "ე\u{301}\t\u{1B}[31m"),
    ]
  )
  func text(pasted: String, expected: String) {
    var decoder = InputDecoder()
    let events = decoder.decode(
      [start] + pasted.utf8.map(RawCode.byte) + [end, .byte(0x78)],
      at: 0
    )
    #expect(events == [.paste(expected), .key(.character("x"))])
  }

  @Test("is collected over many rounds")
  func rounds() {
    var decoder = InputDecoder()
    #expect(decoder.decode([start, .byte(0x61)], at: 0) == [])
    #expect(decoder.deadline == InputDecoder.pastePatience)
    #expect(decoder.decode([.byte(0x62), .key(259)], at: 1_900) == [])
    #expect(decoder.decode([end], at: 3_800) == [.paste("ab")])
  }

  @Test("ends by itself when its end never comes")
  func noEnd() {
    var decoder = InputDecoder()
    _ = decoder.decode([start, .byte(0x61)], at: 0)
    #expect(decoder.decode([], at: 1_999) == [])
    #expect(decoder.decode([], at: 2_000) == [.paste("a")])
    #expect(decoder.decode([end, .byte(0x71)], at: 2_001) == [.key(.character("q"))])
  }

  @Test("keeps no more than its limit, and lets nothing of the rest become keys")
  func limit() {
    var decoder = InputDecoder()
    let codes = [start] + Array(repeating: RawCode.byte(0x61), count: InputDecoder.pasteLimit + 9)
    #expect(decoder.decode(codes, at: 0) == [])
    let events = decoder.decode([end], at: 1)
    guard case .paste(let text) = events.first else {
      Issue.record("no paste")
      return
    }
    #expect(text.utf8.count == InputDecoder.pasteLimit)
    #expect(events.count == 1)
  }
}
