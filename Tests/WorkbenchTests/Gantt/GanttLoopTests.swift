import Canvas
import CivilTime
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("The Gantt chart")
struct GanttLoopTests {
  @Test("begins at what the meeting still has to do, with the heading above it")
  func beginning() throws {
    var probe = Probe()
    probe.press("5")
    #expect(probe.state.view == .full(.gantt))
    let task = try #require(probe.state.selectedTask)
    #expect(task.meeting == probe.state.meeting)
    let list = probe.state[.gantt]
    #expect(list.rows.prefix(list.offset + 2).contains(.group(.meeting(task.meeting))))
    probe.finish()
  }

  @Test("shows the tasks of all meetings, done ones too, each once", arguments: ["", "Y", "YY"])
  func complete(keys: String) {
    var probe = Probe()
    probe.press("5" + keys)
    let tasks = probe.state[.gantt].rows.filter { !$0.isHeading }
    #expect(Set(tasks).count == tasks.count)
    #expect(tasks.count == probe.state[.gantt].total)
    #expect(tasks.count == probe.state.plan.tasks.count)
    let done = probe.state.gantt.groups.values.reduce(0) { $0 + $1.done }
    #expect(done == probe.state.outlook.tasks.count { $0.status == .done })
    probe.finish()
  }

  @Test("keeps the cursor on its task through every grouping")
  func regrouping() throws {
    var probe = Probe()
    probe.select(task: "TM08")
    probe.press("5")
    let task = probe.state.selected
    #expect(probe.code == "TM08")
    for grouping in [TaskGrouping.gate, .mission, .meeting] {
      probe.press("Y")
      #expect(probe.state.gantt.grouping == grouping)
      #expect(probe.state.selected == task)
    }
    probe.finish()
  }

  @Test("takes the commands of tasks")
  func commands() throws {
    var probe = Probe()
    probe.select(task: "TM01")
    probe.run("5P")
    #expect(probe.state.selectedTask?.isPinned == true)
    #expect(probe.state.notice?.kind == .success)
    #expect(probe.code == "TM01")
    probe.run("u")
    #expect(probe.state.selectedTask?.isPinned == false)
    probe.press("a")
    let task = try #require(probe.state.selectedTask)
    #expect(probe.form?.purpose == .assign(task.id))
    probe.press("<Esc>L")
    #expect(probe.state.focus == .checklist)
    #expect(probe.code == "TM01")
    probe.finish()
  }

  @Test("marks tasks for one step, and all under a heading at once")
  func marking() {
    var probe = Probe()
    probe.select(task: "TM02")
    probe.press("5xx")
    #expect(probe.state.marked.count == 2)
    #expect(view(probe.state).text.contains("2 marked, 281"))
    probe.run("P")
    #expect(probe.state.plan.tasks.count { $0.isPinned } == 2)
    probe.run("u")
    #expect(probe.state.plan.tasks.allSatisfy { !$0.isPinned })
    probe.press("X<Tab>x")
    #expect(probe.state.marked.count > 50)
    probe.finish()
  }

  @Test("lets a heading stand for its meeting, gate or mission")
  func headings() throws {
    var probe = Probe()
    probe.press("5<Up>")
    guard case .meeting = probe.state.selected else {
      Issue.record("a heading is no meeting")
      return
    }
    probe.press("m")
    #expect(probe.form?.title.hasPrefix("Move") == true)
    probe.settle()
    probe.press("<Esc>Y<Home>")
    guard case .milestone = probe.state.selected else {
      Issue.record("a heading is no gate")
      return
    }
    probe.press("Y<Home>")
    guard case .mission = probe.state.selected else {
      Issue.record("a heading is no mission")
      return
    }
    probe.press("<Tab>")
    #expect(
      probe.state[.gantt].selectedIndex.map { probe.state[.gantt].rows[$0].isHeading } == true
    )
    #expect(probe.state[.gantt].selectedIndex != 0)
  }

  @Test("shows only what passes the filter, and only headings that hold something")
  func filtering() {
    var probe = Probe()
    probe.press("5/mission:AM critical<Enter>")
    let list = probe.state[.gantt]
    #expect(!list.rows.isEmpty)
    let tasks = list.rows.compactMap { row -> PrepTask? in
      if case .task(let id) = row { probe.state.plan.tasks[id] } else { nil }
    }
    #expect(tasks.allSatisfy { $0.isCritical })
    #expect(list.rows.count - tasks.count == probe.state.gantt.groups.count)
    probe.press("/zzz<Enter>")
    #expect(probe.state[.gantt].rows.isEmpty)
    #expect(view(probe.state).text.contains("Nothing passes the filter."))
    probe.finish()
  }

  @Test("goes through its scales and keeps the bar of the cursor where it is")
  func scales() throws {
    var probe = Probe()
    probe.press("5")
    let fitted = try #require(probe.state.shownAxis)
    let days = try #require(probe.state.selectedTask.flatMap { probe.state.outlook.task($0.id) })
    let start = try #require(days.forecastStart)
    probe.press("+")
    let larger = try #require(probe.state.shownAxis)
    #expect(larger.eighthsPerWeek > fitted.eighthsPerWeek)
    #expect(abs(larger.column(start) - fitted.column(start)) <= larger.cellsPerWeek)
    probe.press("------")
    #expect(probe.state.timeline.scale == .month1)
    #expect(probe.state.notice?.text == "This is the smallest scale.")
    // Three years fit beside the labels of a screen of 120 columns.
    let axis = try #require(probe.state.shownAxis)
    #expect(axis.days.dayCount >= 3 * 365)
    probe.press("++++++")
    #expect(probe.state.timeline.scale == .day3)
    probe.press("}}}}}}ZZ")
    #expect(probe.state.shownAxis?.days.contains(start) == true)
    probe.press("<Esc>")
    #expect(probe.state.shownAxis == fitted)
    probe.finish()
  }

  @Test("costs no more than its rows in sight")
  func large() {
    let plan = GeneratedPlan.make(tasks: 3000, seed: 3)
    var probe = Probe(on: ScratchStore(plan, on: GeneratedPlan.statusDate))
    #expect(probe.state[.gantt].rows.isEmpty)
    probe.press("5<End>")
    #expect(probe.state[.gantt].rows.count > 2900)
    #expect(view(probe.state).text.split(separator: "\n").count == 36)
    probe.finish()
  }
}
