import Canvas
import CivilTime
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("Moving about")
struct MovingTests {
  @Test("opens at the meeting that comes next")
  func opening() {
    let probe = Probe()
    #expect(probe.code == "TM")
    #expect(probe.state.meeting == probe.state.plan.meeting("TM")?.id)
    #expect(probe.state[.countries].rows.count == 6)
    #expect(probe.state[.topics].rows.count == 3)
    #expect(probe.state[.checklist].total > 50)
  }

  @Test(
    "goes to the rows that the keys name",
    arguments: [
      ("<Down>", "CF"), ("j", "CF"), ("<Up>", "IM"), ("k", "IM"), ("<Home>", "IM"),
      ("<Up><Up>", "IM"),
      ("2", "AM"), ("2<Down>", "BG"), ("2<End>", "UA"), ("2j<Tab><Down>", "T2"), ("3>", "T3"),
      ("<S-Tab>4<Home>1", "TM"),
    ]
  )
  func rows(keys: String, code: String) {
    var probe = Probe()
    probe.press(keys)
    #expect(probe.code == code)
    probe.finish()
  }

  @Test("shows the checklist and the countries of the meeting under the cursor")
  func linked() {
    var probe = Probe()
    let before = probe.state[.checklist].rows
    probe.press("<Down>")
    #expect(probe.state.meeting == probe.state.plan.meeting("CF")?.id)
    #expect(probe.state[.checklist].rows != before)
    probe.press("4<Home><Down><Down>")
    #expect(probe.code?.hasPrefix("CF") == true)
    probe.finish()
  }

  @Test("neither copies nor remakes the rows when only the cursor moves")
  func sameRows() {
    let plan = GeneratedPlan.make(tasks: 2000, seed: 1)
    var probe = Probe(on: ScratchStore(plan, on: GeneratedPlan.statusDate))
    probe.press("4/task<BS><BS><BS><BS><Enter>")
    func address() -> Int {
      unsafe probe.state[.checklist].rows.withUnsafeBufferPointer {
        Int(bitPattern: $0.baseAddress)
      }
    }
    let before = address()
    probe.press("<Down>jkl h<Esc><PgDn><End><Home>2<Down>4<Tab><S-Tab>z<Esc>")
    #expect(address() == before)
  }

  @Test("stops at gates and tasks, and passes over the heads of categories")
  func headings() {
    var probe = Probe()
    probe.press("4<Home>")
    #expect(probe.state.selected == .gate(.g1))
    for _ in 0..<40 {
      probe.press("<Down>")
      if case .category? = probe.state.selected { Issue.record("stopped at a category") }
    }
    probe.press("<Home><PgDn><PgUp><Up>")
    #expect(probe.state.selected == .gate(.g1))
  }

  @Test("zooms into a pane and comes back by Esc")
  func zoom() {
    var probe = Probe()
    probe.press("4z")
    #expect(probe.state.view == .full(.checklist))
    probe.press("<Esc>")
    #expect(probe.state.view == .overview)
    #expect(probe.state.focus == .checklist)
    probe.finish()
  }

  @Test("leaves filter, scope and full view one after the other by Esc")
  func escape() {
    var probe = Probe()
    probe.press("2fz/ukr<Enter>")
    #expect(probe.state[.countries].rows.count == 1)
    #expect(probe.state.scope != nil)
    probe.press("<Esc>")
    #expect(probe.state[.countries].rows.count == 6)
    probe.press("<Esc>")
    #expect(probe.state.scope == nil)
    #expect(probe.state.view == .full(.countries))
    probe.press("<Esc>")
    #expect(probe.state.view == .overview)
    probe.press("<Esc>")
    #expect(probe.state.notice?.text.contains("q") == true)
    probe.finish()
  }

  @Test(
    "keeps selection and offset good when the size changes",
    arguments: [
      "200x60", "80x24", "40x10", "10x2", "0x0", "500x200",
    ]
  )
  func resize(size: String) {
    var probe = Probe()
    probe.press("4<PgDn><PgDn>")
    let selected = probe.state.selected
    probe.press("<Resize \(size)><Resize 120x36>")
    #expect(probe.state.selected == selected)
    let list = probe.state[.checklist]
    let height = Layout.heights(for: probe.state)[.checklist] ?? 0
    let index = list.selectedIndex ?? -1
    #expect((list.offset..<list.offset + height).contains(index))
  }

  @Test("narrows the other panes to what belongs to the row, and only them")
  func narrow() throws {
    var probe = Probe()
    let all = probe.state[.checklist].rows.count
    probe.press("2f")
    #expect(probe.state[.countries].rows.count == 6)
    #expect(probe.state[.checklist].rows.count < all)
    let armenia = try #require(probe.state.plan.country("AM")?.id)
    for case .task(let id) in probe.state[.checklist].rows {
      let task = try #require(probe.state.plan.tasks[id])
      let mission = task.mission.flatMap { probe.state.plan.missions[$0]?.country }
      #expect([task.country, task.responsibleParty, mission].contains(armenia))
    }
    probe.press("f")
    #expect(probe.state[.checklist].rows.count == all)
  }

  @Test("goes to a date, and to the status date when none is typed")
  func goToDate() throws {
    var probe = Probe()
    probe.press("4<Home>g2020-09-01<Enter>")
    let task = try #require(probe.state.selectedTask)
    let due = try #require(probe.state.outlook.task(task.id)?.due)
    #expect(due >= (try #require(Day("2020-09-01"))))
    #expect(probe.state.timeline.start?.description == "2020-08-31")
    probe.press("g<Enter>")
    #expect(probe.state.timeline.start?.description == "2020-07-13")
    probe.finish()
  }

  @Test("says why a key does nothing here")
  func reasons() {
    var probe = Probe()
    probe.press("3s")
    #expect(probe.state.notice?.text == "s: This works in Checklist or Gantt.")
    probe.press("u")
    #expect(probe.state.notice?.text == "There is nothing to undo.")
    probe.press("э")
    #expect(probe.state.notice?.text.contains("э") == true)
    probe.press("<C-c>")
    #expect(probe.state.notice?.text == "Press q to quit.")
    probe.finish()
    probe.press("q")
    probe.receive(.quit)
    probe.finish()
  }
}
