import Testing

@testable import Scheduling

@Suite("A project with maximal lags")
struct LagFinisherTests {
  @Test("is scheduled as short as can be, or refused with proof", arguments: 0..<8 as Range<UInt64>)
  func oracle(block: UInt64) {
    for seed in block * 100..<block * 100 + 100 {
      let tiny = TinyLagProject(seed: seed)
      let answer = LagFinisher.solve(tiny.project)
      #expect(answer.schedule?.makespan == tiny.leastMakespan(), "seed \(seed)")
      #expect((answer.schedule == nil) == answer.verdict.isRefusal, "seed \(seed)")
      if let schedule = answer.schedule { #expect(tiny.isKept(by: schedule), "seed \(seed)") }
    }
  }

  @Test("gets a quick schedule that keeps all rules, or none")
  func serial() throws {
    var (found, feasible) = (0, 0)
    for seed in 0..<800 as Range<UInt64> {
      let tiny = TinyLagProject(seed: seed)
      guard (try? tiny.project.earliestStarts()) != nil else { continue }
      if LagFinisher.solve(tiny.project).schedule != nil { feasible += 1 }
      guard let schedule = try LagSerial.schedule(tiny.project) else { continue }
      found += 1
      #expect(tiny.isKept(by: schedule), "seed \(seed)")
    }
    #expect(found <= feasible)
    #expect(found * 100 > feasible * 98, "\(found) of \(feasible): the repair has lost its power")
  }

  /// Two talks of two slots each in one room that must begin within a slot of each other.
  private let close = LagProject(
    durations: [2, 2],
    demands: [[1], [1]],
    capacities: [1],
    arcs: [LagArc(from: 0, to: 1, gap: -1), LagArc(from: 1, to: 0, gap: -1)]
  )

  @Test("can be impossible without any ring of lags")
  func impossible() throws {
    #expect(try close.earliestStarts() == [0, 0])
    #expect(LagFinisher.solve(close).verdict == .impossible)
  }

  @Test("stays open when the search ends early, which is not impossible")
  func early() {
    #expect(LagFinisher.solve(close, nodes: 0).verdict == .open)
    let answer = LagFinisher.solve(close, nodes: 1)
    #expect(answer == LagAnswer(schedule: nil, verdict: .open, nodes: 1))
  }

  @Test("names the lags that contradict each other")
  func ring() {
    let atMostThree = LagArc(from: 2, to: 0, gap: -3)
    let arcs = [LagArc(from: 0, to: 1, gap: 2), LagArc(from: 1, to: 2, gap: 2), atMostThree]
    let project = LagProject(
      durations: [1, 1, 1],
      demands: [[], [], []],
      capacities: [],
      arcs: arcs
    )
    #expect(LagFinisher.solve(project).verdict == .cycle(PositiveCycle(arcs: arcs)))
  }
}

extension LagAnswer.Verdict {
  fileprivate var isRefusal: Bool {
    switch self {
    case .impossible, .cycle: true
    case .optimal, .open: false
    }
  }
}
