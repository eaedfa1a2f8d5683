/// A place between nothing and everything, in parts of 2^24: the argument of a quantile.
struct Rank: Hashable, Sendable {
  static let bits = 24
  static let one = 1 << bits

  /// From 0 up to, but not counting, `one`.
  let value: Int

  /// The upper bits of a draw.
  @inline(__always)
  init(_ draw: UInt32) { value = Int(draw >> 8) }

  @inline(__always)
  private init(value: Int) { self.value = min(max(value, 0), Self.one - 1) }

  /// The rank of a draw that shares a part of its luck with others.
  ///
  /// Two parts of a common draw and three of an own one are added. Their sum is spread as a
  /// trapezoid, of which the cumulative share is known exactly; so each rank by itself is as even
  /// as a single draw, and any two with the same common draw correlate by 0.28: two to three tenths
  /// are what cost estimators assume when they know nothing better.
  @inline(__always)
  static func shared(_ common: Rank, _ own: Rank) -> Rank {
    let sum = 2 * common.value + 3 * own.value
    if sum < 2 * one { return Rank(value: sum * sum / (12 * one)) }
    if sum <= 3 * one { return Rank(value: (sum - one) / 3) }
    let rest = 5 * one - sum
    return Rank(value: one - rest * rest / (12 * one))
  }
}
