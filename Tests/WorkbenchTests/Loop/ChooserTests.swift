import Canvas
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("Finding commands")
struct ChooserTests {
  @Test("runs what the palette found and names its key")
  func palette() {
    var probe = Probe()
    probe.press(":zoom<Enter>")
    #expect(probe.state.view == .full(.timeline))
    #expect(probe.state.notice?.text == "Zoom: the key is z.")
    #expect(probe.state.recent == [.zoom])
    probe.press(":")
    #expect(Palette.entries("", in: probe.state).first?.binding.id == .zoom)
    probe.finish()
  }

  @Test("keeps the palette open and says why a command cannot act")
  func disabled() {
    var probe = Probe()
    probe.press(":undo<Enter>")
    #expect(probe.state.notice?.text == "There is nothing to undo.")
    #expect(probe.state.overlays.count == 1)
    probe.press("<Esc>")
    #expect(probe.state.overlays.isEmpty)
    probe.finish()
  }

  @Test("runs an entry of the help")
  func help() {
    var probe = Probe()
    probe.press("?theme<Enter>")
    guard case .themes? = probe.state.overlays.last else {
      Issue.record("the themes did not open")
      return
    }
    probe.finish()
  }

  @Test("shows a theme as soon as it is selected; Esc brings back the one before")
  func themes() {
    var probe = Probe()
    probe.press("t<Down>")
    probe.receive(.setTheme("night"))
    probe.press("<Down><Down>")
    probe.receive(.setTheme("day"))
    probe.press("<Esc>")
    probe.receive(.setTheme("default"))
    #expect(probe.state.theme == "default")
    probe.press("tni")
    probe.receive(.setTheme("night"))
    probe.press("<Enter>")
    #expect(probe.state.theme == "night")
    probe.finish()
  }

  @Test("filters while one types; Enter keeps the filter, Esc the one before")
  func filter() {
    var probe = Probe()
    probe.press("2/geo")
    #expect(probe.code == "GE")
    probe.press("<Enter>")
    #expect(probe.state[.countries].filter == "geo")
    probe.press("/<BS><BS><BS>mol")
    #expect(probe.code == "MD")
    probe.press("<Esc>")
    #expect(probe.code == "GE")
    probe.finish()
  }

  @Test("takes pasted text into a field as one edit, and never as commands")
  func paste() {
    var probe = Probe()
    probe.press("<Paste quit now>")
    #expect(probe.state.notice?.kind == .warning)
    #expect(probe.state.overlays.isEmpty)
    probe.press("2/<Paste geo>")
    #expect(probe.state[.countries].filter == "geo")
    probe.finish()
  }

  @Test("leaves a page by q as one leaves a pager, quits by F10, and types q into fields")
  func pages() {
    var probe = Probe()
    probe.press("<Enter>")
    guard case .page? = probe.state.overlays.last else {
      Issue.record("no page opened")
      return
    }
    probe.press("q")
    #expect(probe.state.overlays.isEmpty)
    probe.press("<Enter><F10>")
    probe.receive(.quit)
    probe.press("<Esc>:q")
    #expect(probe.state.overlays.count == 1)
    probe.finish()
  }
}
