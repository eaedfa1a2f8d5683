import Canvas
import CivilTime
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("Going to the tasks")
struct DrillingTests {
  @Test(
    "lands on the first open task, never on a heading",
    arguments: [
      "4", "<Tab><Tab><Tab>", "<S-Tab>", "L", "<Up>4", "4<Home>14", "<Down>L", "2L", "3L",
    ]
  )
  func landing(keys: String) throws {
    var probe = Probe()
    probe.press(keys)
    #expect(probe.state.focus == .checklist)
    let rows = probe.state[.checklist].rows[...]
    let first = try #require(probe.state.outlook.firstOpenTask(in: rows))
    #expect(probe.state.selected == rows[first])
    probe.finish()
  }

  @Test("narrows it to the country, topic or mission that was selected")
  func narrowed() throws {
    var probe = Probe()
    probe.press("2L")
    let armenia = try #require(probe.state.plan.country("AM")?.id)
    let tasks = probe.state[.checklist].rows.compactMap { row -> PrepTask? in
      guard case .task(let id) = row else { return nil }
      return probe.state.plan.tasks[id]
    }
    #expect(tasks.contains { $0.country == armenia })
    #expect(tasks.allSatisfy { $0.country == nil || $0.country == armenia })
    probe.press("<Esc>")
    #expect(probe.state.scope == nil)
    probe.finish()
  }

  @Test("shows the gate of another meeting from the decisions")
  func gate() throws {
    var probe = Probe()
    probe.press(":decisions<Enter><End>")
    while !probe.isOnGate { probe.press("<Up>") }
    probe.press("L")
    #expect(probe.state.meeting == probe.state.plan.meeting("CF")?.id)
    #expect(probe.state.selected == .gate(.g5))
    probe.finish()
  }

  @Test("pans from what is on the screen, without a jump, and Esc fits it again")
  func pan() throws {
    var probe = Probe()
    let pane = try #require(Layout(probe.state).pane(.timeline))
    let before = TimelineColumns(pane.inner, probe.state).axis
    probe.press("<Right>")
    let after = TimelineColumns(pane.inner, probe.state).axis
    #expect(after.first == before.first + 7)
    #expect(after.cellsPerWeek == before.cellsPerWeek)
    probe.press("<Left>+")
    #expect(TimelineColumns(pane.inner, probe.state).axis.first == before.first)
    #expect(TimelineColumns(pane.inner, probe.state).axis.cellsPerWeek > before.cellsPerWeek)
    probe.press("<Esc>")
    #expect(TimelineColumns(pane.inner, probe.state).axis == before)
    probe.press("g<Enter>")
    #expect(probe.state.timeline.start == ISOWeek(containing: ExamplePlan.statusDate).monday)
    probe.finish()
  }

  @Test("runs a command of the palette on the row selected in its own list")
  func elsewhere() throws {
    var probe = Probe()
    probe.press("1:assign<Enter>")
    #expect(probe.state.focus == .checklist)
    #expect(probe.form?.title == "Assign: TM01")
    probe.press("<Esc>2:add an input<Enter>")
    #expect(probe.state.focus == .topics)
    #expect(probe.form?.title == "Input on T1")
    probe.finish()
  }

  @Test("offers the keyboards after a letter that no command answers to")
  func keyboards() {
    var probe = Probe()
    probe.press("ձ")
    #expect(probe.state.notice?.text.contains("keyboard: auto (F2 changes it)") == true)
    probe.press("<F2>east<Enter>")
    #expect(probe.state.keyboard == .amEastern)
    #expect(probe.state.overlays.isEmpty)
    probe.press("<F2>")
    guard case .palette? = probe.state.overlays.last else {
      Issue.record("F2 is the palette again")
      return
    }
    probe.press("<Esc>:keyboard<Enter>")
    guard case .picker(.keyboards, let chooser)? = probe.state.overlays.last else {
      Issue.record("no keyboards to choose from")
      return
    }
    #expect(Keyboard.allCases[chooser.selected] == .amEastern)
    probe.finish()
  }
}

extension Probe {
  fileprivate var isOnGate: Bool {
    if case .milestone? = state.selected { true } else { false }
  }
}
