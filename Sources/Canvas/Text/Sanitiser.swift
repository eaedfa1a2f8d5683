/// Takes raw scalars, gives scalars that are safe in a cell, and the glyphs they form.
///
/// Hidden reorderings, tags and control characters become visible; what any word processor leaves
/// behind (soft hyphens, joiners, variation selectors) vanishes.
struct Sanitiser {
  private(set) var output = String.UnicodeScalarView()
  private(set) var glyphs: [Glyph] = []
  private let replacement: Unicode.Scalar

  init(replacement: Unicode.Scalar) { self.replacement = replacement }

  /// Whether the text is printable ASCII from end to end and needs nothing.
  static func isPlain(_ raw: String) -> Bool {
    raw.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  }

  mutating func take(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: base(" ")
    case 0x20..<0x7F: base(scalar)
    case 0..<0x20, 0x7F...0x9F: base(replacement)
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF, 0x180B...0x180D, 0x180F, 0xFE00...0xFE0F,
      0xE0100...0xE01EF:
      break
    case 0x1F1E6...0x1F1FF: base(letter(ofIndicator: scalar))
    case let value where TextWidth.isCommonLetter(value): base(scalar)
    default: other(scalar)
    }
  }

  private mutating func other(_ scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .format, .control, .privateUse, .unassigned, .surrogate: base(replacement)
    default:
      switch TextWidth.of(scalar) {
      case .some(0): mark(scalar)
      case .some: base(scalar)
      case nil: base(replacement)
      }
    }
  }

  private mutating func base(_ scalar: Unicode.Scalar) {
    output.append(scalar)
    glyphs.append(Glyph(scalar))
  }

  /// Puts a mark on the glyph before; one that comes first gets a dotted circle to stand on.
  private mutating func mark(_ scalar: Unicode.Scalar) {
    if glyphs.isEmpty { base("\u{25CC}") }
    if glyphs[glyphs.count - 1].add(mark: scalar) { output.append(scalar) }
  }

  /// The Latin letter of half a flag: terminals disagree on flags, nobody on letters.
  private func letter(ofIndicator scalar: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(scalar.value - 0x1F1E6 + 0x41) ?? replacement
  }
}
