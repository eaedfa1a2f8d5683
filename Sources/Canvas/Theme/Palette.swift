/// Red, green and blue, 0–255.
package struct RGB: Hashable, Sendable {
  package let red: UInt8
  package let green: UInt8
  package let blue: UInt8

  package init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  init(_ hex: UInt32) {
    self.init(UInt8(hex >> 16 & 255), UInt8(hex >> 8 & 255), UInt8(hex & 255))
  }

  /// Reads `#rrggbb`.
  init?(hex text: some StringProtocol) {
    guard text.utf8.count == 7, text.hasPrefix("#"),
      text.dropFirst().allSatisfy({ $0.isASCII && $0.isHexDigit }),
      let value = UInt32(text.dropFirst(), radix: 16)
    else { return nil }
    self.init(value)
  }
}

/// The 256 colours of a terminal: xterm's first 16, which users change, and the fixed ones above.
package enum Palette {
  private static let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
  private static let first16: [UInt32] = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]

  /// What a colour number looks like; for 0–15 what it looks like in an xterm nobody changed.
  package static func rgb(_ index: UInt8) -> RGB {
    switch index {
    case 0..<16: return RGB(first16[Int(index)])
    case 16..<232:
      let place = Int(index) - 16
      return RGB(steps[place / 36], steps[place / 6 % 6], steps[place % 6])
    default:
      let grey = UInt8(8 + 10 * (Int(index) - 232))
      return RGB(grey, grey, grey)
    }
  }

  /// The nearest of the fixed colours 16–255; the lower number wins a tie.
  package static func nearest(_ color: RGB) -> UInt8 {
    var best: (index: UInt8, distance: Int) = (16, .max)
    for index in UInt8(16)...255 {
      let distance = distance(rgb(index), color)
      if distance < best.distance { best = (index, distance) }
    }
    return best.index
  }

  private static func distance(_ a: RGB, _ b: RGB) -> Int {
    let red = Int(a.red) - Int(b.red)
    let green = Int(a.green) - Int(b.green)
    let blue = Int(a.blue) - Int(b.blue)
    return 3 * red * red + 4 * green * green + 2 * blue * blue
  }
}
