import Canvas
import CivilTime
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("The workload of the missions")
struct WorkloadTests {
  /// The missions, with the cursor on the Regional Office in a week.
  private func probe(weeks: Int, _ size: Size = Size(120, 36)) -> Probe {
    var probe = Probe(size)
    probe.press(":missions<Enter>")
    let office = probe.state.plan.mission("SEEECA")?.id ?? .none
    for _ in probe.state[.missions].rows where probe.state.selected != .mission(office) {
      probe.press("<Down>")
    }
    for _ in 0..<weeks { probe.press("<Right>") }
    return probe
  }

  /// What the Regional Office is advised; found once, for it takes a second.
  private static let advice: Advice? = {
    let outlook = ScratchStore.example.outlook
    let context = ChangeContext(
      statusDate: outlook.statusDate,
      author: "IOM-GE",
      holidays: .shipped(),
      keys: KeySource(seed: 1)
    )
    let office = outlook.plan.mission("SEEECA")?.id ?? .none
    return Advisor(outlook, context).advice(for: office)
  }()

  private func rows(_ state: WorkbenchState) -> [String] {
    view(state).text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test("marks too much by a sign, and lists the tasks of the week under the cursor")
  func tasks() throws {
    let probe = probe(weeks: 10)
    #expect(probe.state.cursorWeek.description == "2020-W39")
    let rows = rows(probe.state)
    let office = try #require(rows.first { $0.contains("▸IOM-SEEECA") })
    #expect(office.contains("▲7.5") && office.contains("▲9"))
    #expect(rows.contains { $0.contains("▾W39") })
    #expect(rows.contains { $0.contains("─ IOM-SEEECA in week 39, 21–27 Sep ─") })
    #expect(rows.contains { $0.contains("Due 7.5 of 5 pd, 2.5 too much, levelled") })
    for code in ["CF24.T1", "CF24.T2", "CF24.T3", "CF23.T1", "CF23.T2", "CF23.T3"] {
      #expect(rows.contains { $0.contains(code) })
    }
    #expect(rows.contains { $0.contains("2 pd of 5:") })
    #expect(rows.contains { $0.contains("due 30 Sep") })
  }

  @Test("moves week by week and month by month, and keeps the cursor in sight")
  func weeks() {
    var probe = probe(weeks: 0)
    probe.press("}}}}}<Left>")
    #expect(probe.state.cursorWeek.description == "2020-W48")
    #expect(rows(probe.state).contains { $0.contains("▾W48") })
    probe.press("{{{{{{{{")
    #expect(probe.state.cursorWeek.description == "2020-W16")
    #expect(rows(probe.state).contains { $0.contains("▾W16") })
  }

  @Test(
    "opens the week with what it is made of and what it is held against",
    arguments: ["<Enter>", "w"]
  )
  func page(key: String) throws {
    var probe = probe(weeks: 10)
    probe.press(key)
    guard case .page(let page)? = probe.state.overlays.last else {
      Issue.record("no page")
      return
    }
    #expect(page.title == "IOM-SEEECA in week 39")
    let headings = page.lines.compactMap { if case .heading(let words) = $0 { words } else { nil } }
    #expect(
      headings.prefix(3) == [
        "What it can give", "Due, each on the last days that its due day leaves",
        "As the levelled forecast has it",
      ]
    )
    let count = page.lines.count { if case .field("CF24.T1", _, _) = $0 { true } else { false } }
    #expect(count >= 1)
  }

