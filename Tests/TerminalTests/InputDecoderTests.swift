import Canvas
import TestSupport
import Testing

@testable import Terminal

@Suite("The decoder of input")
struct InputDecoderTests {
  private func decode(_ text: String) -> [InputEvent] {
    var decoder = InputDecoder()
    return decoder.decode(text.utf8.map(RawCode.byte), at: 0)
  }

  @Test(
    "reads what keyboards send as bytes",
    arguments: [
      ("q", [.character("q")]), (" ", [.character(" ")]), ("Ж", [.character("Ж")]),
      ("ჯ", [.character("ჯ")]), ("日", [.character("日")]), ("\r", [.enter]), ("\n", [.enter]),
      ("\t", [.tab]), ("\u{7F}", [.backspace]), ("\u{08}", [.backspace]),
      ("\u{12}", [.control("r")]), ("\u{1A}", [.control("z")]), ("\u{00}", [.control(" ")]),
      ("\u{1C}", [.control("\\")]), ("\u{1B}", [.escape]), ("\u{1B}\u{1B}", [.escape, .escape]),
      ("\u{1B}x", [.alt("x")]), ("\u{1B}ж", [.alt("ж")]),
      ("ab", [.character("a"), .character("b")]),
      ("\u{1B}xq", [.alt("x"), .character("q")]),
    ] as [(String, [Key])]
  )
  func bytes(text: String, keys: [Key]) {
    #expect(decode(text) == keys.map(InputEvent.key))
  }

  @Test(
    "reads the codes of curses",
    arguments: [
      (259, .up), (258, .down), (260, .left), (261, .right), (337, .shiftUp), (336, .shiftDown),
      (262, .home), (360, .end), (338, .pageDown), (339, .pageUp), (330, .delete), (331, .insert),
      (263, .backspace), (353, .backTab), (343, .enter), (265, .function(1)), (276, .function(12)),
      (TerminalCode.shiftUp, .shiftUp), (TerminalCode.shiftDown, .shiftDown),
    ] as [(Int32, Key)]
  )
  func codes(code: Int32, key: Key) {
    var decoder = InputDecoder()
    #expect(decoder.decode([.key(code)], at: 0) == [.key(key)])
  }

  @Test("names the keys it has no use for")
  func unknownKeys() {
    var decoder = InputDecoder()
    let codes: [RawCode] = [.named("kRIT5"), .named("kUP"), .key(999), .byte(27), .key(259)]
    #expect(
      decoder.decode(codes, at: 0) == [
        .unknown("kRIT5"), .key(.shiftUp), .unknown("key 999"), .unknown("A-↑"),
      ]
    )
  }

  @Test(
    "swallows unknown sequences to their last byte",
    arguments: [
      ("\u{1B}[99~q", "Esc[99~"), ("\u{1B}[<0;3;4Mq", "Esc[<0;3;4M"), ("\u{1B}Oxq", "EscOx"),
      ("\u{1B}[?1;2cq", "Esc[?1;2c"), ("\u{1B}[M ##q", "Esc[M"), ("\u{1B}[[Aq", "Esc[["),
      ("\u{1B}[1;5uq", "Esc[1;5u"), ("\u{1B}O1;5Pq", "EscO1;5P"),
    ]
  )
  func sequences(text: String, name: String) {
    #expect(decode(text) == [.unknown(name), .key(.character("q"))])
  }

  @Test("swallows a sequence that arrives in pieces")
  func pieces() {
    var decoder = InputDecoder()
    #expect(decoder.decode([.byte(27), .byte(0x5B)], at: 0) == [])
    #expect(decoder.deadline == InputDecoder.sequencePatience)
    #expect(decoder.decode([.byte(0x35)], at: 100) == [])
    #expect(decoder.decode([.byte(0x64)], at: 200) == [.unknown("Esc[5d")])
    #expect(decoder.deadline == nil)
  }

  @Test("gives a sequence up after a while")
  func patience() {
    var decoder = InputDecoder()
    _ = decoder.decode([.byte(27), .byte(0x5B)], at: 0)
    #expect(decoder.decode([], at: InputDecoder.sequencePatience) == [.unknown("Esc[")])
    #expect(decoder.decode([.byte(0x64)], at: 300) == [.key(.character("d"))])
  }

  @Test("takes an ESC for the key only when nothing follows")
  func escape() {
    var decoder = InputDecoder()
    #expect(decoder.decode([.byte(27)], at: 0, hasMore: true) == [])
    #expect(decoder.decode([.byte(0x78)], at: 0) == [.key(.alt("x"))])
    #expect(decoder.decode([.byte(27)], at: 0) == [.key(.escape)])
  }

  @Test("joins a character whose bytes arrive apart")
  func halves() {
    var decoder = InputDecoder()
    #expect(decoder.decode([.byte(0xD0)], at: 0) == [])
    #expect(decoder.decode([.byte(0x96)], at: 900) == [.key(.character("Ж"))])
  }

  @Test(
    "reports what is no UTF-8 and goes on",
    arguments: [
      [0xFF, 0x71], [0xD0, 0x71], [0xC0, 0x71], [0xED, 0xA0, 0x80, 0x71],
      [0xF0, 0x80, 0x80, 0x80, 0x71],
    ] as [[UInt8]]
  )
  func invalid(bytes: [UInt8]) {
    var decoder = InputDecoder()
    let events = decoder.decode(bytes.map(RawCode.byte), at: 0)
    #expect(events == [.unknown("invalid UTF-8"), .key(.character("q"))])
  }

  @Test("takes a control character of the upper half for nothing")
  func upperControl() {
    #expect(decode("\u{9B}q") == [.unknown("U+009B"), .key(.character("q"))])
  }

  @Test("never traps, and is at rest after a storm", arguments: UInt64(1)...20)
  func storm(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var decoder = InputDecoder()
    var now = 0
    for _ in 0..<500 {
      let codes = (0..<Int.random(in: 0...20, using: &random)).map { _ in
        Self.randomCode(using: &random)
      }
      _ = decoder.decode(codes, at: now, hasMore: Bool.random(using: &random))
      now += Int.random(in: 0...50, using: &random)
    }
    _ = decoder.decode([], at: now + InputDecoder.pastePatience)
    _ = decoder.decode([.byte(0x0D), .byte(0x0D)], at: now + InputDecoder.pastePatience)
    let last = decoder.decode([.byte(0x71)], at: now + 2 * InputDecoder.pastePatience)
    #expect(last.last == .key(.character("q")))
  }

  private static func randomCode(using random: inout SeededRandom) -> RawCode {
    switch Int.random(in: 0..<20, using: &random) {
    case 0: .byte(27)
    case 1: .byte(0x5B)
    case 2:
      .key(
        [259, TerminalCode.pasteStart, TerminalCode.pasteEnd].randomElement(using: &random) ?? 0
      )
    case 3: .mouse(MouseReport(.press, at: Point(1, 1)))
    default: .byte(UInt8.random(in: .min ... .max, using: &random))
    }
  }
}
