import Canvas
import CivilTime
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("The table of tasks")
struct TaskTableTests {
  private func tasks(_ probe: Probe) -> [PrepTask] {
    probe.state[.checklist].rows.compactMap { $0.task.flatMap { probe.state.plan.tasks[$0] } }
  }

  @Test("is sorted by the column chosen, and turned round when it is chosen again")
  func sorting() {
    var probe = Probe()
    probe.press("4zYno heads<Enter>Oeffort<Enter>")
    let rising = tasks(probe).map(\.effort)
    #expect(rising == rising.sorted())
    probe.press("O<Enter>")
    let falling = tasks(probe).map(\.effort)
    #expect(falling == rising.reversed())
    let title = PaneTitle(state: probe.state, list: .checklist).tail.string
    #expect(title.contains("no heads") && title.contains("effort in person-days ▼"))
    probe.press("Oorder of<Enter>Ygate<Enter>")
    #expect(probe.state.table == TableChoice())
  }

  @Test(
    "stands under the heads chosen",
    arguments: TableGrouping.allCases
  )
  func grouping(grouping: TableGrouping) {
    var probe = Probe()
    probe.press("4z&Y\(grouping == .none ? "no heads" : grouping.rawValue)<Enter>")
    let rows = probe.state[.checklist].rows
    #expect(tasks(probe).count == probe.state.plan.tasks.count)
    #expect(rows.contains(where: \.isHeading) == (grouping != .none))
    #expect(Set(rows).count == rows.count)
    let counted = probe.state.groupCounts.values.reduce(0) { $0 + $1.tasks }
    #expect(counted == (grouping == .none ? 0 : tasks(probe).count))
  }

  @Test("keeps order, heads and columns through every change of view")
  func kept() {
    var probe = Probe()
    probe.press("4zYmission<Enter>Odue day<Enter>_topic<Enter><Esc>")
    let choice = probe.state.table
    #expect(choice.group == .mission && choice.sort == .due && choice.columns.contains(.topic))
    probe.press("z1j:missions<Enter><Esc>4z")
    #expect(probe.state.table == choice)
  }

  @Test("has the columns that were chosen")
  func columns() {
    var probe = Probe(Size(160, 40))
    probe.press("4z_category<Enter><Esc>")
    #expect(view(probe.state, hints: []).text.contains("Category"))
    probe.press("_float<Enter>")
    #expect(probe.state.overlays.count == 1)
    probe.press("<Esc>")
    #expect(!view(probe.state, hints: []).text.contains("Float"))
  }

  @Test("is sorted by a click on the head of a column")
  func clicked() throws {
    var probe = Probe()
    probe.press("4z")
    let head = try #require(
      view(probe.state, hints: []).text.split(separator: "\n").dropFirst(2).first
    )
    let place = try #require(head.firstRange(of: "Due"))
    let x = head.distance(from: head.startIndex, to: place.lowerBound)
    probe.press("<Click \(x + 1),2>")
    #expect(probe.state.table.sort == .due && !probe.state.table.isDescending)
    probe.press("<Click \(x + 1),2>")
    #expect(probe.state.table.isDescending)
  }
}
