import CivilTime
import Scheduling
import TestSupport
import Testing

/// Compares forecasts with histories that were drawn in another way: with doubles, in sequence.
@Suite("A forecast and what happens")
struct ForecastCalibrationTests {
  /// What was forecast for a goal of a random project, and whether it came true.
  private struct Outcome {
    var probability: Double
    var isReached: Bool
  }

  private static func outcome(_ seed: UInt64) throws -> Outcome? {
    let one = ForecastCase(try RandomNetwork(seed: seed, open: true))
    let uncertainties = one.uncertainties()
    var random = SeededRandom(seed: seed &+ 77_777)
    let last = one.network.activities.indices.max {
      one.schedule[$0].finish < one.schedule[$1].finish
    }
    let day = (one.schedule.finish ?? one.statusDate) + Int.random(in: 0...9, using: &random)
    let goal = ForecastGoal(members: [last ?? 0], day: day)
    let samples = try #require(one.sampler(uncertainties, [goal]).samples(100, seed: 99))
    let history = one.sampler(drawn(uncertainties, &random), [goal])
    let truth = try #require(history.samples(1, seed: 0))
    let probability = Double(samples.inTime[0]) / 100
    if probability == 0 || probability == 1 { return nil }
    return Outcome(probability: probability, isReached: truth.inTime[0] == 1)
  }

  /// One history: every effort and wait as it turned out.
  private static func drawn(
    _ uncertainties: [Uncertainty?],
    _ random: inout SeededRandom
  ) -> [Uncertainty?] {
    var common: [UInt64: (Double, Double)] = [:]
    return uncertainties.map { row in
      row.map { row in
        let shared =
          common[row.group]
          ?? (Double.random(in: 0..<1, using: &random), Double.random(in: 0..<1, using: &random))
        common[row.group] = shared
        let own = Double.random(in: 0..<1, using: &random)
        let ownWait = Double.random(in: 0..<1, using: &random)
        return Uncertainty(
          key: row.key,
          group: row.group,
          effort: .exactly(value(row.effort, share(shared.0, own))),
          wait: .exactly(value(row.wait, share(shared.1, ownWait)))
        )
      }
    }
  }

  /// How much of the sum of two fifths of one draw and three fifths of another lies below.
  private static func share(_ common: Double, _ own: Double) -> Double {
    let sum = 0.4 * common + 0.6 * own
    if sum < 0.4 { return sum * sum / 0.48 }
    if sum < 0.6 { return (sum - 0.2) / 0.6 }
    return 1 - (1 - sum) * (1 - sum) / 0.48
  }

  private static func value(_ points: ThreePoints, _ share: Double) -> Int {
    let (a, m, b) = (Double(points.low), Double(points.likely), Double(points.high))
    if a == b { return points.low }
    let x =
      share < (m - a) / (b - a)
      ? a + (share * (b - a) * (m - a)).squareRoot()
      : b - ((1 - share) * (b - a) * (b - m)).squareRoot()
    return Int(x.rounded())
  }

  @Test("what is forecast at 80 % happens in 80 %, within the error; and so for all others")
  func calibration() throws {
    let outcomes = try (UInt64(1)...500).compactMap { try Self.outcome($0) }
    #expect(outcomes.count > 150)
    for range in [0.0..<0.35, 0.35..<0.7, 0.7..<0.9, 0.9..<1] {
      let some = outcomes.filter { range.contains($0.probability) }
      let expected = some.reduce(0) { $0 + $1.probability }
      let variance = some.reduce(0) { $0 + $1.probability * (1 - $1.probability) }
      let happened = Double(some.count(where: \.isReached))
      #expect(some.count > 15)
      #expect(abs(happened - expected) < 3 * variance.squareRoot())
    }
  }
}
