import Canvas
import Testing

@testable import Terminal

@Suite("The mouse")
struct MouseTests {
  @Test(
    "tells its reports apart",
    arguments: [
      (.press, .press), (.release, .release), (.pressRight, .pressRight), (.wheelUp, .wheelUp),
      (.wheelDown, .wheelDown), (.drag, .drag),
    ] as [(MouseReport.Button, MouseEvent.Kind)]
  )
  func reports(button: MouseReport.Button, kind: MouseEvent.Kind) {
    var decoder = InputDecoder()
    let report = MouseReport(button, at: Point(3, 4), shift: true)
    #expect(
      decoder.decode([.mouse(report)], at: 0) == [
        .mouse(MouseEvent(kind: kind, at: Point(3, 4), shift: true))
      ]
    )
  }

  @Test(
    "sees a double press on one cell within the span",
    arguments: [
      (0, Point(1, 1), .doublePress), (400, Point(1, 1), .doublePress), (401, Point(1, 1), .press),
      (10, Point(2, 1), .press),
    ] as [(Int, Point, MouseEvent.Kind)]
  )
  func double(after time: Int, at point: Point, kind: MouseEvent.Kind) {
    var decoder = InputDecoder()
    _ = decoder.decode([.mouse(MouseReport(.press, at: Point(1, 1)))], at: 0)
    _ = decoder.decode([.mouse(MouseReport(.release, at: Point(1, 1)))], at: 0)
    let second = decoder.decode([.mouse(MouseReport(.press, at: point))], at: time)
    #expect(second == [.mouse(MouseEvent(kind: kind, at: point))])
  }

  @Test("begins anew with a third press")
  func third() {
    var decoder = InputDecoder()
    let press = RawCode.mouse(MouseReport(.press, at: Point(1, 1)))
    let kinds = decoder.decode([press, press, press, press], at: 0).map { event in
      if case .mouse(let mouse) = event { mouse.kind } else { MouseEvent.Kind.release }
    }
    #expect(kinds == [.press, .doublePress, .press, .doublePress])
  }
}
