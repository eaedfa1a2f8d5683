import Canvas
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("The mouse")
struct MouseTests {
  private func body(_ list: ListID, _ probe: Probe) throws -> Rect {
    try #require(Layout(probe.state).pane(list)?.body)
  }

  @Test("selects the row under it and focuses its pane")
  func click() throws {
    var probe = Probe()
    let rows = try body(.countries, probe)
    probe.press("<Click \(rows.x + 2),\(rows.y + 2)>")
    #expect(probe.state.focus == .countries)
    #expect(probe.code == "GE")
    probe.press("<DoubleClick \(rows.x + 2),\(rows.y)>")
    #expect(probe.code == "AM")
    #expect(probe.state.overlays.count == 1)
    probe.finish()
  }

  @Test("scrolls the list under it and leaves the focus")
  func wheel() throws {
    var probe = Probe()
    let rows = try body(.checklist, probe)
    probe.press("<WheelDown \(rows.x + 2),\(rows.y + 1)>")
    #expect(probe.state.focus == .timeline)
    #expect(probe.state[.checklist].offset == 3)
    probe.press("<WheelUp \(rows.x + 2),\(rows.y + 1)>")
    #expect(probe.state[.checklist].offset == 0)
    probe.finish()
  }

  @Test("keeps a filter when the list above it is clicked, and scrolls no choice of a form")
  func dialogs() throws {
    var probe = Probe()
    let rows = try body(.countries, probe)
    probe.press("2/o<Click \(rows.x + 2),\(rows.y)>")
    #expect(probe.state.overlays.isEmpty)
    #expect(probe.state[.countries].filter == "o")
    probe.select(task: "TM01")
    probe.press("a<WheelDown 60,10>")
    #expect(probe.form?.value(.mission) == probe.state.selectedTask?.accountable?.description)
    probe.finish()
  }

  @Test("runs the hint that is clicked, and closes a dialog from beside it")
  func hints() throws {
    var probe = Probe()
    let hints = Bindings.hintBar(for: probe.state)
    let bar = HintBar(hints.map(\.entry)).columns(width: 120)
    let place = try #require(hints.firstIndex { $0.command == .zoom })
    let row = Layout(probe.state).hints
    probe.press("<Click \(row.x + bar[place].lowerBound),\(row.y)>")
    #expect(probe.state.view == .full(.timeline))
    probe.press("<Esc>:<Click 0,0>")
    #expect(probe.state.overlays.isEmpty)
    probe.press("<RightClick 5,5>")
    #expect(probe.state.overlays.count == 1)
    probe.finish()
  }
}
