import CivilTime
import PlanModel
import Planning
import Testing

@Suite("What the engine asks of a plan")
struct RequestsEngineTests {
  @Test("a share is less than the effort, and goes when its mission stops supporting")
  func shares() throws {
    var small = try SmallPlan()
    let id = try small.id("TM01")
    let (armenia, bulgaria) = (try small.mission("AM"), try small.mission("BG"))
    let effort = try small.task("TM01").effort
    try small.ask(.editTask(id, [.effort(Quarters(12))]))
    let change = try small.ask(.shareWork(id, armenia, Quarters(8)))
    #expect(change.words == "IOM-AM does 2 pd of TM01")
    #expect(try small.task("TM01").supporting == [armenia])
    #expect(
      small.refusal(of: .shareWork(id, bulgaria, Quarters(4)))
        == .valueOutOfRange(
          field: "share",
          value: "1",
          allowed: "0.25 to 0.75"
        )
    )
    #expect(
      small.refusal(of: .editTask(id, [.effort(Quarters(8))]))
        == .valueOutOfRange(
          field: "effort",
          value: "2",
          allowed: "more than 2, which other missions do"
        )
    )
    try small.ask(.assign(id, accountable: nil, supporting: []))
    #expect(small.plan.workShares.isEmpty)
    #expect(effort > .zero)
  }

  @Test("an effort lies between its two other estimates")
  func estimates() throws {
    var small = try SmallPlan()
    let id = try small.id("TM01")
    try small.ask(.editTask(id, [.effort(Quarters(8)), .optimistic(Quarters(4))]))
    try small.ask(.editTask(id, [.pessimistic(Quarters(20))]))
    #expect(
      small.refusal(of: .editTask(id, [.effort(Quarters(24))]))
        == .valueOutOfRange(field: "effort", value: "6", allowed: "1 to 5, its estimates")
    )
    #expect(
      small.refusal(of: .editTask(id, [.optimistic(Quarters(12))]))
        == .valueOutOfRange(
          field: "optimistic estimate",
          value: "3",
          allowed: "at most 2, its effort"
        )
    )
    #expect(
      small.refusal(of: .editTask(id, [.pessimistic(Quarters(4))]))
        == .valueOutOfRange(
          field: "pessimistic estimate",
          value: "1",
          allowed: "at least 2, its effort"
        )
    )
    try small.ask(.editTask(id, [.pessimistic(nil), .effort(Quarters(24))]))
  }

  @Test("a weight that is the standard is not stored")
  func weights() throws {
    var small = try SmallPlan()
    #expect(small.plan.weight(.giveUpHost) == WeightName.giveUpHost.standard)
    #expect(small.refusal(of: .setWeight(.giveUpHost, nil)) == .nothingToChange)
    try small.ask(.setWeight(.giveUpHost, 7))
    #expect(small.plan.weight(.giveUpHost) == 7)
    try small.ask(.setWeight(.giveUpHost, nil))
    #expect(small.plan.weights.isEmpty)
    #expect(
      small.refusal(of: .setWeight(.giveUpHost, -1))
        == .valueOutOfRange(field: "giveUpHost", value: "-1", allowed: "0 to 1000000")
    )
  }

  @Test("greatest gaps that leave too little for the work between are refused by name")
  func gapRing() throws {
    var small = try SmallPlan()
    small.plan = ExamplePlan.plan
    func link(_ first: String, _ second: String, _ plan: Plan) throws -> Dependency {
      let (a, b) = (plan.tasks.first { $0.code == first }, plan.tasks.first { $0.code == second })
      return try #require(
        plan.dependencies.first { $0.predecessor == a?.id && $0.successor == b?.id }
      )
    }
    let short = try link("CF26", "CF28", small.plan)
    #expect(
      small.refusal(of: .limitDependency(short.id, maxLag: 0))
        == .gapsTooSmall(["CF26", "CF27", "CF28"], days: 3)
    )
    try small.ask(.limitDependency(short.id, maxLag: 3))
    let outlook = Outlook(of: small.plan, on: ExamplePlan.statusDate, holidays: .shipped())
    #expect(outlook.gapRings.isEmpty)
  }

  @Test("greatest gaps that work has outgrown are found, and the plan is shown without them")
  func grownRing() throws {
    var plan = ExamplePlan.plan
    let codes = Dictionary(uniqueKeysWithValues: plan.tasks.map { ($0.code, $0.id) })
    let link = try #require(
      plan.dependencies.first { $0.predecessor == codes["CF26"] && $0.successor == codes["CF28"] }
    )
    plan.dependencies[link.id]?.maxLag = 0
    let outlook = Outlook(of: plan, on: ExamplePlan.statusDate, holidays: .shipped())
    let ring = try #require(outlook.gapRings.first)
    #expect(ring.tasks.map { plan.tasks.rows[$0].code } == ["CF26", "CF27", "CF28"])
    let sound = Outlook(of: ExamplePlan.plan, on: ExamplePlan.statusDate, holidays: .shipped())
    #expect(outlook.tasks.map(\.forecastFinish) == sound.tasks.map(\.forecastFinish))
    let findings = plan.findings(on: ExamplePlan.statusDate, holidays: .shipped())
    #expect(findings.contains { $0.breach == .gapsTooSmall(days: ring.excess) })
  }
}
