import Scheduling
import TestSupport

/// Small problems of days, and everything about them found by looking at every choice.
struct RandomDateProblem {
  var problem: DateProblem
  /// By event and place.
  var costs: [[Int]]
  let conditionCount: Int

  init(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let counts = (0..<Int.random(in: 1...4, using: &random)).map { _ in
      Int.random(in: 1...7, using: &random)
    }
    problem = DateProblem(counts: counts)
    costs = counts.map { count in (0..<count).map { _ in Int.random(in: 0...4, using: &random) } }
    var id = 0
    for event in counts.indices {
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        let allowed = DayBits(count: counts[event]) { _ in
          Int.random(in: 0...3, using: &random) > 0
        }
        problem.limits.append(DateProblem.Limit(id: id, event: event, allowed: allowed))
        id += 1
      }
    }
    for _ in 0..<(counts.count > 1 ? Int.random(in: 0...5, using: &random) : 0) {
      let from = Int.random(in: counts.indices, using: &random)
      let to = (from + Int.random(in: 1..<counts.count, using: &random)) % counts.count
      let earliest = (0..<counts[from])
        .map { _ in Int32.random(in: 0...Int32(counts[to]), using: &random) }
        .map { $0 / Int32.random(in: 1...3, using: &random) }.sorted()
      problem.rules.append(DateProblem.Rule(id: id, from: from, to: to, earliest: earliest))
      id += 1
    }
    conditionCount = id
  }

  /// Every choice that keeps the marked conditions, in the order of its days.
  func choices(keeping isKept: (Int) -> Bool = { _ in true }) -> [[Int]] {
    var all: [[Int]] = [[]]
    for count in problem.counts { all = all.flatMap { days in (0..<count).map { days + [$0] } } }
    return all.filter { days in
      problem.limits.allSatisfy { !isKept($0.id) || $0.allowed[days[$0.event]] }
        && problem.rules.allSatisfy { rule in
          !isKept(rule.id) || days[rule.to] >= Int(rule.earliest[days[rule.from]])
        }
    }
  }

  func isFeasible(_ isKept: [Bool]) -> Bool {
    DateSpace(problem, leavingOut: { !isKept[$0] }).isFeasible
  }
}
