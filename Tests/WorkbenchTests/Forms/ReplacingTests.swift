import Canvas
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("A text that a form filled in")
struct ReplacingTests {
  @Test(
    "is replaced by typing, and kept by moving about in it",
    arguments: [
      ("2020-09-15", "2020-09-15"), ("<Del>", ""), ("<BS>7", "2020-09-17"),
      ("<Left><Right>7", "2020-09-167"), ("<Home>1", "12020-09-16"), ("<End>7", "2020-09-167"),
      ("<C-u>1", "1"), ("<Tab><S-Tab>+1", "+1"), ("1<Tab><S-Tab>2", "12"),
    ]
  )
  func typing(keys: String, text: String) {
    var probe = Probe()
    probe.press("m")
    #expect(probe.form?[.day]?.isSelected == true)
    probe.press(keys)
    #expect(probe.form?[.day]?.text == text)
    probe.settle()
  }

  @Test("is replaced by what is pasted")
  func pasting() {
    var probe = Probe()
    probe.press("m")
    probe.send(.input(.paste("2020-09-15\n")))
    #expect(probe.form?[.day]?.text == "2020-09-15")
    #expect(probe.form?[.day]?.isSelected == false)
    probe.settle()
  }

  @Test("is drawn as selected until it is touched")
  func drawing() throws {
    var probe = Probe()
    probe.press("m")
    let layout = try #require(OverlayLayout(probe.state.overlays[0], state: probe.state))
    func grounds() -> Set<Ground> {
      let surface = view(probe.state)
      return Set((layout.body.x..<layout.body.maxX).map { surface[$0, layout.body.y].ground })
    }
    #expect(grounds().contains(.selection))
    probe.press("2")
    #expect(!grounds().contains(.selection))
    probe.settle()
  }

  @Test("an empty field stands ready to be typed into")
  func empty() {
    var probe = Probe()
    probe.select(task: "TM01")
    probe.press("a<Esc> x")
    #expect(probe.form?[.evidence]?.text == "x")
    probe.finish()
  }
}
