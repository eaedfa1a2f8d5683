import TestSupport
import Testing

@testable import Scheduling

@Suite("A lower bound")
struct LowerBoundTests {
  @Test("is never above the least makespan, each bound alone", arguments: 0..<6 as Range<UInt64>)
  func validity(block: UInt64) throws {
    for seed in block * 100..<block * 100 + 100 {
      let tiny = TinyProject(seed: seed)
      let project = try tiny.project()
      let least = tiny.leastMakespan()
      let paths = LongestPaths(project)
      #expect(paths.length <= least, "critical path, seed \(seed)")
      #expect(LowerBound.energy(project, paths) <= least, "energy, seed \(seed)")
      #expect(LowerBound.crowding(project, paths) <= least, "crowding, seed \(seed)")
      for set in Exclusion(project).sets(project) {
        #expect(LowerBound.oneMachine(set, project, paths) <= least, "\(set), seed \(seed)")
      }
      #expect(LowerBound.destructive(project, from: 0, to: .max) <= least, "seed \(seed)")
      #expect(LowerBound.of(project) <= least, "seed \(seed)")
    }
  }

  @Test("closes most tiny projects, which shows that it bites")
  func strength() throws {
    let closed = try (2_000..<2_200 as Range<UInt64>).filter {
      let tiny = TinyProject(seed: $0)
      return try LowerBound.of(tiny.project()) == tiny.leastMakespan()
    }
    #expect(closed.count > 180)
  }

  /// What a project of one resource needs at least, by each bound.
  static let known: [(String, [Int], [Int], Int, [Precedence], Int)] = [
    ("nothing", [], [], 1, [], 0),
    ("a chain with a lag", [2, 3], [1, 1], 5, [Precedence(0, before: 1, lag: 4)], 9),
    ("work of 13 at 4 a slot", [3, 3, 3, 2, 2], [1, 1, 1, 1, 1], 4, [], 4),
    ("one room", [2, 3, 4], [1, 1, 1], 1, [], 9),
    ("more than half each", [2, 3, 4], [3, 4, 5], 5, [], 9),
    (
      "a room after a head and before a tail",
      [5, 2, 2, 6], [0, 1, 1, 0], 1,
      [
        Precedence(0, before: 1), Precedence(0, before: 2), Precedence(1, before: 3),
        Precedence(2, before: 3),
      ], 15
    ),
  ]

  @Test("is what one counts by hand", arguments: known.indices)
  func byHand(number: Int) throws {
    let (name, durations, demands, capacity, precedences, bound) = Self.known[number]
    let project = try SlotProject(
      durations: durations,
      demands: demands.map { [$0] },
      capacities: [capacity],
      precedences: precedences
    )
    #expect(LowerBound.of(project) == bound, "\(name)")
  }

  @Test(
    "is that of Jackson's preemptive schedule, run slot by slot",
    arguments: 0..<200 as Range<UInt64>
  )
  func jackson(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let count = Int.random(in: 1...8, using: &random)
    let heads = (0..<count).map { _ in Int.random(in: 0...15, using: &random) }
    let times = (0..<count).map { _ in Int.random(in: 0...6, using: &random) }
    let tails = (0..<count).map { _ in Int.random(in: 0...15, using: &random) }
    var (left, slot, end) = (times, 0, 0)
    while left.contains(where: { $0 > 0 }) {
      let ready = (0..<count).filter { left[$0] > 0 && heads[$0] <= slot }
      slot += 1
      guard let chosen = ready.max(by: { tails[$0] < tails[$1] }) else { continue }
      left[chosen] -= 1
      if left[chosen] == 0 { end = max(end, slot + tails[chosen]) }
    }
    let bound = EnergyEnvelope.bound(
      of: Array(0..<count),
      heads: ContiguousArray(heads),
      energies: ContiguousArray(times),
      tails: ContiguousArray(tails),
      capacity: 1
    )
    #expect(bound == end)
  }
}
