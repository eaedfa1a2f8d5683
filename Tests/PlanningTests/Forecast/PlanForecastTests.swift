import CivilTime
import PlanModel
import Planning
import Scheduling
import Testing

@Suite("The forecast of a plan")
struct PlanForecastTests {
  private static let holidays = HolidayBook.shipped()
  private static let example = outlook(ExamplePlan.plan)

  private static func outlook(_ plan: Plan) -> Outlook {
    Outlook(of: plan, on: ExamplePlan.statusDate, holidays: holidays)
  }

  private static func changed(_ change: (inout PrepTask) -> Void) -> Plan {
    var plan = ExamplePlan.plan
    for row in ExamplePlan.plan.tasks.rows {
      var after = row
      change(&after)
      plan.tasks[row.id] = after
    }
    return plan
  }

  private func forecast(_ outlook: Outlook, _ samples: Int = 30, seed: UInt64 = 1) throws
    -> PlanForecast
  {
    try #require(outlook.forecast(samples: samples, seed: seed, most: 0))
  }

  @Test("names every meeting and gate that has work left")
  func subjects() throws {
    let forecast = try forecast(Self.example)
    let plan = ExamplePlan.plan
    #expect(forecast.meetings.map { plan.meetings[$0.meeting]?.code } == ["IM", "TM", "CF"])
    #expect(forecast.meetings[0].preparation == nil)
    for meeting in forecast.meetings.dropFirst() {
      let goal = try #require(meeting.preparation)
      #expect(goal.day == (plan.meetings[meeting.meeting]?.sittings?.start).map { $0 - 1 })
      #expect(goal.chance.samples == 30 && goal.chance.hits == goal.ready.count(by: goal.day))
      #expect(meeting.gates.map(\.code) == GateCode.allCases)
    }
  }

  @Test("is the same for the same seed")
  func deterministic() throws {
    let some = Self.example.forecast(samples: 25, seed: 3, most: 2)
    #expect(some == Self.example.forecast(samples: 25, seed: 3, most: 2))
    #expect(try forecast(Self.example, seed: 4) != forecast(Self.example, seed: 5))
  }

  @Test("a plan without uncertainty is ready or it is not")
  func certain() throws {
    let plan = Self.changed { task in
      task.optimisticEffort = task.effort
      task.pessimisticEffort = task.effort
      task.wait = 0
    }
    let forecast = try forecast(Self.outlook(plan))
    #expect(forecast.samples == 1)
    let goals = forecast.meetings.flatMap { meeting in
      meeting.gates.map(\.goal) + (meeting.preparation.map { [$0] } ?? [])
    }
    for goal in goals {
      #expect(goal.chance.isCertain && [0, 100].contains(goal.chance.percent))
    }
  }

  @Test("with the same draws, less work is never less likely to be ready")
  func lessWork() throws {
    let lighter = Self.changed { task in
      task.pessimisticEffort = task.effort
      if task.pessimisticEffort == task.effort { task.optimisticEffort = Quarters(1) }
    }
    let (before, after) = (try forecast(Self.example), try forecast(Self.outlook(lighter)))
    for (a, b) in zip(before.meetings, after.meetings) {
      guard let a = a.preparation, let b = b.preparation else { continue }
      #expect(b.chance.hits >= a.chance.hits)
    }
  }

  @Test("names tasks that buy probability, the best first")
  func gains() throws {
    let forecast = try #require(Self.example.forecast(samples: 60, seed: 1, most: 3))
    let technical = forecast.meetings[1]
    let goal = try #require(technical.preparation)
    #expect(!technical.gains.isEmpty && technical.gains.count <= 3)
    var last = Int.max
    for gain in technical.gains {
      #expect(gain.chance.hits > goal.chance.hits && gain.chance.hits <= last)
      #expect(!gain.estimate.effort.isCertain || !gain.estimate.wait.isCertain)
      last = gain.chance.hits
    }
  }

  @Test("stops when it is told to")
  func stopped() {
    let watch = ForecastWatch(isCancelled: { true })
    #expect(Self.example.forecast(samples: 100, watch: watch) == nil)
  }
}
