import CivilTime
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("The rows of the lists")
struct ListingTests {
  private func codes(_ keys: String) -> [String] {
    var probe = Probe()
    probe.press(keys)
    return probe.state[probe.state.focus].rows.compactMap { row in
      guard case .task(let id) = row else { return nil }
      return probe.state.plan.tasks[id]?.code
    }
  }

  @Test("are the meetings in order and the missions with work in the timeline")
  func timeline() {
    let state = Probe().state
    let meetings = state[.timeline].rows.compactMap { row -> String? in
      guard case .meeting(let id) = row else { return nil }
      return state.plan.meetings[id]?.code
    }
    #expect(meetings == ["IM", "TM", "CF"])
    #expect(state[.timeline].rows.count > 6)
  }

  @Test("are the countries of the meeting in protocol order")
  func countries() {
    let state = Probe().state
    let codes = state[.countries].rows.compactMap { row -> String? in
      guard case .participation(let id) = row else { return nil }
      return state.plan.participations[id].flatMap { state.plan.countries[$0.country]?.iso2 }
    }
    #expect(codes == ["AM", "BG", "GE", "MD", "RO", "UA"])
  }

  @Test("hold every task of the checklist once, under its heads")
  func checklist() {
    let state = Probe().state
    let rows = state[.checklist].rows
    #expect(rows.first == .gate(.g1))
    #expect(Set(rows).count == rows.count)
    let tasks = rows.filter { !$0.isHeading }
    #expect(tasks.count == state[.checklist].total)
    #expect(state[.checklist].total == state.outlook.meeting(state.meeting ?? .none)?.taskCount)
  }

  @Test("are the gates and decisions of all meetings in the decisions")
  func decisions() {
    var probe = Probe()
    probe.press(":decisions and<Enter>")
    let gates = probe.state[.decisions].rows.filter {
      if case .milestone = $0 { true } else { false }
    }
    #expect(gates.count == probe.state.plan.gates.count)
  }

  @Test(
    "pass the filter of words and terms",
    arguments: [
      "questionnaire", "QUESTIONNAIRE", "tm05", "critical", "mission:ge", "country:am",
      "gate:g2", "open", "unassigned", "country:am critical",
    ]
  )
  func filtered(filter: String) {
    let all = codes("4")
    let found = codes("4/\(filter)<Enter>")
    #expect(found.count < all.count || filter == "open")
    #expect(found == all.filter(Set(found).contains))
    if filter != "unassigned" { #expect(!found.isEmpty) }
  }

  @Test("mean by a term what the rules mean")
  func terms() throws {
    var probe = Probe()
    probe.press("4/mission:GE critical<Enter>")
    let mission = try #require(probe.state.plan.mission("GE")?.id)
    for case .task(let id) in probe.state[.checklist].rows {
      let task = try #require(probe.state.plan.tasks[id])
      #expect(task.isCritical)
      #expect(task.accountable == mission || task.supporting.contains(mission))
    }
    #expect(codes("1k4/done<Enter>").count + codes("1k4/open<Enter>").count == codes("1k4").count)
    #expect(codes("4/zzz<Enter>").isEmpty)
    #expect(Set(codes("4/critical<Enter>")).isSubset(of: codes("4/crit<Enter>")))
    #expect(codes("4/mission:<Enter>") == codes("4"))
  }

  @Test("keep the selection by its name, else take the nearest")
  func selection() {
    var list = ListState()
    let ids = (1...5).map { RowID.revision($0) }
    list.replaceRows(ids, total: 5)
    #expect(list.selected == ids[0])
    list.select(at: 3)
    list.replaceRows(Array(ids.reversed()), total: 5)
    #expect(list.selected == ids[3])
    #expect(list.selectedIndex == 1)
    list.replaceRows([ids[0], ids[1], ids[4]], total: 5)
    #expect(list.selected == ids[4])
    list.replaceRows([], total: 5)
    #expect(list.selected == nil)
    list.select(at: 7)
    #expect(list.selectedIndex == nil)
  }
}
