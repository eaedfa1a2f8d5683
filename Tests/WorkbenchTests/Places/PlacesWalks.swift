import Canvas
import CivilTime
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("Walks through places, gates and work")
struct PlacesWalks {
  private func probe(_ size: Size = Size(120, 36)) -> Probe {
    var probe = Probe(size, on: ScratchStore(PlacesPlan.outlook))
    probe.setZones(ZoneFixture.all)
    return probe
  }

  private func rows(_ probe: Probe) -> [String] {
    view(probe.state).text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private func page(_ probe: Probe) -> Page? {
    guard case .page(let page) = probe.state.overlays.last else { return nil }
    return page
  }

  @Test("z on the countries: the next step of each by name, and Space takes one further")
  func countries() throws {
    var probe = probe()
    probe.press("2z<Down><Down>")
    #expect(probe.code == "UA")
    let ukraine = try #require(rows(probe).first { $0.contains("▸UA") })
    #expect(ukraine.contains("⚠ 2") && ukraine.contains("confirmed 10 Jul"))
    #expect(rows(probe).contains { $0.contains("├─ Ukraine  Україна in TM ─") })
    probe.press(" ")
    #expect(probe.form?.purpose.exists(in: probe.state.plan) == true)
  }

  @Test("in the countries in full the cursor goes from meeting to meeting and keeps the country")
  func meetings() {
    var probe = Probe(Size(120, 36))
    probe.press("2z<Down><Down>")
    #expect(probe.code == "GE" && rows(probe).contains { $0.contains("▾TM Technical") })
    probe.press("<Right>")
    #expect(probe.code == "GE" && rows(probe).contains { $0.contains("▾CF Conference") })
    #expect(rows(probe).contains { $0.contains("Georgia  საქართველო in CF") })
    probe.press("<Right>h<Left>")
    #expect(probe.code == "GE" && rows(probe).contains { $0.contains("▾IM Introductory") })
    probe.press("z1")
    #expect(probe.code == "IM")
  }

  @Test("the clock is shown once it is told, and told only while the countries are in full")
  func clock() throws {
    var probe = probe()
    #expect(!probe.state.showsClock)
    probe.press("2z")
    #expect(probe.state.showsClock)
    #expect(rows(probe).contains { $0.contains("GE Georgia") && $0.contains("12:00–14:30") })
    probe.send(.clock(try #require(Instant("2020-07-15T20:07:00Z"))))
    #expect(rows(probe).contains { $0.contains("GE Georgia") && $0.contains("00:07") })
    #expect(rows(probe).contains { $0.contains("now 00:07 on Thu 16 Jul, UTC+4") })
    probe.press("<Down><Down>")
    #expect(rows(probe).contains { $0.contains("now 23:07 on Wed 15 Jul, UTC+3") })
    probe.press("z")
    #expect(!probe.state.showsClock)
    probe.finish()
  }

  @Test("i on a topic: the stance with its rank stands in the matrix, the words below")
  func input() {
    var probe = probe()
    probe.press("3z<Down>i")
    probe.run("ge<Tab>schools<Tab><Tab><Tab>1<Enter>")
    #expect(probe.state.overlays.isEmpty)
    let rows = rows(probe)
    #expect(rows.contains { $0.contains("▸T2 Return") && $0.contains("▲s1") && $0.contains("▲p2") })
    #expect(rows.contains { $0.contains("2 countries in favour, mean priority") })
    #expect(rows.contains { $0.contains("supports, priority 1: schools") })
  }

  @Test("the missions in full: heat, the tasks of the week, and who is free then")
  func missions() throws {
    var probe = probe()
    probe.press(":missions<Enter><Down><Right>")
    #expect(probe.code == "IOM-GE")
    let rows = rows(probe)
    #expect(rows.contains { $0.contains("▾W30") })
    #expect(rows.contains { $0.contains("Who is free") })
    probe.press("F")
    #expect(page(probe)?.subject == .free(probe.state.cursorWeek))
  }

  @Test("heat has a ground where it is high, and a sign of its own")
  func heat() {
    var probe = Probe(Size(120, 36))
    probe.press(":missions<Enter>}}}")
    let surface = view(probe.state)
    var high = 0
    for y in 0..<surface.height {
      for x in 0..<surface.width where surface[x, y].emphasis.contains(.reverse) {
        let role = surface[x, y].role
        #expect(role == .loadHigh || role == .loadOver)
        if role == .loadOver, surface[x, y].glyph == "▲" { high += 1 }
      }
    }
    #expect(high == 2)
  }

  @Test("F in the checklist asks about the week in which the task is due")
  func week() throws {
    var probe = probe()
    probe.select(task: "TM04")
    probe.press("F")
    #expect(page(probe)?.subject == .free(try #require(ISOWeek("2020-W33"))))
    probe.press("<Esc>")
    #expect(probe.state.overlays.isEmpty)
  }

  @Test("a gate says whom it waits for, and until when it can")
  func gates() {
    var probe = probe()
    probe.press(":decisions<Enter>")
    let rows = rows(probe)
    #expect(
      rows.contains {
        $0.contains("▸TM  Gate G1") && $0.contains("AM gov. 1") && $0.contains("1/3")
      }
    )
    #expect(rows.contains { $0.contains("Last day to decide") && $0.contains("then TM04") })
    // The decision is due before the first gate, so it has that gate's last day.
    let sheet = probe.state.gateSheet
    let gate = probe.state.plan.gates.rows[0].id
    let decision = probe.state.plan.decisions.rows[0]
    #expect(sheet?.gate(after: decision) == gate)
    probe.press("z")
    #expect(probe.state.gateSheet == nil)
  }

  @Test("I draws the work of the meeting, and draws it anew when some is done")
  func curve() {
    var probe = probe()
    probe.press("I")
    #expect(rows(probe).contains { $0.contains("3 of 7 person-days were due, and 1 is done") })
    guard let task = probe.state.plan.task("TM02") else { return }
    probe.press("<Esc>")
    probe.select(task: "TM02")
    probe.run(" list of days<Enter>")
    #expect(probe.state.outlook.task(task.id)?.status == .done)
    probe.press("I")
    #expect(rows(probe).contains { $0.contains("3 of 7 person-days were due, and 2 are done") })
  }

  @Test("says why it cannot act on an empty plan", arguments: ["F", "I"])
  func empty(key: String) {
    var probe = Probe(Size(80, 24), on: ScratchStore(Plan(), on: PlacesPlan.statusDate))
    probe.press(key)
    #expect(probe.state.overlays.isEmpty && probe.state.notice?.kind == .warning)
  }

  @Test("what does not fit below a list is counted, and Enter opens all of it")
  func rest() {
    var probe = Probe(Size(80, 24))
    probe.press(":decisions<Enter><Down><Down><Down><Down><Down><Down>")
    #expect(rows(probe).contains { $0.contains("more; Enter opens all") })
    probe.press("<Enter>")
    #expect(page(probe)?.title == "Gate G2")
  }
}
