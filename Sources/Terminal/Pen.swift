import CNcurses
import Canvas

/// Writes styled glyphs into ncurses's screen.
///
/// Pairs of colours are made when first needed. On a terminal of 8 colours there are only about
/// 64, and ncurses would take one back that is still on the screen: when they are used up, further
/// combinations get the terminal's own colours and keep their attributes.
@safe final class Pen {
  private struct Colors: Hashable {
    let foreground: Int32
    let background: Int32
  }

  private let depth: ColorDepth
  private let pairLimit: Int
  private var pairs: [Colors: Int32] = [:]
  /// The scalars of one cell and a zero.
  private let text: UnsafeMutableBufferPointer<wchar_t>

  init(depth: ColorDepth) {
    self.depth = depth
    pairLimit = Int(nc_pairs()) - 1
    unsafe text = .allocate(capacity: 6)
    unsafe text.initialize(repeating: 0)
  }

  isolated deinit { unsafe text.deallocate() }

  /// A style as ncurses wants it.
  struct Ink {
    let attributes: attr_t
    let pair: Int32
  }

  func ink(of style: Style) -> Ink {
    Ink(attributes: attributes(of: style.attributes), pair: pair(of: style))
  }

  /// Makes room for another theme's pairs when more than half are used.
  ///
  /// - Returns: Whether pairs were forgotten, and what is on the screen has to be drawn anew.
  func forgetPairsIfScarce() -> Bool {
    guard pairs.count > pairLimit / 2, !pairs.isEmpty else { return false }
    pairs = [:]
    reset_color_pairs()
    return true
  }

  func put(_ glyph: Glyph, at point: Point, _ ink: Ink) {
    unsafe text[0] = wchar_t(bitPattern: glyph.base.value)
    var count = 1
    if glyph.hasMarks {
      for mark in glyph.marks {
        unsafe text[count] = wchar_t(bitPattern: mark.value)
        count += 1
      }
    }
    unsafe text[count] = 0
    // The cell in the lower right corner is written although the call says ERR: the cursor
    // cannot go on.
    unsafe _ = nc_put(
      Int32(point.y),
      Int32(point.x),
      text.baseAddress,
      ink.attributes,
      ink.pair
    )
  }

  private func attributes(of emphasis: Emphasis) -> attr_t {
    var result: attr_t = 0
    if emphasis.contains(.bold) { result |= nc_bold }
    if emphasis.contains(.dim) { result |= nc_dim }
    if emphasis.contains(.italic) { result |= nc_italic }
    if emphasis.contains(.underline) { result |= nc_underline }
    if emphasis.contains(.reverse) { result |= nc_reverse }
    return result
  }

  private func pair(of style: Style) -> Int32 {
    guard depth != .mono else { return 0 }
    let colors = Colors(
      foreground: ColorNumber.of(style.foreground, depth: depth),
      background: ColorNumber.of(style.background, depth: depth)
    )
    guard colors.foreground >= 0 || colors.background >= 0 else { return 0 }
    if let pair = pairs[colors] { return pair }
    guard pairs.count < pairLimit else { return 0 }
    let pair = max(0, alloc_pair(colors.foreground, colors.background))
    pairs[colors] = pair
    return pair
  }
}
