/// One cell of a surface; 24 plain bytes, so that screens are compared without a detour.
package struct Cell: Hashable, Sendable {
  package var glyph: Glyph
  /// 1 or 2; 0 for the right half of a wide glyph, which holds a blank.
  package var width: UInt8
  package var role: Role
  package var ground: Ground
  package var emphasis: Emphasis

  package init(
    _ glyph: Glyph = .blank,
    role: Role = .text,
    ground: Ground = .plain,
    emphasis: Emphasis = []
  ) {
    self.glyph = glyph
    self.width = UInt8(glyph.width)
    self.role = role
    self.ground = ground
    self.emphasis = emphasis
  }

  /// Foreground and background exchanged, as the left edge of a bar in eighths needs it.
  package var reversed: Bool {
    get { emphasis.contains(.reverse) }
    set { if newValue { emphasis.insert(.reverse) } else { emphasis.remove(.reverse) } }
  }
}
