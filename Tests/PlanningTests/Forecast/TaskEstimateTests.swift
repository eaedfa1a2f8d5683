import PlanModel
import Planning
import Scheduling
import Testing

@Suite("The three points of a task")
struct TaskEstimateTests {
  private func task(_ change: (inout PrepTask) -> Void = { _ in }) -> PrepTask {
    var task = PrepTask(id: Identifier(high: 0, low: 1))
    task.category = .documents
    task.effort = Quarters(8)
    task.wait = 10
    change(&task)
    return task
  }

  @Test("come from the kind of work until somebody says otherwise")
  func usual() {
    let estimate = TaskEstimate(task(), effort: 8, wait: 10)
    #expect(estimate.effort == ThreePoints(low: 6, likely: 8, high: 16))
    #expect(estimate.effortReason == .rounds)
    #expect(estimate.wait == ThreePoints(low: 8, likely: 10, high: 20))
    let byHand = TaskEstimate(task { $0.pessimisticEffort = Quarters(9) }, effort: 8, wait: 10)
    #expect(byHand.effort == ThreePoints(low: 6, likely: 8, high: 9))
    #expect(byHand.effortReason == .byHand)
  }

  @Test("a government takes longer to answer than anybody else")
  func government() {
    let asked = task { $0.responsibleParty = Identifier(high: 0, low: 2) }
    let estimate = TaskEstimate(asked, effort: 8, wait: 10)
    #expect(estimate.wait.high == 25 && estimate.waitReason == .government)
  }

  @Test("a period that is fixed never ends sooner")
  func fixedPeriod() {
    let tender = TaskEstimate(task { $0.category = .procurement }, effort: 8, wait: 10)
    #expect(tender.wait.low == 10 && tender.wait.high == 16)
  }

  @Test(
    "what is left of started work strays in proportion",
    arguments: [
      (8, 6, 16), (4, 3, 8), (1, 1, 2), (0, 0, 0), (12, 9, 24),
    ]
  )
  func remaining(left: Int, low: Int, high: Int) {
    let estimate = TaskEstimate(task(), effort: left, wait: 10)
    #expect(estimate.effort == ThreePoints(low: low, likely: left, high: high))
  }

  @Test(
    "a wait that has begun strays as a whole",
    arguments: [
      (10, 8, 20), (6, 4, 16), (1, 1, 11), (0, 0, 10),
    ]
  )
  func waiting(left: Int, low: Int, high: Int) {
    let estimate = TaskEstimate(task(), effort: 0, wait: left)
    #expect(estimate.wait == ThreePoints(low: low, likely: left, high: high))
  }

  @Test(
    "every kind of work has its likely value between the ends",
    arguments: TaskCategory.allCases
  )
  func spreads(category: TaskCategory) {
    for spread in [
      UsualSpread.ofWork(category), .ofWait(category, isGovernment: false),
      .ofWait(category, isGovernment: true),
    ] {
      #expect(spread.low <= 100 && spread.high >= 100)
    }
  }
}

@Suite("A chance in words")
struct ChanceTests {
  @Test(
    "has no more digits than its error supports",
    arguments: [
      (500, 1000, "50 % ± 2"), (830, 1000, "83 % ± 2"), (1, 1000, "1 % ± 1"), (50, 100, "50 % ± 5"),
      (0, 1000, "under 1 %"), (1000, 1000, "over 99 %"), (0, 100, "under 4 %"),
      (999, 1000, "99 % ± 1"),
    ]
  )
  func words(hits: Int, samples: Int, expected: String) {
    #expect(Chance(hits, of: samples).words == expected)
  }

  @Test("is whole when it is certain")
  func certain() {
    #expect(Chance(1, of: 1, isCertain: true).words == "100 %")
    #expect(Chance(0, of: 1, isCertain: true).words == "0 %")
  }

  @Test(
    "has the standard error of a share",
    arguments: [(500, 1000, 16), (100, 1000, 10), (0, 9, 0)]
  )
  func error(hits: Int, samples: Int, perMille: Int) {
    #expect(Chance(hits, of: samples).errorPerMille == perMille)
  }
}
