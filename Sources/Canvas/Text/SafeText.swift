/// Text of which it is certain that it cannot command a terminal, with its width in cells.
///
/// The only way in is the sanitiser, so every sink that takes `SafeText` is safe by its type.
/// One row: line breaks become spaces; ``lines(_:ascii:)`` splits text of many lines first.
package struct SafeText: Sendable {
  package let string: String
  /// Cells taken.
  package let width: Int
  /// The glyphs in order; empty for pure ASCII, whose bytes are glyphs already.
  let segmented: [Glyph]

  /// Makes raw text safe; with `ascii` what cannot be shown is marked `?`, not U+FFFD.
  package init(_ raw: String, ascii: Bool = false) {
    if Sanitiser.isPlain(raw) {
      string = raw
      width = raw.utf8.count
      segmented = []
    } else {
      var sanitiser = Sanitiser(replacement: ascii ? "?" : "\u{FFFD}")
      for scalar in raw.unicodeScalars { sanitiser.take(scalar) }
      string = String(sanitiser.output)
      segmented = sanitiser.glyphs
      width = segmented.reduce(0) { $0 + $1.width }
    }
  }

  /// Splits text of many lines and makes each safe.
  ///
  /// Ends of lines are LF, CR LF, CR, U+2028 and U+2029; text without any is one line.
  package static func lines(_ raw: String, ascii: Bool = false) -> [SafeText] {
    raw.split(omittingEmptySubsequences: false) { character in
      character == "\r\n" || character == "\n" || character == "\r" || character == "\u{2028}"
        || character == "\u{2029}"
    }
    .map { SafeText(String($0), ascii: ascii) }
  }

  package static let empty = SafeText("")

  package var isEmpty: Bool { string.isEmpty }

  /// The glyphs in order.
  package var glyphs: [Glyph] {
    segmented.isEmpty ? string.unicodeScalars.map { Glyph($0) } : segmented
  }
}

extension SafeText: Hashable {
  package static func == (a: SafeText, b: SafeText) -> Bool { a.string == b.string }
  package func hash(into hasher: inout Hasher) { hasher.combine(string) }
}

extension SafeText: ExpressibleByStringInterpolation {
  package init(stringLiteral raw: String) { self.init(raw) }
}

extension SafeText: CustomStringConvertible {
  package var description: String { string }
}
