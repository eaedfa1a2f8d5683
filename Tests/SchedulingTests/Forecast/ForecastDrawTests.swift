import Testing

@testable import Scheduling

@Suite("The draws of a forecast")
struct ForecastDrawTests {
  /// Ranks of evenly spread draws, in order.
  private static let ranks = (0..<1000).map { Rank(UInt32($0) * 4_294_967 + 2_147_483) }

  @Test(
    "a share of outcomes lies below its quantile",
    arguments: [
      ThreePoints(low: 0, likely: 300, high: 1200), ThreePoints(low: 500, likely: 500, high: 900),
      ThreePoints(low: 10, likely: 700, high: 700),
    ]
  )
  func quantile(points: ThreePoints) {
    let (a, m, b) = (Double(points.low), Double(points.likely), Double(points.high))
    for rank in Self.ranks {
      let x = Double(points.value(at: rank))
      let share =
        x < m
        ? (x - a) * (x - a) / (b - a) / (m - a) : 1 - (b - x) * (b - x) / (b - a) / max(1, b - m)
      #expect(abs(share - Double(rank.value) / Double(Rank.one)) < 0.003)
    }
  }

  @Test("without luck the likely value comes, and never anything beyond the ends")
  func ends() {
    let points = ThreePoints(low: 3, likely: 4, high: 9)
    #expect(ThreePoints.exactly(7).value(at: Rank(.max)) == 7)
    #expect(points.value(at: Rank(0)) == 3)
    #expect(points.value(at: Rank(.max)) == 9)
    let far = ThreePoints(low: 0, likely: 400_000, high: 400_000)
    #expect(far.value(at: Rank(.max)) == 400_000)
  }

  @Test("points out of order narrow the distribution, they do not break it")
  func outOfOrder() {
    let points = ThreePoints(low: 9, likely: 4, high: 2)
    #expect(points == .exactly(4))
  }

  @Test("a rank that shares its luck is as even as one that does not")
  func evenRanks() {
    var tenths = Array(repeating: 0, count: 10)
    for common in Self.ranks {
      for own in Self.ranks where own.value % 7 == 0 {
        tenths[Rank.shared(common, own).value * 10 / Rank.one] += 1
      }
    }
    let all = tenths.reduce(0, +)
    for tenth in tenths { #expect(abs(tenth * 1000 / all - 100) <= 4) }
  }

  @Test("activities of one group go well or badly together, by 28 in 100")
  func correlation() {
    var (sum, sumOfSquares, products, count) = (0.0, 0.0, 0.0, 0.0)
    for sample in 0..<20_000 {
      let draws = SampleDraws(seed: 5, sample: sample)
      let common = Rank(draws.pair(1).0)
      let ranks = (2...3).map { key in
        Double(Rank.shared(common, Rank(draws.pair(key).0)).value) / Double(Rank.one)
      }
      sum += ranks[0]
      sumOfSquares += ranks[0] * ranks[0]
      products += ranks[0] * ranks[1]
      count += 1
    }
    let mean = sum / count
    let variance = sumOfSquares / count - mean * mean
    let covariance = products / count - mean * mean
    #expect(abs(mean - 0.5) < 0.01)
    #expect(abs(covariance / variance - 0.285) < 0.03)
  }

  @Test("the two draws of a key have nothing to do with each other")
  func independence() {
    var agreeing = 0
    for sample in 0..<4000 {
      let pair = SampleDraws(seed: 9, sample: sample).pair(44)
      if (pair.0 >> 31) == (pair.1 >> 31) { agreeing += 1 }
    }
    #expect(abs(agreeing - 2000) < 130)
  }
}
