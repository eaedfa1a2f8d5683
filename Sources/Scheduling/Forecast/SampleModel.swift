import CivilTime

/// A network and what is uncertain in it, in the form in which every sample reads it.
///
/// Everything by position. Days are numbers; a *place* is where work begins, see `Placement`.
struct SampleModel: Sendable {
  struct Item: Sendable {
    enum Kind: UInt8 {
      /// Placed after its predecessors, where its weeks have room.
      case free
      /// Started work: placed where its weeks have room, whatever its predecessors do.
      case started
      case pinned
      case done
    }

    var kind: Kind
    /// Whether it has neither work nor wait, so that its place is a day.
    var isMilestone: Bool
    var calendar: Int32
    /// The earliest place by status date, release and pin.
    var floor: Int32
    var plan: SampleNeed
    /// The largest of the parts into which the work is divided, and what is worked on it in a day.
    var part: Int32
    var pace: Int32
  }

  let network: Network
  let tables: DayTables
  let items: ContiguousArray<Item>
  /// Positions that are not done, predecessors first.
  var list: ContiguousArray<Int32> = []
  /// Everything free but for done work.
  let pools: WeekPools
  /// Where done work lies, zero for all other.
  let finishes: ContiguousArray<Int32>

  init(
    _ network: Network,
    _ windows: Windows,
    _ schedule: LevelledSchedule,
    capacity: WeekCapacity,
    statusDate: Day
  ) {
    self.network = network
    let last = schedule.finish ?? statusDate
    tables = DayTables(
      network.calendars,
      from: statusDate,
      through: max(last, statusDate) + Self.reserve
    )
    items = ContiguousArray(
      network.indices.map { Self.item(network.activities[Int($0)], network.calendars, statusDate) }
    )
    var pools = WeekPools(capacity, from: statusDate)
    var finishes = ContiguousArray(repeating: Int32(0), count: network.nodes.count)
    for position in network.nodes.indices where network.nodes[position].stage == .done {
      finishes[position] = network.nodes[position].finish
      network.forEachWeek(of: position, at: 0) { resource, week, share in
        let row = pools.row(week)
        if row >= 0 { pools.take(share, resource, row) }
      }
    }
    pools.keep()
    self.pools = pools
    self.finishes = finishes
    list = SampleOrder.of(schedule, windows, in: self)
  }

  /// How far beyond the plan samples are expected to reach; further days are looked up slowly.
  private static let reserve = 400

  private static func item(
    _ activity: Activity,
    _ calendars: [WorkCalendar],
    _ statusDate: Day
  ) -> Item {
    let (kind, day) = kindAndDay(activity, statusDate)
    let effort = activity.openEffort
    let parts = activity.split(effort)
    let (part, pace) = slowest(parts.own, parts.shares, activity.pace)
    let isMilestone = parts.days + activity.wait == 0
    let floor = isMilestone ? Int(day.number) : calendars[activity.calendar].index(of: day)
    return Item(
      kind: kind,
      isMilestone: isMilestone,
      calendar: Int32(activity.calendar),
      floor: Int32(floor),
      plan: SampleNeed(effort: Int32(effort), days: Int32(parts.days), wait: Int32(activity.wait)),
      part: Int32(part),
      pace: Int32(pace)
    )
  }

  /// The part that takes the most days, and what is worked on it in a day; a share is one person's.
  private static func slowest(
    _ own: Int,
    _ shares: [Activity.Share],
    _ pace: Int
  ) -> (part: Int, pace: Int) {
    var slowest = (part: own, pace: pace)
    for share in shares where share.effort * slowest.pace > slowest.part * 4 {
      slowest = (share.effort, 4)
    }
    return slowest
  }

  /// How it is placed, and the first day on which it may be.
  private static func kindAndDay(_ activity: Activity, _ statusDate: Day) -> (Item.Kind, Day) {
    switch activity.state {
    case .done: return (.done, statusDate)
    case .started(let start, _): return (.started, max(start, statusDate))
    case .open:
      if let pin = activity.pinnedStart { return (.pinned, max(pin, statusDate)) }
      return (.free, max(activity.release ?? statusDate, statusDate))
    }
  }
}
