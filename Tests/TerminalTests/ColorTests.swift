import Canvas
import Testing

@testable import Terminal

@Suite("Colours")
struct ColorTests {
  @Test(
    "are as deep as option, NO_COLOR and terminal allow",
    arguments: [
      (.auto, nil, 256, false, .full256), (.auto, nil, 1 << 24, true, .direct),
      (.auto, nil, 1 << 24, false, .full256), (.auto, nil, 88, false, .sixteen),
      (.auto, nil, 8, false, .eight), (.auto, nil, 0, false, .mono), (.auto, "", 8, false, .eight),
      (.auto, "0", 256, false, .mono), (.full256, "1", 256, false, .full256),
      (.full256, nil, 8, false, .eight), (.sixteen, nil, 256, false, .sixteen),
      (.sixteen, nil, 8, false, .eight), (.mono, nil, 256, false, .mono),
    ] as [(TerminalOptions.Color, String?, Int, Bool, ColorDepth)]
  )
  func depth(
    option: TerminalOptions.Color,
    noColor: String?,
    colors: Int,
    isDirect: Bool,
    expected: ColorDepth
  ) {
    let depth = ColorDepth(option: option, noColor: noColor, colors: colors, isDirect: isDirect)
    #expect(depth == expected)
  }

  @Test(
    "have the numbers of their depth",
    arguments: [
      (.default, .full256, -1), (.index(200), .full256, 200), (.index(200), .sixteen, -1),
      (.index(9), .sixteen, 9), (.index(9), .eight, 1), (.index(3), .mono, -1),
      (.rgb(1, 2, 3), .direct, 0x010203), (.index(196), .direct, 0xFF0000),
      (.index(244), .direct, 0x808080), (.rgb(255, 0, 0), .full256, -1),
      (.rgb(255, 0, 0), .sixteen, -1),
    ] as [(ColorRef, ColorDepth, Int32)]
  )
  func numbers(color: ColorRef, depth: ColorDepth, expected: Int32) {
    #expect(ColorNumber.of(color, depth: depth) == expected)
  }
}
