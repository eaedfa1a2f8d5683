extension SafeText {
  /// Breaks the text into rows of at most `width` cells, between words where it can.
  ///
  /// A word longer than a row is cut; spaces at a break vanish. Without any room there is no row.
  package func wrapped(width: Int) -> [SafeText] {
    guard width > 0 else { return [] }
    var rows: [[Glyph]] = []
    var row: [Glyph] = []
    var used = 0
    for word in glyphs.split(separator: .blank, omittingEmptySubsequences: true) {
      let length = word.reduce(0) { $0 + $1.width }
      if used > 0, used + 1 + length > width {
        rows.append(row)
        (row, used) = ([], 0)
      }
      if used > 0 {
        row.append(.blank)
        used += 1
      }
      for glyph in word where glyph.width <= width {
        if used + glyph.width > width {
          rows.append(row)
          (row, used) = ([], 0)
        }
        row.append(glyph)
        used += glyph.width
      }
    }
    return (rows + [row]).map(SafeText.init(glyphs:))
  }

  /// The part that fits in so many cells, without a sign of the cut.
  package func prefix(cells: Int) -> SafeText {
    guard width > cells else { return self }
    var used = 0
    return SafeText(
      glyphs: glyphs.prefix {
        used += $0.width
        return used <= cells
      }
    )
  }

  package static func + (a: SafeText, b: SafeText) -> SafeText { SafeText(a.string + b.string) }

  /// Glyphs are safe already; the sanitiser changes none of them.
  private init(glyphs: some Sequence<Glyph>) {
    self.init(glyphs.map(\.description).joined())
  }
}
