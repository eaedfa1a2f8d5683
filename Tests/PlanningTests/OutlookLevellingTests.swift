import CivilTime
import PlanModel
import Planning
import Scheduling
import Testing

@Suite("The levelled forecast")
struct OutlookLevellingTests {
  /// Two tasks of two days each for an office that works two days a week.
  private func small(_ effort: Int = 8) -> OutlookPlan {
    var small = OutlookPlan()
    small.addMission("IOM-SMALL", calendar: "GE", perWeek: 8)
    small.addMeeting("M", on: day(9, 22))
    for code in ["A", "B"] {
      small.add(code, "M", at: 5) { task, plan in
        (task.accountable, task.effort) = (plan.mission("SMALL"), Quarters(effort))
      }
    }
    return small
  }

  private func starts(_ plan: OutlookPlan) -> [Day?] {
    let outlook = plan.outlook(on: day(7, 13))
    return ["A", "B"].map { outlook.task($0).forecastStart }
  }

  @Test("counts what is handed over with the mission that does it")
  func shares() {
    var plan = small()
    for code in ["A", "B"] {
      var share = WorkShare(id: plan.key())
      (share.task, share.mission, share.effort) = (plan.task(code), plan.mission("AM"), Quarters(4))
      plan.plan.workShares[share.id] = share
    }
    let outlook = plan.outlook(on: day(7, 13))
    #expect(["A", "B"].map { outlook.task($0).forecastFinish } == [day(7, 13), day(7, 13)])
    func load(_ code: String) -> Quarters? {
      outlook.mission(plan.mission(code))?.weeks.first?.forecastLoad
    }
    #expect(load("SMALL") == Quarters(8) && load("AM") == Quarters(8))
  }

  @Test("keeps the order of a levelling that somebody accepted")
  func plannedStarts() {
    var plan = small()
    for order in [[day(7, 20), day(7, 13)], [day(7, 13), day(7, 20)]] {
      plan.alter("A") { $0.plannedStart = order[0] }
      plan.alter("B") { $0.plannedStart = order[1] }
      #expect(starts(plan) == order)
    }
  }

  @Test("holds work back that others must follow soon")
  func maximalLag() {
    var plan = OutlookPlan()
    plan.addMeeting("M", on: day(9, 22))
    plan.add("First", "M", at: 20)
    plan.add("Long", "M", at: 18) { task, plan in
      (task.accountable, task.effort) = (plan.mission("AM"), Quarters(20))
    }
    plan.add("Last", "M", at: 5, after: ["First", "Long"])
    #expect(plan.outlook(on: day(7, 13)).task("First").forecastStart == day(7, 13))
    for row in plan.plan.dependencies where row.predecessor == plan.task("First") {
      var row = row
      row.maxLag = 0
      plan.plan.dependencies[row.id] = row
    }
    let first = plan.outlook(on: day(7, 13)).task("First")
    #expect(first.forecastStart == day(7, 17) && first.earliestStart == day(7, 17))
    #expect(first.startReason == .task(plan.task("Last")))
  }

  @Test("serves what weighs more when both cannot be in time")
  func weights() {
    var plan = small()
    for code in ["A", "B"] { plan.alter(code) { $0.fixedDue = day(7, 15) } }
    plan.alter("B") { $0.isCritical = true }
    #expect(starts(plan) == [day(7, 20), day(7, 13)])
  }

  @Test("can be searched for a better one, which is a proof for so few tasks")
  func improved() {
    let plan = small()
    let outlook = plan.outlook(on: day(7, 13))
    let result = outlook.improvedLevelling(seed: 1, schedules: 100)
    #expect(result.isProved)
    #expect(result.objective <= outlook.schedule.levelled.objective)
    let starts = outlook.starts(of: result.schedule)
    #expect(Set(starts.map(\.task)) == [plan.task("A"), plan.task("B")])
    #expect(starts.map(\.start).sorted() == [day(7, 13), day(7, 20)])
  }
}
