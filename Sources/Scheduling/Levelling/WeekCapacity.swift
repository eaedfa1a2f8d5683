package import CivilTime

/// How many quarters of a person-day each resource can work in each ISO week.
///
/// A week has a base and, after absences, what is available. Outside the weeks of the table the
/// base of its nearest week holds, without absences.
package struct WeekCapacity: Sendable {
  package let resourceCount: Int
  let first: WeekNumber
  let weekCount: Int
  /// Week by week, all resources of a week side by side.
  private let bases: ContiguousArray<Int32>
  private let available: ContiguousArray<Int32>
  /// The last week of each resource with a base, or nothing when it never has one.
  private let lastOpen: ContiguousArray<Int?>

  /// Asks for every resource and week once.
  ///
  /// - Parameters:
  ///   - resourceCount: Resources are numbered from zero up to it.
  ///   - days: The weeks of the table are those that hold any of these days; at least one day.
  ///   - base: Quarters a week without absences.
  ///   - absent: Quarters of that week that are lost to absences.
  package init(
    resourceCount: Int,
    covering days: DaySpan,
    base: (_ resource: Int, _ week: ISOWeek) -> Int,
    absent: (_ resource: Int, _ week: ISOWeek) -> Int = { _, _ in 0 }
  ) {
    precondition(!days.isEmpty, "a table of capacity needs at least one day")
    self.resourceCount = resourceCount
    first = WeekNumber(containing: days.start)
    weekCount = first.distance(to: WeekNumber(containing: days.last)) + 1
    var bases: ContiguousArray<Int32> = []
    var available: ContiguousArray<Int32> = []
    var lastOpen = ContiguousArray<Int?>(repeating: nil, count: resourceCount)
    bases.reserveCapacity(resourceCount * weekCount)
    available.reserveCapacity(resourceCount * weekCount)
    for row in 0..<weekCount {
      let week = first.advanced(by: row).isoWeek
      for resource in 0..<resourceCount {
        let quarters = max(0, base(resource, week))
        bases.append(Int32(quarters))
        available.append(Int32(max(0, quarters - max(0, absent(resource, week)))))
        if quarters > 0 { lastOpen[resource] = row }
      }
    }
    self.bases = bases
    self.available = available
    self.lastOpen = lastOpen
  }

  /// What the resource can work in that week.
  package func quarters(_ resource: Int, in week: ISOWeek) -> Int {
    Int(available(resource, WeekNumber(week)))
  }

  func base(_ resource: Int, _ week: WeekNumber) -> Int32 {
    let row = min(max(first.distance(to: week), 0), weekCount - 1)
    return bases[row * resourceCount + resource]
  }

  func available(_ resource: Int, _ week: WeekNumber) -> Int32 {
    let row = first.distance(to: week)
    guard (0..<weekCount).contains(row) else { return base(resource, week) }
    return available[row * resourceCount + resource]
  }

  /// The smallest base of any week in which the resource works at all.
  func leastBase(_ resource: Int) -> Int {
    var least = Int32.max
    for row in 0..<weekCount where bases[row * resourceCount + resource] > 0 {
      least = min(least, bases[row * resourceCount + resource])
    }
    return Int(least)
  }

  /// Whether the resource has no base in this week, but will have one.
  func isClosed(_ resource: Int, _ week: WeekNumber) -> Bool {
    base(resource, week) == 0 && first.distance(to: week) <= (lastOpen[resource] ?? Int.min)
  }
}
