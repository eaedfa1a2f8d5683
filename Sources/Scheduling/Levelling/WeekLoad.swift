package import CivilTime

/// How many quarters of a person-day each resource works in each ISO week.
package struct WeekLoad: Hashable, Sendable {
  package let resourceCount: Int
  private var first = WeekNumber(value: 0)
  /// Week by week, all resources of a week side by side.
  private var cells: ContiguousArray<Int32> = []

  private init(resourceCount: Int) { self.resourceCount = resourceCount }

  /// The load of a schedule: done work at its actual days, all other work where it was placed.
  ///
  /// What started work has used before the status date is not known and not counted.
  package static func of(
    _ schedule: LevelledSchedule,
    _ network: Network,
    resourceCount: Int
  ) -> WeekLoad {
    var load = WeekLoad(resourceCount: resourceCount)
    for position in network.nodes.indices where !network.demands.range(of: position).isEmpty {
      let calendar = network.calendars[Int(network.nodes[position].calendar)]
      let resume = schedule[Int(network.indices[position])].resume
      network.forEachWeek(of: position, at: calendar.index(of: resume)) { load.add($2, $0, $1) }
    }
    return load
  }

  /// The load if everything is worked just in time for its due day.
  ///
  /// The effort lies on the working days that end `wait` working days before the due day.
  /// Activities without one are left out.
  ///
  /// `start` gives the day on which an activity begins all the same, by its index.
  package static func atDueDays(
    _ network: Network,
    resourceCount: Int,
    startingOn start: (Int) -> Day? = { _ in nil }
  ) -> WeekLoad {
    var load = WeekLoad(resourceCount: resourceCount)
    for (index, activity) in network.activities.enumerated() {
      guard let due = activity.due else { continue }
      let calendar = network.calendars[activity.calendar]
      load.add(activity, endingOn: due, start(index).map(calendar.index), calendar)
    }
    return load
  }

  private mutating func add(
    _ activity: Activity,
    endingOn due: Day,
    _ start: Int?,
    _ calendar: WorkCalendar
  ) {
    let parts = activity.split(activity.effort)
    let place = start ?? calendar.index(of: due + 1) - activity.wait - parts.days
    if let resource = activity.resource, parts.own > 0 {
      let spread = Spread(effort: parts.own, days: parts.days)
      calendar.forEachWeek(of: spread, at: place) { add($1, resource, $0) }
    }
    for share in parts.shares {
      let spread = Spread(effort: share.effort, days: parts.days)
      calendar.forEachWeek(of: spread, at: place) { add($1, share.resource, $0) }
    }
  }

  package func quarters(_ resource: Int, in week: ISOWeek) -> Int {
    let row = first.distance(to: WeekNumber(week))
    guard row >= 0, row < rowCount else { return 0 }
    return Int(cells[row * resourceCount + resource])
  }

  /// The weeks from the first to the last with any load.
  package var weeks: [ISOWeek] { (0..<rowCount).map { first.advanced(by: $0).isoWeek } }

  private var rowCount: Int { resourceCount == 0 ? 0 : cells.count / resourceCount }

  private mutating func add(_ quarters: Int, _ resource: Int, _ week: WeekNumber) {
    if cells.isEmpty { first = week }
    let missing = week.distance(to: first)
    if missing > 0 {
      cells.insert(contentsOf: repeatElement(0, count: missing * resourceCount), at: 0)
      first = week
    }
    let number = first.distance(to: week) * resourceCount + resource
    while number >= cells.count {
      cells.append(contentsOf: repeatElement(0, count: resourceCount))
    }
    cells[number] += Int32(quarters)
  }
}
