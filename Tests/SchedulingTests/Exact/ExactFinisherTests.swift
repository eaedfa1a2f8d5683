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

  /// What a left shift or a state excludes must have an equal elsewhere: the two could take turns
  /// in excluding each other, and only crowded projects show that.
  @Test("finds the same with and without left shifts and states", arguments: 0..<4 as Range<UInt64>)
  func crowds(block: UInt64) throws {
    for seed in block * 40..<block * 40 + 40 {
      let tiny = TinyProject(crowded: seed)
      let project = try tiny.project()
      let loose = tiny.oneAfterTheOther()
      let makespans = [.all, .all.subtracting(.states), .all.subtracting([.states, .leftShift])].map
      {
        ExactFinisher.solve(project, upperBound: loose, cuts: $0).schedule.makespan
      }
      #expect(Set(makespans).count == 1, "\(makespans), seed \(seed)")
    }
  }

  @Test("gives the same answer for the same limit of nodes, and says when it proves nothing")
  func limit() throws {
    let tiny = TinyProject(crowded: 4)
    let project = try tiny.project()
    let loose = tiny.oneAfterTheOther()
    let whole = ExactFinisher.solve(project, upperBound: loose)
    #expect(whole.isProved && whole.nodes > 12, "\(whole.nodes) nodes")
    let early = ExactFinisher.solve(project, upperBound: loose, nodes: 12)
    #expect(early.nodes == 12 && !early.isProved && tiny.isKept(by: early.schedule))
    #expect(ExactFinisher.solve(project, upperBound: loose, nodes: 12) == early)
    #expect(whole.schedule.makespan <= early.schedule.makespan)
  }

  @Test("refuses what does not fit into its words, and keeps the schedule it was given")
  func refusal() throws {
    let count = ExactFinisher.activityLimit + 1
    let project = try SlotProject(
      durations: Array(repeating: 1, count: count),
      demands: Array(repeating: [1], count: count),
      capacities: [2],
      precedences: []
    )
    let loose = SlotSchedule(starts: Array(0..<count), makespan: count)
    let answer = ExactFinisher.solve(project, upperBound: loose)
    #expect(!ExactFinisher.accepts(project))
    #expect(answer == ExactAnswer(schedule: loose, isProved: false, nodes: 0))
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
