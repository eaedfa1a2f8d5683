import CivilTime
import PlanModel
import Planning
import Testing

@Suite("The figure of a meeting")
struct ReadinessFigureTests {
  /// The worked example of the model: six tasks with the days of their baseline.
  static let worked: OutlookPlan = {
    var small = OutlookPlan()
    small.addMeeting("CF", on: day(11, 24))
    let rows: [(code: String, days: Int, isCritical: Bool, status: TaskStatus, due: Day)] = [
      ("A", 8, true, .done, day(9, 1)), ("B", 4, true, .done, day(9, 2)),
      ("C", 16, false, .done, day(9, 4)), ("D", 4, true, .delivered, day(9, 9)),
      ("E", 8, false, .inProgress, day(9, 15)), ("F", 2, true, .waiting, day(9, 18)),
    ]
    for row in rows {
      small.add(row.code, "CF", at: 0) { task, _ in
        (task.effort, task.remaining) = (Quarters(row.days), Quarters(row.days))
        (task.isCritical, task.fixedDue) = (row.isCritical, row.due)
        task.actualStart = day(8, 31)
        task.updatedOn = day(9, 8)
        if row.status == .done { task.finish(on: row.due) } else { task.status = row.status }
        if row.status == .waiting { task.chaseOn = day(9, 18) }
      }
    }
    return small
  }()

  @Test("of the worked example is 66, the plan 80, amber for being behind the plan")
  func workedExample() {
    let ready = Self.worked.outlook(on: day(9, 9)).readiness()
    #expect(ready.done * 15 == ready.total * 10 && ready.planned * 15 == ready.total * 12)
    #expect(ready.raw == 66 && ready.plan == 80 && ready.figure == 66)
    #expect(ready.colour == .amber && ready.cap == 79)
    #expect(ready.causes.lines == ["amber behindPlan D"])
  }

  @Test("of the worked example has a second reason a day later: D is overdue")
  func dayLater() {
    let ready = Self.worked.outlook(on: day(9, 10)).readiness()
    #expect(ready.colour == .amber && ready.figure == 66)
    #expect(ready.causes.lines == ["amber taskOverdue D", "amber behindPlan D"])
  }

  @Test("is 99 when all is done, and 100 only once the meeting is held")
  func held() {
    var small = Self.worked
    small.remove("D", "E", "F")
    let before = small.outlook(on: day(9, 9)).readiness()
    #expect(before.raw == 100 && before.figure == 99 && before.colour == .green)
    for status in [MeetingStatus.go, .inSession] {
      small.alterMeeting("CF") { $0.status = status }
      #expect(small.outlook(on: day(9, 9)).readiness().figure == 99, "\(status)")
    }
    small.alterMeeting("CF") { $0.status = .held }
    #expect(small.outlook(on: day(9, 9)).readiness().figure == 100)
  }

  @Test("is at most 79 when amber and 49 when red, whatever is done")
  func caps() {
    var small = OutlookPlan.quiet
    small.alter("Done") { $0.effort = Quarters(400) }
    #expect(small.outlook().readiness().figure == 98)
    small.alter("B") { $0.assignment = .contested }
    let amber = small.outlook().readiness()
    #expect(amber.raw == 98 && amber.figure == 79)
    small.attend("AM", .coHost, .declined)
    let red = small.outlook().readiness()
    #expect(red.raw == 98 && red.figure == 49 && red.causes.count == 3)
  }

  @Test("gives no half credit for what has begun", arguments: [TaskStatus.inProgress, .delivered])
  func noHalfCredit(status: TaskStatus) {
    var small = OutlookPlan.quiet
    let before = small.outlook().readiness().raw
    small.alter("B") {
      ($0.status, $0.actualStart, $0.updatedOn) = (status, day(7, 14), day(7, 14))
    }
    #expect(small.outlook().readiness().raw == before)
  }

  @Test("counts critical work twice, half a day at least, and nothing of the follow-up")
  func weights() {
    var small = OutlookPlan()
    small.addMeeting("CF", on: day(9, 22))
    small.add("Done", "CF", at: 55) { task, _ in
      task.effort = Quarters(1)
      task.finish(on: day(7, 6))
    }
    small.add("Open", "CF", at: 20) { task, _ in
      (task.effort, task.isCritical) = (Quarters(1), true)
    }
    small.add("Report", "CF", at: -5) { task, _ in task.effort = Quarters(40) }
    let ready = small.outlook().readiness()
    #expect(ready.done * 3 == ready.total && ready.figure == 33)
  }

  @Test("falls with work that is new, and a cut is listed beside it")
  func scopeCut() {
    var small = OutlookPlan.quiet
    #expect(small.outlook().state().scopeCut.isEmpty)
    small.alter("B") { ($0.status, $0.reason) = (.notApplicable, "not needed online") }
    let cut = small.outlook()
    #expect(cut.readiness().raw == 100 && cut.readiness().figure == 99)
    #expect(cut.state().scopeCut == [small.task("B")])
    small.add("New", "CF", at: 20)
    #expect(small.outlook().readiness().raw == 50)
  }

  @Test("is compared with the first promise: moving a due day repairs nothing")
  func movedDay() {
    var small = OutlookPlan.quiet
    small.promise("B", on: day(7, 10))
    let ready = small.outlook().readiness()
    #expect(ready.plan == 100 && ready.raw == 33)
    #expect(ready.causes.lines == ["amber behindPlan B"])
  }

  @Test("stands beside the numbers of tasks done, overdue and unassigned")
  func numbers() {
    var small = OutlookPlan.quiet
    small.add("Late", "CF", at: 50)
    small.add("Nobody's", "CF", at: 10) { task, _ in task.accountable = nil }
    small.add("Nobody did", "CF", at: 55) { task, _ in
      task.accountable = nil
      task.finish(on: day(7, 3))
    }
    small.add("Online only", "CF", at: 10) { task, _ in task.condition = .hybrid }
    small.alterMeeting("CF") { $0.format = .online }
    let state = small.outlook().state()
    #expect(state.taskCount == 5 && state.doneCount == 2)
    #expect(state.overdue == 1 && state.unassigned == 1 && state.scopeCut.isEmpty)
  }

  @Test("of a cancelled meeting is grey and has no causes")
  func cancelled() {
    var small = OutlookPlan.quiet
    small.add("Late", "CF", at: 50)
    small.alterMeeting("CF") { $0.status = .cancelled }
    let ready = small.outlook().readiness()
    #expect(ready.colour == .grey && ready.causes.isEmpty)
  }
}
