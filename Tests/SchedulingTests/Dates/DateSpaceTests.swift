import Scheduling
import Testing

@Suite("The days of several events together")
struct DateSpaceTests {
  @Test("are those of some choice, and the least choice comes first", arguments: 0..<20)
  func feasibleDays(block: UInt64) {
    for seed in block * 100..<block * 100 + 100 {
      let random = RandomDateProblem(seed: seed)
      let choices = random.choices()
      let space = DateSpace(random.problem)
      let days = random.problem.counts.indices.map { event in
        Set(choices.map { $0[event] }).sorted()
      }
      #expect(space.feasibleDays.map(\.places) == days, "seed \(seed)")
      #expect(space.joined().feasibleDays.map(\.places) == days, "seed \(seed)")
      #expect(space.isFeasible == !choices.isEmpty, "seed \(seed)")
      #expect(space.earliestChoice == choices.first.map { _ in days.map { $0[0] } }, "seed \(seed)")
    }
  }

  @Test("come cheapest first, then by their days", arguments: 0..<10)
  func bestChoices(block: UInt64) {
    for seed in block * 100..<block * 100 + 100 {
      let random = RandomDateProblem(seed: seed)
      let limit = Int(seed % 7) + 1
      let all = random.choices().map { places in
        (cost: places.enumerated().reduce(0) { $0 + random.costs[$1.0][$1.1] }, places: places)
      }
      let sorted = all.sorted { a, b in
        a.cost == b.cost ? a.places.lexicographicallyPrecedes(b.places) : a.cost < b.cost
      }
      let best = BestChoices(in: DateSpace(random.problem), costs: random.costs, limit: limit)
      #expect(best.choices.map(\.places) == sorted.prefix(limit).map(\.places), "seed \(seed)")
      #expect(best.choices.map(\.cost) == sorted.prefix(limit).map(\.cost), "seed \(seed)")
      #expect(!best.isTruncated)
    }
  }

  @Test("are still exact when a cost depends on several days", arguments: 0..<10)
  func jointCosts(block: UInt64) {
    for seed in block * 100..<block * 100 + 100 {
      let random = RandomDateProblem(seed: seed)
      func joint(_ places: [Int]) -> Int { (places.max() ?? 0) - (places.min() ?? 0) }
      let all = random.choices().map { places in
        (own: places.enumerated().reduce(0) { $0 + random.costs[$1.0][$1.1] }, places: places)
      }
      let sorted = all.sorted { a, b in
        let totals = (a.own + joint(a.places), b.own + joint(b.places))
        if totals.0 != totals.1 { return totals.0 < totals.1 }
        return a.own == b.own ? a.places.lexicographicallyPrecedes(b.places) : a.own < b.own
      }
      let best = BestChoices(
        in: DateSpace(random.problem),
        costs: random.costs,
        limit: 4,
        joint: joint
      )
      #expect(best.choices.map(\.places) == sorted.prefix(4).map(\.places), "seed \(seed)")
      #expect(best.choices.map(\.joint) == sorted.prefix(4).map { joint($0.places) })
    }
  }

  @Test("end in time, and say so, when there are too many")
  func effort() {
    let space = DateSpace(DateProblem(counts: [1000, 1000, 1000]))
    let costs = Array(repeating: Array(repeating: 0, count: 1000), count: 3)
    let best = BestChoices(in: space, costs: costs, limit: 10, effort: 500) { $0.count }
    #expect(best.choices.count == 10)
    let endless = BestChoices(in: space, costs: costs, limit: 1000, effort: 500)
    #expect(endless.isTruncated && endless.choices.count < 1000)
  }

  @Test("are none when two events wait for each other")
  func contradiction() {
    var problem = DateProblem(counts: [1096, 1096])
    let later = (0..<1096).map { Int32($0 + 1) }
    problem.rules = [
      DateProblem.Rule(id: 0, from: 0, to: 1, earliest: later),
      DateProblem.Rule(id: 1, from: 1, to: 0, earliest: later),
    ]
    #expect(DateSpace(problem).earliestChoice == nil)
    #expect(DateSpace(problem) { $0 == 1 }.earliestChoice == [0, 1])
    #expect(DateSpace(DateProblem(counts: [])).earliestChoice == [])
    #expect(DateSpace(DateProblem(counts: [0])).earliestChoice == nil)
  }
}
