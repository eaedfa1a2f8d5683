import CivilTime
import PlanModel
import Planning
import Testing

@Suite("Windows and forecasts")
struct OutlookWindowTests {
  @Test("end on the eve of the meeting, on the day itself for the work of that day (I3)")
  func deadlines() {
    var small = OutlookPlan()
    let meeting = small.addMeeting("CF", on: day(11, 24), days: 2)
    small.add("A", "CF", at: 20)
    small.add("B", "CF", at: 5, after: ["A"])
    small.add("Hold", "CF", at: 0, after: ["B"])
    small.add("Second", "CF", at: -1, after: ["Hold"])
    small.add("Report", "CF", at: -5, after: ["Second"])
    let outlook = small.outlook()
    #expect(outlook.task("B").latestFinish == day(11, 20))
    #expect(outlook.task("B").latestReason == .meeting(meeting))
    #expect(outlook.task("A").latestFinish == day(11, 19))
    #expect(outlook.task("A").latestReason == .task(small.task("B")))
    #expect(outlook.task("A").float == 89)
    #expect(outlook.task("Hold").forecastStart == day(11, 24))
    #expect(outlook.task("Hold").startReason == .anchor)
    #expect(outlook.task("Second").forecastFinish == day(11, 25))
    #expect(outlook.task("Report").earliestStart == day(11, 26))
    #expect(outlook.task("Report").startReason == .task(small.task("Second")))
    #expect(outlook.task("Report").latestReason == .planEnd)
  }

  @Test("begin at the status date, follow-up with the last day of the meeting (I3)")
  func releases() {
    var small = OutlookPlan()
    let meeting = small.addMeeting("CF", on: day(11, 24), days: 2)
    small.add("A", "CF", at: 20) { task, _ in task.wait = 3 }
    small.add("News", "CF", at: -3)
    let outlook = small.outlook()
    #expect(outlook.task("A").forecastStart == day(7, 15))
    #expect(outlook.task("A").startReason == .statusDate)
    #expect(outlook.task("A").forecastWorkFinish == day(7, 15))
    #expect(outlook.task("A").forecastFinish == day(7, 20))
    #expect(outlook.task("News").forecastStart == day(11, 25))
    #expect(outlook.task("News").startReason == .meeting(meeting))
  }

  @Test("keep facts: done days, the start and the remaining work of what has begun")
  func facts() {
    var small = OutlookPlan()
    small.addMeeting("M", on: day(9, 22))
    small.add("Done", "M", at: 40) { task, _ in
      (task.status, task.actualStart, task.actualFinish) = (.done, day(7, 1), day(7, 3))
    }
    small.add("Begun", "M", at: 40, after: ["Done"]) { task, _ in
      (task.status, task.actualStart) = (.inProgress, day(7, 6))
      (task.effort, task.remaining) = (Quarters(40), Quarters(8))
    }
    small.add("Waiting", "M", at: 40) { task, _ in
      (task.status, task.actualStart, task.updatedOn) = (.waiting, day(7, 6), day(7, 9))
      (task.remaining, task.wait) = (Quarters(1), 10)
    }
    small.add("Delivered", "M", at: 40) { task, _ in
      (task.status, task.actualStart, task.wait) = (.delivered, day(7, 6), 10)
    }
    small.add("Blocked", "M", at: 40, after: ["Delivered"]) { task, _ in
      (task.status, task.statusBefore) = (.blocked, .ready)
    }
    let outlook = small.outlook()
    #expect(outlook.task("Done").forecastFinish == day(7, 3))
    #expect(outlook.task("Done").startReason == .fact && outlook.task("Done").float == nil)
    #expect(outlook.task("Begun").forecastStart == day(7, 6))
    #expect(outlook.task("Begun").forecastFinish == day(7, 16))
    // Three of ten days have elapsed before the 15th: the rest of the work, then seven more.
    #expect(outlook.task("Waiting").forecastFinish == day(7, 24))
    #expect(outlook.task("Delivered").forecastFinish == day(7, 15))
    #expect(outlook.task("Blocked").forecastStart == day(7, 16))
  }

