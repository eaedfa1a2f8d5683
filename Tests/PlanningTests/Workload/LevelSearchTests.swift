import CivilTime
import PlanModel
import Planning
import Testing

@Suite("The search for a levelled plan")
struct LevelSearchTests {
  private func levelled(_ outlook: Outlook, _ schedules: Int, seed: UInt64 = 1) -> LevelledPlan {
    outlook.levelled(seed: seed, schedules: schedules, holidays: .shipped())
  }

  @Test("is no later than the forecast, and no better than its bound")
  func example() {
    let outlook = WorkloadTests.example
    let levelled = levelled(outlook, 40)
    #expect(levelled.lateness <= levelled.latenessBefore)
    #expect(levelled.lateness >= levelled.bound)
    #expect(levelled.gap == 0 || levelled.lateness - levelled.bound >= levelled.gap)
    #expect(levelled.starts.allSatisfy { $0.start >= outlook.statusDate })
  }

  @Test("states the gap of the plan it gives, also where fewer meetings missed cost days")
  func gap() {
    let plan = GeneratedPlan.make(tasks: 800, seed: 1)
    let outlook = Outlook(of: plan, on: GeneratedPlan.statusDate, holidays: .shipped())
    let levelled = levelled(outlook, 3)
    #expect(levelled.claim == .none)
    #expect(levelled.gap == levelled.lateness - levelled.bound)
  }

  @Test("is the same again with the same seed")
  func determinism() {
    let outlook = WorkloadTests.example
    #expect(levelled(outlook, 20, seed: 7).starts == levelled(outlook, 20, seed: 7).starts)
  }

  @Test("comes true when its starts are accepted, and is taken back in one step")
  func accepted() throws {
    let outlook = WorkloadTests.example
    let levelled = levelled(outlook, 40)
    var context = ChangeContext(
      statusDate: outlook.statusDate,
      author: "IOM-GE",
      holidays: .shipped(),
      keys: KeySource(seed: 1)
    )
    var plan = outlook.plan
    let change = try plan.change(for: levelled.request, in: &context)
    try plan.apply(change.edits)
    let after = Outlook(of: plan, on: outlook.statusDate, holidays: .shipped())
    #expect(after.tasks == levelled.outlook.tasks)
    let now = ISOWeek(containing: outlook.statusDate)
    for (place, mission) in after.missions.enumerated() {
      for week in mission.weeks where week.week > now && week.isCapacityKnown {
        let before = outlook.missions[place].week(week.week)?.excess ?? .zero
        #expect(week.excess <= before || week.forecastLoad <= week.capacity)
      }
    }
    try plan.apply(change.inverse.edits)
    #expect(plan == outlook.plan)
  }

  @Test("tells how far it is, and stops when it is asked to")
  func cancelled() {
    var told = 0
    var asked = 0
    let levelled = WorkloadTests.example.levelled(
      seed: 1,
      schedules: 1_000_000,
      holidays: .shipped(),
      progress: { _ in told += 1 },
      isCancelled: {
        asked += 1
        return asked > 12
      }
    )
    #expect(levelled.schedules < 40 && !levelled.starts.isEmpty && told >= 0)
  }
}
