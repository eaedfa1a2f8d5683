import Canvas
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("Reading pages")
struct ReadingTests {
  private func page(_ probe: Probe) -> Page? {
    guard case .page(let page) = probe.state.overlays.last else { return nil }
    return page
  }

  @Test(
    "shows all about a row by Enter and its reasons by w",
    arguments: ["1", "1<End>", "2", "3", "4<Home><Down>"]
  )
  func rows(keys: String) throws {
    var probe = Probe()
    probe.press(keys)
    let row = try #require(probe.state.selected)
    probe.press("<Enter>")
    #expect(page(probe)?.subject == .details(row))
    probe.press("<Esc>w")
    #expect(page(probe)?.subject == .why(row))
    probe.press("<PgDn><End><Home><Up>")
    #expect(page(probe)?.offset == 0)
    probe.finish()
  }

  @Test("says why a gate is as it is, from the head of its group")
  func gate() {
    var probe = Probe()
    probe.press("4<Home><Enter>")
    #expect(page(probe)?.subject == .why(.gate(.g1)))
    probe.finish()
  }

  @Test("shows the common hours of the meeting")
  func hours() {
    var probe = Probe()
    probe.press("o")
    #expect(page(probe)?.subject == .hours(probe.state.meeting ?? .none))
    probe.finish()
  }

  @Test("makes an open page again when the plan has changed")
  func again() throws {
    var probe = Probe()
    probe.select(task: "TM01")
    probe.press("<Enter>")
    let before = try #require(page(probe))
    let id = try #require(probe.state.selectedTask?.id)
    if let answer = probe.answer(.commit(.editTask(id, [.title("Write aims")]), basedOn: 1)) {
      probe.send(answer)
    }
    let after = try #require(page(probe))
    #expect(after.subject == before.subject)
    #expect(after.lines != before.lines)
    probe.finish()
  }
}
