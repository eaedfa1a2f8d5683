/// An effort laid evenly over a number of days, in whole quarters.
///
/// Day i of n carries `(i + 1) * effort / n - i * effort / n` in integer division, so that the
/// parts of any division into days or weeks add up to the effort.
struct Spread {
  let effort: Int
  let days: Int

  /// What the first `days` days carry together.
  func before(_ day: Int) -> Int { day * effort / days }

  func share(of range: Range<Int>) -> Int { before(range.upperBound) - before(range.lowerBound) }
}
