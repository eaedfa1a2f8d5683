/// What a piece of work takes out of the weeks of a resource at the very least, wherever it lies.
///
/// Work that asks for more in a week than the base takes only the base, so of large work less may
/// count than its effort. A share is cut where it is larger than the smallest base of any week; what
/// is left is least when the work lies in as few weeks as possible.
struct LeastQuarters {
  /// The smallest base of any week, by resource.
  private let bases: [Int]

  init(_ capacity: WeekCapacity) {
    bases = (0..<capacity.resourceCount).map(capacity.leastBase)
  }

  func of(_ demand: Demands.Demand, days: Int) -> Int {
    let (effort, base) = (Int(demand.effort), bases[Int(demand.resource)])
    // A week has seven working days at most; the one comes from rounding.
    let share = min(effort, effort * min(days, 7) / max(1, days) + 1)
    if share <= base { return effort }
    return effort / share * base + min(effort % share, base)
  }
}