  @Test("offers the ways out with what comes of each, and does one as one change")
  func advice() throws {
    var probe = probe(weeks: 10)
    probe.press("v")
    let office = try #require(probe.state.plan.mission("SEEECA")?.id)
    #expect(probe.state.working != nil)
    probe.settle()
    #expect(probe.state.working == nil)
    guard case .offer(let offer)? = probe.state.overlays.last else {
      Issue.record("no offer")
      return
    }
    #expect(offer.options.count == 3 && offer.selected == 0)
    let text = view(probe.state).text
    #expect(text.contains("▸ 1  Hand over shares: enough, and all days are kept"))
    #expect(text.contains("6.5 → 0 pd"))
    probe.press("2")
    #expect(view(probe.state).text.contains("IOM-SEEECA gets 2.5 pd more in week 39"))
    probe.run("<Up><Enter>")
    #expect(probe.state.overlays.isEmpty)
    #expect(probe.state.plan.workShares.count == 2)
    #expect(probe.state.outlook.mission(office)?.weeks.contains { $0.isOver } == false)
    #expect(probe.state.notice?.text.contains("u undoes") == true)
    probe.run("u")
    #expect(probe.state.plan.workShares.isEmpty)
  }

  @Test("gives up on Esc, and takes no advice that comes late")
  func late() throws {
    var probe = probe(weeks: 10)
    let office = try #require(probe.state.plan.mission("SEEECA")?.id)
    let week = probe.state.cursorWeek
    probe.press("v<Esc>")
    #expect(probe.state.working == nil && probe.state.notice?.text == "Stopped.")
    probe.receive(.advise(office, around: week, revision: 1))
    probe.receive(.stop)
    probe.finish()
    probe.send(.advised(nil, revision: 1))
    #expect(probe.state.notice?.text == "Stopped." && probe.state.overlays.isEmpty)
    probe.press("v")
    probe.send(.advised(nil, revision: 0))
    #expect(probe.state.working != nil)
  }

  @Test("levels from the palette: progress, Esc, and the starts kept as one change")
  func level() throws {
    var probe = Probe()
    probe.press(":level the work<Enter>")
    #expect(probe.state.working == "Levelling")
    probe.press("<Esc>")
    probe.receive(.level(schedules: WorkbenchState.schedules, revision: 1))
    probe.receive(.stop)
    #expect(probe.state.working == nil)
    probe.run(":level the work<Enter>")
    guard case .offer(let offer)? = probe.state.overlays.last else {
      Issue.record("no offer")
      return
    }
    #expect(offer.title == "Levelled schedule" && offer.head.hasPrefix("Lateness: "))
    probe.run("<Enter>")
    let planned = probe.state.plan.tasks.count { $0.plannedStart != nil }
    #expect(planned > 200 && offer.options.first?.title.contains("\(planned) open") == true)
    probe.run("u")
    #expect(probe.state.plan.tasks.allSatisfy { $0.plannedStart == nil })
  }

  @Test("says so where nothing is too much")
  func quiet() {
    var probe = probe(weeks: 0)
    probe.press("<Home>v")
    #expect(probe.code == "IOM-AM")
    #expect(probe.state.notice?.text.contains("no more work than it can give") == true)
    probe.finish()
  }

  @Test("changes nothing in a plan that is open for reading")
  func readOnly() {
    var probe = Probe(isReadOnly: true)
    probe.press(":missions<Enter>")
    for _ in probe.state[.missions].rows where probe.code != "IOM-SEEECA" { probe.press("<Down>") }
    probe.press("v")
    probe.send(.advised(Self.advice, revision: 1))
    probe.press("<Enter>")
    #expect(probe.state.notice?.text.contains("reading only") == true)
    #expect(probe.state.plan.workShares.isEmpty)
  }

  @Test(
    "is drawn at every size",
    arguments: [Size(40, 10), Size(60, 16), Size(80, 24), Size(200, 60)]
  )
  func sizes(size: Size) {
    var probe = probe(weeks: 10, size)
    #expect(rows(probe.state).contains { $0.contains("W39") })
    probe.press("v")
    probe.send(.advised(Self.advice, revision: 1))
    #expect(rows(probe.state).contains { $0.contains("Hand over shares") })
    probe.press("<PgDn><PgDn><PgUp>")
    #expect(rows(probe.state).count == size.height)
  }
}
