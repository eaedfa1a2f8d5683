#if canImport(Glibc)
  import Glibc
#endif

/// How well one colour stands out from another, by the formula of WCAG 2.
package enum Contrast {
  /// From 1 (the same lightness) to 21 (black and white).
  package static func ratio(_ a: RGB, _ b: RGB) -> Double {
    let (one, two) = (luminance(a), luminance(b))
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// The same for colours as a terminal is told them; `nil` when one is the terminal's own.
  package static func ratio(_ a: ColorRef, _ b: ColorRef) -> Double? {
    guard let a = a.rgb, let b = b.rgb else { return nil }
    return ratio(a, b)
  }

  static func luminance(_ color: RGB) -> Double {
    func linear(_ part: UInt8) -> Double {
      let share = Double(part) / 255
      return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue)
  }
}

extension ColorRef {
  /// What it looks like; `nil` for the terminal's own colour.
  package var rgb: RGB? {
    switch self {
    case .default: nil
    case .index(let index): Palette.rgb(index)
    case .rgb(let red, let green, let blue): RGB(red, green, blue)
    }
  }
}

extension Role {
  /// The least contrast a theme must give it: text 4.5, signs and bars 3, what is disabled 2.
  package var leastContrast: Double {
    switch self {
    case .text, .textMuted, .textStrong, .paneTitle, .header, .status, .hint, .field, .fieldError,
      .selection, .selectionBlurred, .mark, .match:
      4.5
    case .disabled: 2
    default: 3
    }
  }
}
