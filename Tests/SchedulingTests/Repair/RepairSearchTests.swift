import CivilTime
import Scheduling
import Testing

@Suite("Mending a plan")
struct RepairSearchTests {
  @Test("is as good as trying everything", arguments: UInt64(1)...40)
  func bruteForce(block: UInt64) {
    for seed in (block * 10)..<(block * 10 + 10) {
      let problem = RepairProblem.random(seed: seed)
      let best = Trial(problem).best()
      switch RepairSearch.solve(problem) {
      case .mended(let plan):
        #expect(plan.cost == best?.cost, "seed \(seed)")
        #expect(plan.isFewest && plan.isLeast, "seed \(seed)")
        #expect(Trial(problem).breaches(plan.days).isEmpty, "seed \(seed)")
        #expect(Trial(problem).cost(plan.days) == plan.cost, "seed \(seed)")
      case .impossible(let chain, _):
        #expect(best == nil, "seed \(seed)")
        // What the chain names is alone enough to leave no days.
        #expect(Trial(problem.only(chain)).best() == nil, "seed \(seed)")
      }
    }
  }

  @Test("never moves what is pinned")
  func pinned() {
    for seed in UInt64(500)..<700 {
      let problem = RepairProblem.random(seed: seed)
      guard case .mended(let plan) = RepairSearch.solve(problem) else { continue }
      for (item, day) in zip(problem.items, plan.days) where item.isPinned {
        #expect(day == item.day, "seed \(seed)")
      }
    }
  }

  @Test("without time for proof is still a plan, and says so")
  func noBudget() {
    var (plans, proved) = (0, 0)
    for seed in UInt64(800)..<1200 {
      let problem = RepairProblem.random(seed: seed)
      guard case .mended(let plan) = RepairSearch.solve(problem, budget: 1) else { continue }
      #expect(Trial(problem).breaches(plan.days).isEmpty, "seed \(seed)")
      #expect(Trial(problem).cost(plan.days) == plan.cost, "seed \(seed)")
      plans += 1
      if plan.isLeast { proved += 1 }
    }
    #expect(plans > 50 && proved < plans)
  }

  @Test("moves the one end of a chain that is cheaper")
  func cheaper() throws {
    let monday = try #require(Day("2020-09-07"))
    let calendar = WorkCalendar(
      name: "X",
      covering: DaySpan(start: monday - 60, end: monday + 60),
      off: [:]
    )
    for (weights, moved) in [((1, 2), [0]), ((2, 1), [1]), ((8, 8), [1])] {
      let items = [weights.0, weights.1].map { weight in
        RepairItem(day: monday, earliest: monday - 5, latest: monday + 5, weight: weight)
      }
      let problem = RepairProblem(
        items: items,
        links: [RepairLink(0, before: 1, least: 1)],
        calendars: [calendar]
      )
      guard case .mended(let plan) = RepairSearch.solve(problem) else {
        Issue.record("cannot be mended")
        return
      }
      #expect(plan.moved == moved && plan.cost.shift == 1)
    }
  }
}
