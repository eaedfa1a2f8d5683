import Canvas

/// The numbers by which a terminal of some depth knows colours.
nonisolated enum ColorNumber {
  /// The number for ncurses; −1 is the terminal's own colour.
  static func of(_ color: ColorRef, depth: ColorDepth) -> Int32 {
    switch (color, depth) {
    case (_, .mono), (.default, _): -1
    case (.index(let index), .direct): direct(index)
    case (.index(let index), .full256): Int32(index)
    case (.index(let index), .sixteen): index < 16 ? Int32(index) : -1
    case (.index(let index), .eight): index < 8 ? Int32(index) : index < 16 ? Int32(index) - 8 : -1
    case (.rgb(let red, let green, let blue), .direct):
      Int32(red) << 16 | Int32(green) << 8 | Int32(blue)
    case (.rgb, _): -1  // a resolved theme has found its place in the palette already
    }
  }

  /// The six steps of each channel in xterm's cube of colours 16 to 231.
  private static let steps: [Int32] = [0, 95, 135, 175, 215, 255]

  /// 0xRRGGBB of a palette colour; terminals with direct colour keep the first eight as they are.
  private static func direct(_ index: UInt8) -> Int32 {
    let index = Int32(index)
    switch index {
    case 0..<8: return index
    case 8..<16: return index - 8
    case 16..<232:
      let place = index - 16
      return steps[Int(place / 36)] << 16 | steps[Int(place / 6 % 6)] << 8 | steps[Int(place % 6)]
    default: return (8 + 10 * (index - 232)) * 0x010101
    }
  }
}