  @Test("tell ready from planned, overdue and late")
  func states() {
    var small = OutlookPlan()
    small.addMeeting("M", on: day(7, 20))
    small.add("A", "M", at: 4) { task, _ in task.status = .delivered }
    small.add("B", "M", at: 3, after: ["A"])
    small.add("C", "M", at: 2) { task, _ in task.effort = Quarters(16) }
    let today = small.outlook(on: day(7, 14))
    #expect(today.task("A").due == day(7, 14) && !today.task("A").isOverdue)
    #expect(today.task("B").status == .planned)
    #expect(today.task("B").openPredecessors == [small.plan.tasks.index(of: small.task("A"))])
    #expect(today.task("C").status == .ready)
    #expect(!today.task("C").isLate && today.task("C").float == 0)
    let tomorrow = small.outlook(on: day(7, 15))
    #expect(tomorrow.task("A").isOverdue)
    #expect(tomorrow.task("C").isLate && tomorrow.task("C").float == -1)
  }

  @Test("wait for the capacity of the mission, and say so; work of a government does not")
  func capacity() {
    var small = OutlookPlan()
    small.addMission("IOM-SMALL", calendar: "GE", perWeek: 8)
    small.addMeeting("M", on: day(9, 22))
    for code in ["A", "B"] {
      small.add(code, "M", at: 5) { task, plan in
        (task.accountable, task.effort) = (plan.mission("SMALL"), Quarters(8))
      }
    }
    small.add("Government", "M", at: 5) { task, plan in
      (task.accountable, task.effort) = (plan.mission("SMALL"), Quarters(8))
      task.responsibleParty = plan.plan.country("GE")?.id
    }
    let outlook = small.outlook(on: day(7, 13))
    let starts = ["A", "B"].map { outlook.task($0) }.sorted {
      $0.forecastFinish! < $1.forecastFinish!
    }
    #expect(starts[0].forecastStart == day(7, 13))
    #expect(starts[1].forecastStart == day(7, 20))
    let week = ISOWeek(containing: day(7, 13))
    #expect(starts[1].startReason == .capacity(small.mission("SMALL"), week))
    #expect(outlook.task("Government").forecastStart == day(7, 13))
    let weeks = outlook.mission(small.mission("SMALL"))?.weeks ?? []
    #expect(weeks.first?.forecastLoad == Quarters(8) && weeks.first?.capacity == Quarters(8))
    #expect(weeks.last?.dueLoad == Quarters(16))
    #expect(zip(weeks, weeks.dropFirst()).allSatisfy { $1.week.monday - $0.week.monday == 7 })
  }

  @Test("lose capacity to absences, spread over their working days")
  func absences() {
    var small = OutlookPlan()
    small.addMeeting("M", on: day(9, 22))
    for offset in [40, 30] { small.add("A\(offset)", "M", at: offset) }
    var absence = Absence(id: small.key())
    (absence.mission, absence.lost) = (small.mission("GE"), Quarters(16))
    (absence.start, absence.end) = (day(7, 30), day(8, 5))
    small.plan.absences[absence.id] = absence
    let weeks = small.outlook().mission(small.mission("GE"))?.weeks ?? []
    let capacities = [day(7, 27), day(8, 3)].map { monday in
      weeks.first { $0.week.monday == monday }?.capacity
    }
    #expect(capacities == [Quarters(12), Quarters(12)])
  }

  @Test("know no limit of a mission of which nobody said what it can give")
  func unknownCapacity() {
    var small = OutlookPlan()
    small.addMission("IOM-NEW", calendar: "GE", perWeek: nil)
    small.addMeeting("M", on: day(9, 22))
    for code in ["A", "B", "C"] {
      small.add(code, "M", at: 5) { $0.accountable = $1.mission("NEW") }
    }
    let outlook = small.outlook()
    #expect(["A", "B", "C"].allSatisfy { outlook.task($0).forecastStart == day(7, 15) })
    let weeks = outlook.mission(small.mission("NEW"))?.weeks ?? []
    #expect(weeks.allSatisfy { !$0.isCapacityKnown && !$0.isOver })
  }

  @Test("are shown for a ring of dependencies too, which is named")
  func ring() {
    var small = OutlookPlan()
    small.addMeeting("M", on: day(9, 22))
    for code in ["A", "B"] { small.add(code, "M", at: 5) }
    small.link("A", "B")
    small.link("B", "A")
    let outlook = small.outlook()
    #expect(outlook.cycles.map { $0.sorted() } == [[0, 1]])
    #expect(outlook.tasks.allSatisfy { $0.forecastFinish != nil })
  }
}
