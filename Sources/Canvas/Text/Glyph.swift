/// One printable character of a cell: a base and up to four combining marks, without a heap.
///
/// Nothing unprintable gets in: whatever a terminal might act on becomes U+FFFD.
package struct Glyph: Hashable, Sendable {
  /// The base scalar, and above its 21 bits the number of cells it takes.
  private var packed: UInt32
  private var mark1: UInt32 = 0
  private var mark2: UInt32 = 0
  private var mark3: UInt32 = 0
  private var mark4: UInt32 = 0

  /// Makes a glyph of a scalar that stands by itself; all others become U+FFFD.
  package init(_ scalar: Unicode.Scalar) {
    if let width = TextWidth.of(scalar), width > 0 {
      packed = scalar.value | UInt32(width) << 21
    } else {
      packed = 0xFFFD | 1 << 21
    }
  }

  package static let blank: Glyph = " "
  /// The sign for a character that cannot be shown.
  package static let replacement: Glyph = "\u{FFFD}"

  package var base: Unicode.Scalar { Unicode.Scalar(packed & 0x1F_FFFF) ?? "\u{FFFD}" }
  /// Cells taken: 1 or 2.
  package var width: Int { Int(packed >> 21) }

  /// The combining marks in order.
  package var marks: [Unicode.Scalar] {
    [mark1, mark2, mark3, mark4].prefix { $0 != 0 }.compactMap(Unicode.Scalar.init)
  }

  package var hasMarks: Bool { mark1 != 0 }

  /// Puts a mark of width 0 on top; false when four are there already or it is not a mark.
  @discardableResult
  package mutating func add(mark: Unicode.Scalar) -> Bool {
    guard TextWidth.of(mark) == 0 else { return false }
    switch UInt32(0) {
    case mark1: mark1 = mark.value
    case mark2: mark2 = mark.value
    case mark3: mark3 = mark.value
    case mark4: mark4 = mark.value
    default: return false
    }
    return true
  }
}

extension Glyph: ExpressibleByUnicodeScalarLiteral {
  package init(unicodeScalarLiteral scalar: Unicode.Scalar) { self.init(scalar) }
}

extension Glyph: CustomStringConvertible {
  package var description: String {
    var text = String(base)
    if hasMarks { text.unicodeScalars.append(contentsOf: marks) }
    return text
  }
}
