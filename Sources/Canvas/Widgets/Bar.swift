/// A bar of the timeline, placed in eighths of a cell.
package enum Bar {
  /// Eighths in a cell.
  package static let parts = 8

  /// Which ends of a bar with a sign are as fine as those of a solid one.
  package struct Ends: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let left = Ends(rawValue: 1)
    package static let right = Ends(rawValue: 2)
    package static let both: Ends = [.left, .right]
  }

  /// Draws from one place up to another, both in eighths from the left of the row.
  ///
  /// Without a sign the bar is solid and its edges are as fine as the symbols allow; the left edge
  /// is the sign of its empty part with the colours exchanged, or a right half block. With a sign it
  /// takes whole cells, but for the ends that are asked for; those need eighths and a cell of the
  /// sign between them. A bar that has any length is never nothing.
  package static func draw(
    on surface: inout Surface,
    in row: Rect,
    from start: Int,
    to end: Int,
    sign: Glyph? = nil,
    ends: Ends = [],
    role: Role
  ) {
    let (start, end) = (max(0, start), min(end, row.width * parts))
    guard start < end, row.height > 0 else { return }
    let symbols = surface.symbols
    if let sign, !ends.isEmpty, symbols == .eighths,
      drawn(on: &surface, in: row, start..<end, sign, ends, role)
    {
      return
    }
    let step = sign == nil ? parts / (symbols.partial.count + 1) : parts
    var (from, to) = (rounded(start, to: step), rounded(end, to: step))
    if from >= to { (from, to) = outward(start, step) }
    to = min(row.width * parts, to)
    for x in from / parts...(to - 1) / parts {
      let filled = max(from - x * parts, 0)..<min(to - x * parts, parts)
      let edge = edge(filled, symbols: symbols, step: step)
      surface.put(
        edge.map(\.glyph) ?? sign ?? symbols.barDone,
        at: Point(row.x + x, row.y),
        role: role,
        emphasis: edge?.isReversed == true ? .reverse : []
      )
    }
  }

  /// Draws a bar with a sign inside and fine ends; says no when no cell is left for the sign.
  private static func drawn(
    on surface: inout Surface,
    in row: Rect,
    _ bar: Range<Int>,
    _ sign: Glyph,
    _ ends: Ends,
    _ role: Role
  ) -> Bool {
    let (first, last) = ((bar.lowerBound + parts - 1) / parts, bar.upperBound / parts)
    guard first < last else { return false }
    for x in first..<last { surface.put(sign, at: Point(row.x + x, row.y), role: role) }
    let (empty, rest) = (bar.lowerBound % parts, bar.upperBound % parts)
    if empty > 0 {
      let glyph: Glyph? =
        ends.contains(.left) ? surface.symbols.partial[empty - 1] : 2 * empty <= parts ? sign : nil
      if let glyph {
        surface.put(
          glyph,
          at: Point(row.x + bar.lowerBound / parts, row.y),
          role: role,
          emphasis: ends.contains(.left) ? .reverse : []
        )
      }
    }
    if rest > 0 {
      let glyph: Glyph? =
        ends.contains(.right) ? surface.symbols.partial[rest - 1] : 2 * rest >= parts ? sign : nil
      if let glyph {
        surface.put(glyph, at: Point(row.x + bar.upperBound / parts, row.y), role: role)
      }
    }
    return true
  }

  /// The sign for a cell that is filled in part, `nil` for a full one.
  ///
  /// Of a bar that starts and ends in the cell only one edge can be shown: the one that lies less off.
  private static func edge(
    _ filled: Range<Int>,
    symbols: SymbolSet,
    step: Int
  ) -> (glyph: Glyph, isReversed: Bool)? {
    let (empty, rest) = (filled.lowerBound, parts - filled.upperBound)
    if empty <= rest {
      return rest == 0 ? nil : (symbols.partial[filled.upperBound / step - 1], false)
    }
    if let half = symbols.rightHalf { return (half, false) }
    return (symbols.partial[empty / step - 1], true)
  }

  private static func rounded(_ place: Int, to step: Int) -> Int {
    let shifted = place + step / 2
    return (shifted - ((shifted % step) + step) % step)
  }

  /// The step that a bar too short for rounding lies in.
  private static func outward(_ place: Int, _ step: Int) -> (Int, Int) {
    let first = place - ((place % step) + step) % step
    return (first, first + step)
  }
}
