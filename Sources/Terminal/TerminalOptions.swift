package import Canvas

/// What the command line and the environment decide about a session.
nonisolated package struct TerminalOptions: Hashable, Sendable {
  /// `--color`: more than the terminal has is never used.
  package enum Color: String, CaseIterable, Sendable {
    case auto
    case full256 = "256"
    case sixteen = "16"
    case mono
  }

  package var color: Color
  package var isMouseOn: Bool

  package init(color: Color = .auto, isMouseOn: Bool = true) {
    self.color = color
    self.isMouseOn = isMouseOn
  }
}

extension ColorDepth {
  /// The depth to use: first the option, then `NO_COLOR`, then what the terminal has.
  ///
  /// - Parameters:
  ///   - option: What the command line asks for.
  ///   - noColor: The value of `NO_COLOR`; empty counts as absent (no-color.org).
  ///   - colors: How many the terminal has.
  ///   - isDirect: Colours are told as 0xRRGGBB.
  nonisolated package init(
    option: TerminalOptions.Color,
    noColor: String?,
    colors: Int,
    isDirect: Bool
  ) {
    let limit: ColorDepth =
      switch colors {
      case 257... where isDirect: .direct
      case 256...: .full256
      case 16...: .sixteen
      case 8...: .eight
      default: .mono
      }
    switch option {
    case .auto: self = noColor.map { !$0.isEmpty } ?? false ? .mono : limit
    case .full256: self = colors >= 256 ? .full256 : limit
    case .sixteen: self = colors >= 16 ? .sixteen : limit
    case .mono: self = .mono
    }
  }
}
