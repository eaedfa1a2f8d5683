import Canvas
import Testing

@testable import Terminal

@Suite("The width of text")
struct WidthTests {
  @Test("is the C library's for every scalar")
  @MainActor
  func agreement() {
    Curses.useUTF8()
    let differing = (UInt32(0x20)...0x10FFFF).compactMap(Unicode.Scalar.init).filter {
      TextWidth.of($0) != Curses.width(of: $0)
    }
    #expect(differing.isEmpty, "\(differing.prefix(20).map { String($0.value, radix: 16) })")
  }
}
