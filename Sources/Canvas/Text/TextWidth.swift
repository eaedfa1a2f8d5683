/// How many cells a scalar takes, by the rule of the C library's `wcwidth` (glibc 2.36, Unicode 14).
///
/// The terminal side measures with the C library; if the two disagreed, rows would shift.
package enum TextWidth {
  /// The cells of one scalar: 0, 1 or 2, or `nil` when it cannot be printed.
  package static func of(_ scalar: Unicode.Scalar) -> Int? {
    let value = scalar.value
    if value < 0x7F { return value < 0x20 ? nil : 1 }
    if isCommonLetter(value) { return 1 }
    if isWide(value) { return 2 }
    if let width = exception(value) { return width }
    return byCategory(scalar)
  }

  /// Letters and signs of one cell that are met so often that their properties are not looked up.
  ///
  /// Latin, Cyrillic, Armenian, Georgian, general punctuation, boxes and blocks; a test compares
  /// them with the rule.
  static func isCommonLetter(_ value: UInt32) -> Bool {
    switch value {
    case 0xAE...0x2FF, 0x400...0x482, 0x48A...0x52F, 0x531...0x556, 0x561...0x587, 0x10D0...0x10FF,
      0x2010...0x2027, 0x2500...0x25A0:
      true
    default: false
    }
  }

  /// The cells of a text, unprintable scalars not counted.
  package static func of(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + (of($1) ?? 0) }
  }

  /// Where the C library departs from the general category.
  private static func exception(_ value: UInt32) -> Int? {
    switch value {
    case 0xAD, 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: 1
    case 0x1160...0x11FF, 0xD7B0...0xD7C6, 0xD7CB...0xD7FB, 0x1171E: 0
    default: nil
    }
  }

  static func byCategory(_ scalar: Unicode.Scalar) -> Int? {
    let width: Int
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: width = 0
    case .control, .lineSeparator, .paragraphSeparator, .unassigned, .surrogate: return nil
    case .privateUse: return 1
    default: width = 1
    }
    guard let age = scalar.properties.age, age.major <= 14 else { return nil }
    return width
  }

  /// Looks the scalar up in the table of wide ranges.
  private static func isWide(_ value: UInt32) -> Bool {
    guard value >= 0x1100 else { return false }
    var low = 0
    var high = wideRanges.count
    while low < high {
      let middle = (low + high) / 2
      if value > wideRanges[middle].1 { low = middle + 1 } else { high = middle }
    }
    return low < wideRanges.count && value >= wideRanges[low].0
  }
}
