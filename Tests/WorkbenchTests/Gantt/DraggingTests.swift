import Canvas
import CivilTime
import PlanModel
import Planning
import Testing

@testable import Workbench

@Suite("Dragging along the calendar")
struct DraggingTests {
  /// The point of the screen at which the bar of the selected task ends, or the meeting's mark is.
  private func point(_ list: ListID, _ day: Day, _ probe: Probe) throws -> Point {
    let layout = Layout(probe.state)
    let calendar = try #require(layout.calendar(of: list, in: probe.state))
    let body = try #require(layout.pane(list)?.body)
    let state = probe.state[list]
    let row = try #require(state.selectedIndex) - state.offset
    return Point(calendar.chart.x + calendar.axis.column(day), body.y + row)
  }

  private func dueDay(_ probe: Probe) throws -> Day {
    let task = try #require(probe.state.selectedTask)
    return try #require(probe.state.outlook.task(task.id)?.due)
  }

  /// A probe on a day scale, its cursor on a task, with the place of that task's due mark.
  private func holding(_ code: String) throws -> (probe: Probe, at: Point, due: Day) {
    var probe = Probe()
    probe.select(task: code)
    probe.press("5+Z")
    let due = try dueDay(probe)
    return (probe, try point(.gantt, due, probe), due)
  }

  @Test("moves the due day of a task by as many days as the mouse went, as one step")
  func task() throws {
    var (probe, at, due) = try holding("TM03")
    #expect(probe.state.shownAxis?.eighthsPerWeek == 56)
    let task = try #require(probe.state.selectedTask)
    probe.press("<Click \(at.x),\(at.y)><Drag \(at.x + 3),\(at.y)>")
    #expect(probe.state.drag?.target == due + 3)
    probe.run("<Drag \(at.x + 4),\(at.y)>")
    guard case .shown = probe.state.drag?.preview else {
      Issue.record("nothing is previewed")
      return
    }
    let shown = view(probe.state).text
    #expect(shown.contains("TM03 due Fri 31 Jul → Tue 4 Aug"))
    #expect(shown.contains("(drop it, or Esc)"))
    probe.press("<Release \(at.x + 4),\(at.y)>")
    probe.receive(.commit(.editTask(task.id, [.due(.offset(task.offset - 2))]), basedOn: 1))
    probe.finish()
  }

  @Test("takes back what was dropped, and keeps the cursor on it")
  func undo() throws {
    var (probe, at, due) = try holding("TM03")
    probe.run("<Click \(at.x),\(at.y)><Drag \(at.x + 4),\(at.y)><Release \(at.x + 4),\(at.y)>")
    #expect(try dueDay(probe) == due + 4)
    #expect(probe.code == "TM03")
    probe.run("u")
    #expect(try dueDay(probe) == due)
  }

  @Test("leaves everything as it was on Esc, and where it is dropped on its own day")
  func leaving() throws {
    var (probe, at, due) = try holding("TM03")
    probe.run("<Click \(at.x),\(at.y)><Drag \(at.x + 4),\(at.y)><Esc>")
    #expect(probe.state.drag == nil)
    #expect(probe.state.view == .full(.gantt))
    #expect(probe.state.notice?.text == "It stays where it was.")
    probe.run("<Release \(at.x + 4),\(at.y)>")
    probe.run("<Click \(at.x),\(at.y)><Drag \(at.x + 4),\(at.y)><Drag \(at.x),\(at.y)>")
    #expect(probe.state.dragWords?.text.contains("where it was") == true)
    probe.run("<Release \(at.x),\(at.y)>")
    #expect(try dueDay(probe) == due)
    #expect(probe.state.revision == 1)
    probe.finish()
  }

  @Test("asks for one preview at a time, and then for the newest")
  func previews() throws {
    var (probe, at, _) = try holding("TM03")
    probe.press("<Click \(at.x),\(at.y)><Drag \(at.x + 3),\(at.y)>")
    let first = try #require(probe.state.drag?.request)
    probe.press("<Drag \(at.x + 4),\(at.y)><Drag \(at.x + 5),\(at.y)>")
    let last = try #require(probe.state.drag?.request)
    probe.receive(.preview(first, revision: 1))
    probe.finish()
    if let answer = probe.answer(.preview(first, revision: 1)) { probe.send(answer) }
    probe.receive(.preview(last, revision: 1))
    probe.finish()
  }

  @Test("does not move what is pinned, and says so")
  func pinned() throws {
    var (probe, at, due) = try holding("TM03")
    probe.run("P")
    probe.run("<Click \(at.x),\(at.y)><Drag \(at.x + 4),\(at.y)>")
    #expect(probe.state.notice?.text == "TM03 is pinned to its day. Press P to unpin it first.")
    probe.run("<Release \(at.x + 4),\(at.y)>")
    #expect(try dueDay(probe) == due)
  }

  @Test("moves a meeting on the timeline through its form, with all that follows")
  func meeting() throws {
    var probe = Probe()
    let id = try #require(probe.state.meeting)
    let day = try #require(probe.state.plan.meetings[id]?.workingDay)
    let at = try point(.timeline, day, probe)
    probe.run("<Click \(at.x),\(at.y)><Drag \(at.x + 2),\(at.y)>")
    let target = try #require(probe.state.drag?.target)
    #expect(target > day)
    probe.run("<Release \(at.x + 2),\(at.y)>")
    #expect(probe.form?.purpose == .move(id))
    #expect(probe.form?.day(.day) == target)
    guard case .shown = probe.form?.preview else {
      Issue.record("nothing is previewed: \(String(describing: probe.form?.preview))")
      return
    }
    probe.run("<Enter>")
    #expect(probe.state.plan.meetings[id]?.workingDay == target)
    #expect(probe.state.overlays.isEmpty)
    probe.run("u")
    #expect(probe.state.plan.meetings[id]?.workingDay == day)
  }

  @Test("is only a click where the mouse does not move, or lies beside the bars")
  func clicks() throws {
    var (probe, at, _) = try holding("TM03")
    probe.press("<Down><Click \(at.x),\(at.y)><Release \(at.x),\(at.y)>")
    #expect(probe.code == "TM03")
    probe.press("<Click 5,\(at.y)><Drag 9,\(at.y)><Release 9,\(at.y)>")
    #expect(probe.state.drag == nil)
    probe.finish()
  }

  @Test("forgets what is held when the plan changes or the window does")
  func interrupted() throws {
    var (probe, at, _) = try holding("TM03")
    probe.run("<Click \(at.x),\(at.y)><Drag \(at.x + 4),\(at.y)><Resize 100x40>")
    #expect(probe.state.drag == nil)
    probe.run("<Release \(at.x + 4),\(at.y)>")
    #expect(probe.state.revision == 1)
  }
}
