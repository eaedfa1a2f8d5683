import CivilTime
import PlanModel
import Planning
import Testing

@Suite("Every outlook")
struct OutlookPropertyTests {
  private static func outlook(seed: UInt64) -> Outlook {
    let plan = GeneratedPlan.make(tasks: 400, seed: seed)
    return Outlook(of: plan, on: GeneratedPlan.statusDate, holidays: .shipped())
  }

  @Test("keeps precedence in windows and forecasts", arguments: UInt64(1)...6)
  func precedence(seed: UInt64) {
    let outlook = Self.outlook(seed: seed)
    for (place, task) in outlook.tasks.enumerated() where task.isApplicable {
      for link in outlook.predecessors[place] where task.startReason != .anchor {
        let before = outlook.tasks[link.task]
        guard let start = task.forecastStart, let finish = before.forecastFinish,
          let early = task.earliestStart, let earlyFinish = before.earliestFinish
        else {
          Issue.record("seed \(seed): a task without days")
          continue
        }
        #expect(task.twin == nil ? start > finish : start >= finish, "seed \(seed)")
        #expect(task.twin == nil ? early > earlyFinish : early >= earlyFinish, "seed \(seed)")
      }
    }
  }

  @Test("never forecasts before the window, nor before the status date", arguments: UInt64(1)...6)
  func windows(seed: UInt64) throws {
    let outlook = Self.outlook(seed: seed)
    for task in outlook.tasks where task.isApplicable {
      let early = try #require(task.earliestStart)
      let late = try #require(task.latestStart)
      let float = try #require(task.float)
      #expect(try #require(task.forecastStart) >= early)
      #expect(early >= outlook.statusDate)
      #expect((early <= late) == (float >= 0), "seed \(seed)")
      #expect(
        task.isLate == (try #require(task.forecastFinish) > (try #require(task.latestFinish)))
      )
    }
  }

  @Test("counts all work once, at its due day and in the forecast", arguments: UInt64(1)...6)
  func loads(seed: UInt64) {
    let outlook = Self.outlook(seed: seed)
    for (place, mission) in outlook.plan.missions.rows.enumerated() {
      let work = zip(outlook.plan.tasks.rows, outlook.tasks).filter { row, task in
        row.accountable == mission.id && row.responsibleParty == nil && task.isApplicable
          && task.twin == nil
      }.reduce(0) { $0 + $1.0.effort.count }
      let weeks = outlook.missions[place].weeks
      #expect(weeks.reduce(0) { $0 + $1.dueLoad.count } == work, "seed \(seed)")
      #expect(weeks.reduce(0) { $0 + $1.forecastLoad.count } == work, "seed \(seed)")
    }
  }

  @Test("is the same again, with and without a previous one", arguments: UInt64(1)...3)
  func determinism(seed: UInt64) {
    let first = Self.outlook(seed: seed)
    let other = Self.outlook(seed: seed + 100)
    let again = Outlook(
      of: first.plan,
      on: first.statusDate,
      holidays: .shipped(),
      previous: other
    )
    #expect(again.tasks == first.tasks)
    #expect(again.missions == first.missions)
    #expect(Impact(before: first, after: again).isEmpty)
  }

  @Test("of a generated plan has just so many tasks and no loose ends", arguments: [1, 281, 1_000])
  func generated(count: Int) {
    let plan = GeneratedPlan.make(tasks: count, seed: 3)
    #expect(plan.tasks.count == count)
    #expect(plan.danglingReferences == [])
    #expect(plan == GeneratedPlan.make(tasks: count, seed: 3))
    #expect(plan != GeneratedPlan.make(tasks: count, seed: 4))
  }
}
