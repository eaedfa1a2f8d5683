/// How much something takes if all goes well, most likely, and if much goes wrong.
///
/// Between them lies a triangular distribution, after Johnson, "The triangular distribution as a
/// proxy for the beta distribution in risk analysis" (1997): what people mean by three points, with
/// ends that cannot be overrun and a quantile that integers can say.
package struct ThreePoints: Hashable, Sendable {
  package let low: Int
  package let likely: Int
  package let high: Int

  /// Points that are out of order are taken to mean that nothing lies beyond the likely one.
  package init(low: Int, likely: Int, high: Int) {
    self.low = max(0, min(low, likely))
    self.likely = max(0, likely)
    self.high = max(0, likely, high)
  }

  package static func exactly(_ value: Int) -> ThreePoints {
    ThreePoints(low: value, likely: value, high: value)
  }

  package var isCertain: Bool { low == high }
}

extension ThreePoints {
  /// The value below which a share of all outcomes lies, to the nearest whole number.
  @inline(__always)
  func value(at rank: Rank) -> Int {
    let width = UInt64(high - low)
    if width == 0 { return low }
    let (below, above) = (UInt64(likely - low), UInt64(high - likely))
    if UInt64(rank.value) * width < below << Rank.bits {
      return low + Self.root(UInt64(rank.value) * width * below)
    }
    return high - Self.root(UInt64(Rank.one - rank.value) * width * above)
  }

  /// The root of a product that holds a rank, to the nearest whole number.
  ///
  /// The root of IEEE 754 is exact to the last bit on every machine; what its conversion loses is
  /// set right with integers.
  @inline(__always)
  private static func root(_ product: UInt64) -> Int {
    var root = UInt64(Double(product).squareRoot())
    while root * root > product { root -= 1 }
    while (root + 1) * (root + 1) <= product { root += 1 }
    let half = UInt64(1) << UInt64(Rank.bits / 2 - 1)
    return Int((root + half) >> UInt64(Rank.bits / 2))
  }
}
