import Scheduling
import TestSupport
import Testing

@Suite("Conditions that cannot hold together")
struct ConflictTests {
  /// Every set of conditions, as bits.
  private func isKept(_ set: Int, _ count: Int) -> [Bool] { (0..<count).map { set >> $0 & 1 == 1 } }

  @Test("make a conflict of which no member can be spared", arguments: 0..<5)
  func minimal(block: UInt64) throws {
    for seed in block * 100..<block * 100 + 100 {
      let random = RandomDateProblem(seed: seed)
      var shuffle = SeededRandom(seed: seed)
      let order = (0..<random.conditionCount).shuffled(using: &shuffle)
      let found = MinimalConflict.of(
        order,
        among: random.conditionCount,
        isFeasible: random.isFeasible
      )
      guard let found else {
        #expect(!random.choices().isEmpty, "seed \(seed)")
        continue
      }
      let core = Set(found)
      #expect(random.choices(keeping: core.contains).isEmpty, "seed \(seed)")
      for member in found {
        let rest = core.subtracting([member])
        #expect(!random.choices(keeping: rest.contains).isEmpty, "seed \(seed)")
      }
      #expect(found == oneByOne(order, random), "seed \(seed)")
    }
  }

  /// The deletion filter as it is written in books.
  private func oneByOne(_ order: [Int], _ random: RandomDateProblem) -> [Int] {
    var core = Set(order)
    for condition in order
    where random.choices(keeping: core.subtracting([condition]).contains).isEmpty {
      core.remove(condition)
    }
    return order.filter(core.contains)
  }

  @Test("are mended by the cheapest sets, each of which works", arguments: 0..<4)
  func relaxations(block: UInt64) {
    for seed in block * 50..<block * 50 + 50 {
      let random = RandomDateProblem(seed: seed)
      let count = random.conditionCount
      guard count > 0, count <= 9 else { continue }
      func cost(_ id: Int) -> Int? { id % 5 == 4 ? nil : 1 + (id * 7 + Int(seed)) % 6 }
      let found = Relaxations(
        of: Array(0..<count),
        among: count,
        costs: cost,
        limit: 100,
        isFeasible: random.isFeasible
      )
      #expect(!found.isTruncated)
      #expect(found.all.map(\.conditions) == everyRelaxation(random, count, cost), "seed \(seed)")
      #expect(found.all.map(\.cost) == found.all.map(\.cost).sorted())
    }
  }

  /// All sets that work and of which no part works, found by trying every set.
  private func everyRelaxation(
    _ random: RandomDateProblem,
    _ count: Int,
    _ cost: (Int) -> Int?
  ) -> [[Int]] {
    var working: [(set: Int, cost: Int)] = []
    for set in 0..<(1 << count) {
      let members = (0..<count).filter { set >> $0 & 1 == 1 }
      let costs = members.compactMap(cost)
      guard costs.count == members.count,
        !random.choices(keeping: { set >> $0 & 1 == 0 }).isEmpty
      else { continue }
      working.append((set, costs.reduce(0, +)))
    }
    let minimal = working.filter { candidate in
      !working.contains { $0.set != candidate.set && $0.set & candidate.set == $0.set }
    }
    let sets = minimal.map { entry in
      (members: (0..<count).filter { entry.set >> $0 & 1 == 1 }, cost: entry.cost)
    }
    return sets.sorted { a, b in
      if a.cost != b.cost { return a.cost < b.cost }
      if a.members.count != b.members.count { return a.members.count < b.members.count }
      return a.members.lexicographicallyPrecedes(b.members)
    }
    .map(\.members)
  }
}
