import Canvas
import CivilTime
import Scheduling
import Testing
import Workbench

@Suite("The curve of a forecast")
struct ReadyCurveTests {
  private func day(_ number: Int) -> Day { Day(number: Int32(18_450 + number)) }

  private var ready: ReadyDays {
    ReadyDays([1, 2, 2, 3, 3, 3, 3, 4, 4, 6].map(day))
  }

  @Test("rises from nothing to everything, with an arrow under the last day in time")
  func picture() {
    let lines = ReadyCurve(ready, deadline: day(4)).lines(width: 30, height: 4, symbols: .eighths)
    #expect(
      lines == [
        "100 % ┤        ▄▄▄▄████",
        "      │      ▆▆████████",
        " 50 % ┤    ▁▁██████████",
        "      │  ▃▃████████████",
        "      └─────────▲──────",
        "       8 Jul 11 Jul",
      ]
    )
  }

  @Test("needs nothing but ASCII when it has nothing else")
  func ascii() {
    let lines = ReadyCurve(ready, deadline: day(4)).lines(width: 40, height: 5, symbols: .ascii)
    #expect(lines.joined().utf8.allSatisfy { $0 < 0x7F })
    #expect(lines.joined().contains("#"))
  }

  @Test("never falls from left to right, whatever its width", arguments: 1...90)
  func monotone(width: Int) {
    let surface = ReadyCurve(ready, deadline: day(9))
      .surface(width: width, height: 6, symbols: .eighths)
    #expect(surface.width <= max(8, width))
    var before = 0
    for x in 7..<max(7, surface.width) {
      let height = (0..<6).count { surface[x, $0].glyph.description != " " }
      #expect(height >= before)
      before = height
    }
  }

  @Test("folds many days into the columns that there are")
  func manyDays() {
    let long = ReadyDays((0..<1000).map(day))
    let surface = ReadyCurve(long, deadline: day(500))
      .surface(width: 40, height: 4, symbols: .eighths)
    #expect(surface.width <= 40)
    #expect(surface[surface.width - 1, 0].glyph.description == "█")
  }
}
