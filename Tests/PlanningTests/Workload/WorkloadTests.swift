import CivilTime
import PlanModel
import Planning
import Testing

@Suite("The workload")
struct WorkloadTests {
  static let example = Outlook(of: ExamplePlan.plan, on: day(7, 15), holidays: .shipped())

  @Test("names the tasks behind the overload of the Regional Office (K3)")
  func regionalOffice() throws {
    let outlook = Self.example
    let office = try #require(outlook.plan.mission("SEEECA")?.id)
    let workload = Workload(outlook)
    func words(_ monday: Day) -> [String] {
      workload.items(of: office, in: ISOWeek(containing: monday)).map {
        "\(outlook.plan.tasks.rows[$0.task].code) \($0.quarters)"
      }
    }
    #expect(
      words(day(9, 21)) == [
        "CF24.T1 2", "CF24.T2 2", "CF24.T3 2", "CF23.T1 0.5", "CF23.T2 0.5", "CF23.T3 0.5",
      ]
    )
    #expect(words(day(9, 28)) == ["CF24.T1 3", "CF24.T2 3", "CF24.T3 3"])
    let weeks = workload.run(of: office, around: ISOWeek(containing: day(9, 30)))
    #expect(weeks.map(\.week.description) == ["2020-W39", "2020-W40"])
    #expect(weeks.map(\.excess) == [Quarters(10), Quarters(16)])
    #expect(workload.run(of: office, around: ISOWeek(containing: day(8, 3))) == [])
  }

  @Test(
    "adds up to the load of every mission and week, in both layers",
    arguments: [0, 1, 2, 3] as [UInt64]
  )
  func sums(seed: UInt64) {
    var plan = seed == 0 ? ExamplePlan.plan : GeneratedPlan.make(tasks: 150, seed: seed)
    let status = seed == 0 ? day(7, 15) : GeneratedPlan.statusDate
    handOver(&plan, seed: seed)
    let outlook = Outlook(of: plan, on: status, holidays: .shipped())
    let workload = Workload(outlook)
    for (place, mission) in plan.missions.rows.enumerated() {
      for week in outlook.missions[place].weeks {
        let due = workload.items(of: mission.id, in: week.week)
        let levelled = workload.items(of: mission.id, in: week.week, .levelled)
        #expect(due.reduce(.zero) { $0 + $1.quarters } == week.dueLoad, "seed \(seed)")
        #expect(levelled.reduce(.zero) { $0 + $1.quarters } == week.forecastLoad, "seed \(seed)")
      }
    }
  }

  /// Shares, accepted starts, and work in every state.
  private func handOver(_ plan: inout Plan, seed: UInt64) {
    var keys = KeySource(seed: seed)
    let missions = plan.missions.rows.map(\.id)
    for (place, row) in plan.tasks.rows.enumerated() where row.effort > Quarters(4) {
      guard let owner = row.accountable, row.status.isOpen else { continue }
      if place % 5 == 0, let other = missions.first(where: { $0 != owner }) {
        var share = WorkShare(id: keys.key())
        (share.task, share.mission, share.effort) = (row.id, other, Quarters(3))
        plan.workShares[share.id] = share
      }
      if place % 7 == 0, var task = plan.tasks[row.id] {
        task.plannedStart = day(7, 20)
        plan.tasks[task.id] = task
      }
    }
  }

  @Test("counts an accepted start while it keeps the due day, and no other")
  func accepted() {
    for (start, monday) in [(day(9, 21), day(9, 21)), (day(10, 1), day(10, 12)), (day(7, 1), nil)] {
      var small = OutlookPlan()
      small.addMeeting("CF", on: day(11, 24))
      small.add("A", "CF", at: 28) { task, _ in
        (task.effort, task.remaining, task.plannedStart) = (Quarters(8), Quarters(8), start)
      }
      let outlook = small.outlook()
      let isHeld = start >= outlook.statusDate
      #expect((outlook.task("A").acceptedStart != nil) == isHeld)
      let week = ISOWeek(containing: isHeld ? start : outlook.task("A").due ?? start)
      let load = outlook.mission(small.mission("GE"))?.week(week)?.dueLoad
      #expect(load == Quarters(8), "\(monday.map(String.init(describing:)) ?? "due")")
    }
    var small = OutlookPlan()
    small.addMeeting("CF", on: day(11, 24))
    small.add("A", "CF", at: 28) { task, _ in task.plannedStart = day(11, 2) }
    #expect(small.outlook().task("A").acceptedStart == nil)
  }
}
