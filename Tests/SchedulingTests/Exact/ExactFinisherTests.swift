import TestSupport
import Testing

@testable import Scheduling

@Suite("The exact finisher")
struct ExactFinisherTests {
  @Test("finds the least makespan", arguments: 0..<8 as Range<UInt64>)
  func oracle(block: UInt64) throws {
    for seed in block * 100..<block * 100 + 100 {
      try expectLeast(TinyProject(seed: seed), seed, [.all])
    }
  }

  @Test("finds the same without any one of its cuts", arguments: 0..<4 as Range<UInt64>)
  func cuts(block: UInt64) throws {
    for seed in 5_000 + block * 70..<5_000 + block * 70 + 70 {
      let cuts = ExactCuts.each.map { ExactCuts.all.subtracting($0) } + [[]]
      try expectLeast(TinyProject(seed: seed), seed, cuts)
    }
  }

  private func expectLeast(_ tiny: TinyProject, _ seed: UInt64, _ variants: [ExactCuts]) throws {
    let project = try tiny.project()
    let least = tiny.leastMakespan()
    let loose = tiny.oneAfterTheOther()
    for cuts in variants {
      let answer = ExactFinisher.solve(project, upperBound: loose, cuts: cuts)
      #expect(answer.isProved, "seed \(seed), cuts \(cuts.rawValue)")
      #expect(answer.schedule.makespan == least, "seed \(seed), cuts \(cuts.rawValue)")
      #expect(tiny.isKept(by: answer.schedule), "seed \(seed), cuts \(cuts.rawValue)")
    }
  }
}
