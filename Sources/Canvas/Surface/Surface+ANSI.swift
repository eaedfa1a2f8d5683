extension Surface {
  /// The picture with colours as escape sequences, a reset at the end of every row.
  ///
  /// Only the styles come from here; cells hold sanitised glyphs, so data cannot add sequences.
  package func ansi(_ theme: ResolvedTheme) -> String {
    var output = ""
    for y in 0..<height {
      var last = Style()
      for x in 0..<width where self[x, y].width > 0 {
        let style = theme.style(of: self[x, y])
        if style != last { output += style.escape }
        last = style
        output += self[x, y].glyph.description
      }
      if last != Style() { output += "\u{1B}[0m" }
      output += "\n"
    }
    return output
  }

  package func ansi(theme: Theme, depth: ColorDepth) -> String {
    ansi(ResolvedTheme(theme, depth: depth))
  }
}

extension Style {
  /// The SGR sequence (ECMA-48) that sets exactly this style.
  fileprivate var escape: String {
    var codes = ["0"]
    let flags: [(Emphasis, String)] = [
      (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"),
    ]
    codes += flags.filter { attributes.contains($0.0) }.map(\.1)
    if let front = foreground.codes(base: 30) { codes.append(front) }
    if let back = background.codes(base: 40) { codes.append(back) }
    return "\u{1B}[\(codes.joined(separator: ";"))m"
  }
}

extension ColorRef {
  /// The codes of the colour; `base` is 30 for foregrounds and 40 for backgrounds.
  fileprivate func codes(base: Int) -> String? {
    switch self {
    case .default: nil
    case .index(let index) where index < 8: "\(base + Int(index))"
    case .index(let index) where index < 16: "\(base + 52 + Int(index))"
    case .index(let index): "\(base + 8);5;\(index)"
    case .rgb(let red, let green, let blue): "\(base + 8);2;\(red);\(green);\(blue)"
    }
  }
}
