import TestSupport
import Testing

@testable import Scheduling

@Suite("A positive cycle")
struct PositiveCycleTests {
  /// Lags between up to nine activities, drawn so that one project in seven contradicts itself.
  static func random(_ seed: UInt64) -> LagProject {
    var random = SeededRandom(seed: seed)
    let count = Int.random(in: 1...9, using: &random)
    let arcs = (0..<Int.random(in: 0...2 * count, using: &random)).map { _ in
      let (from, to) = (
        Int.random(in: 0..<count, using: &random), Int.random(in: 0..<count, using: &random)
      )
      let gap =
        from < to ? Int.random(in: 0...6, using: &random) : Int.random(in: -9...0, using: &random)
      return LagArc(from: from, to: to, gap: gap)
    }
    return project(count, arcs)
  }

  static func project(_ count: Int, _ arcs: [LagArc]) -> LagProject {
    LagProject(
      durations: Array(repeating: 1, count: count),
      demands: Array(repeating: [], count: count),
      capacities: [],
      arcs: arcs
    )
  }

  /// The longest path between any two activities, after Floyd; `nil` if some ring is positive.
  private func longestPaths(_ project: LagProject) -> [[Int?]]? {
    let all = 0..<project.count
    var paths: [[Int?]] = all.map { from in all.map { $0 == from ? 0 : nil } }
    for arc in project.arcs {
      paths[arc.from][arc.to] = max(paths[arc.from][arc.to] ?? arc.gap, arc.gap)
    }
    for middle in all {
      for from in all {
        for to in all {
          guard let first = paths[from][middle], let second = paths[middle][to] else { continue }
          paths[from][to] = max(paths[from][to] ?? first + second, first + second)
        }
      }
    }
    return all.contains { paths[$0][$0] != 0 } ? nil : paths
  }

  @Test("is found when there is one; else every start is the longest path to it")
  func existence() {
    var cycles = 0
    for seed in 0..<2_000 as Range<UInt64> {
      let project = Self.random(seed)
      let paths = longestPaths(project)
      let starts = try? project.earliestStarts()
      if starts == nil { cycles += 1 }
      let least = paths.map { paths in
        (0..<project.count).map { to in (0..<project.count).compactMap { paths[$0][to] }.max() }
      }
      #expect(starts == least, "seed \(seed)")
    }
    #expect((200..<1_800).contains(cycles), "\(cycles) cycles: the draw is lopsided")
  }

  @Test("is a ring of the project's own lags of which each one is needed")
  func minimality() {
    for seed in 0..<2_000 as Range<UInt64> {
      let project = Self.random(seed)
      do {
        _ = try project.earliestStarts()
      } catch {
        let arcs = error.arcs
        #expect(error.sum > 0, "seed \(seed)")
        for place in arcs.indices {
          #expect(project.arcs.contains(arcs[place]), "seed \(seed)")
          #expect(arcs[place].to == arcs[(place + 1) % arcs.count].from, "seed \(seed)")
          var fewer = arcs
          fewer.remove(at: place)
          #expect(
            (try? Self.project(project.count, fewer).earliestStarts()) != nil,
            "seed \(seed) without \(arcs[place])"
          )
        }
      }
    }
  }
}
