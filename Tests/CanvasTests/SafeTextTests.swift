import TestSupport
import Testing

@testable import Canvas

@Suite("Safe text")
struct SafeTextTests {
  @Test(
    "is made of raw text by the table",
    arguments: [
      ("plain title", "plain title"), ("a\tb\nc\r\nd\u{2028}e", "a b c  d e"),
      ("\u{1B}[2J", "\u{FFFD}[2J"), ("\u{9B}31m", "\u{FFFD}31m"), ("\u{7F}", "\u{FFFD}"),
      ("\u{E000}\u{378}", "\u{FFFD}\u{FFFD}"), ("a\u{202E}b", "a\u{FFFD}b"),
      ("\u{200E}\u{61C}\u{2066}", "\u{FFFD}\u{FFFD}\u{FFFD}"), ("\u{E0041}", "\u{FFFD}"),
      ("soft\u{AD}hy\u{200B}phen\u{FEFF}", "softhyphen"), ("❤\u{FE0F}", "❤"), ("🇬🇪", "GE"),
      ("\u{301}a", "\u{25CC}\u{301}a"),
      ("a\u{301}\u{302}\u{303}\u{304}\u{305}b", "a\u{301}\u{302}\u{303}\u{304}b"),
      ("საქართველო", "საქართველო"), ("Հայաստան", "Հայաստան"), ("", ""),
    ]
  )
  func table(raw: String, safe: String) {
    #expect(Array(SafeText(raw).string.unicodeScalars) == Array(safe.unicodeScalars))
  }

  @Test("marks with a question mark in ASCII")
  func ascii() { #expect(SafeText("a\u{1B}b\u{202E}", ascii: true).string == "a?b?") }

  @Test(
    "knows its width in cells",
    arguments: [
      ("Sofia", 5), ("Кишинёв", 7), ("日本", 4), ("e\u{301}", 1), ("🇬🇪", 2), ("", 0), ("█▌│◆", 4),
    ]
  )
  func width(raw: String, cells: Int) { #expect(SafeText(raw).width == cells) }

  @Test("does not change when it is made safe again, whatever it was", arguments: UInt64(1)...200)
  func stable(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let ranges: [ClosedRange<UInt32>] = [
      0...0xFF, 0x300...0x36F, 0x2000...0x206F, 0xFE00...0xFE0F, 0x1F1E6...0x1F1FF, 0...0x10FFFF,
      0x4E00...0x4E10,
    ]
    var raw = String.UnicodeScalarView()
    for _ in 0..<40 {
      let value = UInt32.random(in: ranges[Int.random(in: 0..<7, using: &random)], using: &random)
      if let scalar = Unicode.Scalar(value) { raw.append(scalar) }
    }
    let safe = SafeText(String(raw))
    #expect(SafeText(safe.string).string == safe.string)
    #expect(safe.width == TextWidth.of(safe.string))
    #expect(safe.width == safe.glyphs.reduce(0) { $0 + $1.width })
    for scalar in safe.string.unicodeScalars {
      #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
      #expect(scalar.properties.generalCategory != .format)
    }
  }

  @Test("splits lines at every kind of end")
  func lines() {
    #expect(
      SafeText.lines("a\nb\r\nc\rd\u{2029}e\n").map(\.string) == ["a", "b", "c", "d", "e", ""]
    )
    #expect(SafeText.lines("").map(\.string) == [""])
  }

  @Test(
    "wraps between words and cuts what is longer than a row",
    arguments: [
      ("one two three", 7, ["one two", "three"]),
      ("one two three", 3, ["one", "two", "thr", "ee"]),
      ("  spaced   out ", 20, ["spaced out"]), ("日本語", 3, ["日", "本", "語"]), ("日", 1, [""]),
      ("", 5, [""]), ("any", 0, []),
    ]
  )
  func wrapping(text: String, width: Int, rows: [String]) {
    #expect(SafeText(text).wrapped(width: width).map(\.string) == rows)
  }

  @Test("is made safe when written as a literal with values in it")
  func interpolation() {
    let title = "\u{1B}c"
    let text: SafeText = "Task \(title)"
    #expect(text.string == "Task \u{FFFD}c")
    #expect(text.prefix(cells: 3).string == "Tas")
    #expect((text + "!").string == "Task \u{FFFD}c!")
  }
}

@Suite("Folding for a search")
struct MatchFoldTests {
  @Test(
    "makes one of the spellings of a letter",
    arguments: [
      ("Chişinău", "chisinau"), ("Chișinău", "chisinau"), ("ţ ț", "t t"), ("Кишинёв", "кишинев"),
      ("Київ", "киів"), ("ÉMIGRÉ", "emigre"), ("e\u{301}", "e"), ("Ștefan", "stefan"),
      ("Йод", "иод"), ("Երևան", "երեւան"), ("თბილისი", "თბილისი"), ("Łódź–Ørsted", "lodz-orsted"),
      ("PLAIN", "plain"),
    ]
  )
  func folds(text: String, folded: String) { #expect(matchFold(text) == folded) }
}

@Suite("The width of a scalar")
struct TextWidthTests {
  @Test(
    "follows the C library",
    arguments: [
      ("a", 1), ("\u{AD}", 1), ("\u{301}", 0), ("\u{1160}", 0), ("\u{1100}", 2), ("日", 2),
      ("\u{600}", 1), ("\u{200B}", 0), ("\u{7F}", nil), ("\u{1B}", nil), ("\u{85}", nil),
      ("\u{2028}", nil), ("\u{378}", nil), ("\u{E000}", 1), ("ა", 1), ("Ֆ", 1), ("█", 1), ("◆", 1),
      ("😀", 2), ("\u{1F1EC}", 1), ("\u{1FAE8}", nil),
    ] as [(Unicode.Scalar, Int?)]
  )
  func table(scalar: Unicode.Scalar, width: Int?) { #expect(TextWidth.of(scalar) == width) }

  @Test("takes no short cut that the rule would not take")
  func common() {
    for value in UInt32(0x7F)...0xFFFF where TextWidth.isCommonLetter(value) {
      let scalar = Unicode.Scalar(value)
      #expect(scalar.flatMap(TextWidth.byCategory) == 1 && scalar?.properties.isWhitespace == false)
    }
  }

  @Test("has wide ranges in order")
  func order() {
    let ranges = TextWidth.wideRanges
    #expect(ranges.allSatisfy { $0.0 <= $0.1 })
    #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.1 < $1.0 })
  }

  @Test("lets nothing into a glyph that a terminal might act on")
  func glyphs() {
    #expect(Glyph("\u{1B}") == .replacement)
    #expect(Glyph("\u{301}") == .replacement)
    #expect(Glyph("日").width == 2)
    var glyph: Glyph = "e"
    let taken = ["\u{301}", "\u{302}", "a", "\u{303}", "\u{304}", "\u{305}"].map {
      glyph.add(mark: Unicode.Scalar($0) ?? "a")
    }
    #expect(taken == [true, true, false, true, true, false])
    #expect(Array(glyph.description.unicodeScalars).count == 5)
  }
}
