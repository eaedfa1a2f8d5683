/// A colour as a terminal can be told it.
package enum ColorRef: Hashable, Sendable {
  /// The terminal's own foreground or background, which nobody knows.
  case `default`
  /// One of the terminal's 8, 16 or 256 colours.
  case index(UInt8)
  case rgb(UInt8, UInt8, UInt8)
}

/// What the terminal is told for a cell.
package struct Style: Hashable, Sendable {
  package var foreground: ColorRef
  package var background: ColorRef
  package var attributes: Emphasis

  package init(
    foreground: ColorRef = .default,
    background: ColorRef = .default,
    attributes: Emphasis = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}

/// How many colours the terminal has.
package enum ColorDepth: String, CaseIterable, Sendable {
  case direct, full256 = "256", sixteen = "16", eight = "8", mono
}
