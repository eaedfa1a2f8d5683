import CivilTime

/// A network, its capacity and a status date in the form in which the passes read them.
///
/// Everything by position. Days are numbers; a *place* is where work begins, see `Placement`.
struct LevellingProblem: Sendable {
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
    var usesCapacity: Bool
    var isCritical: Bool
    var calendar: Int32
    /// Working days of the work.
    var days: Int32
    /// Working days of work and wait.
    var need: Int32
    /// The earliest place by status date, release and pin.
    var floor: Int32
    /// The day after which it is late, or the largest number.
    var due: Int32
    var deadline: Int32
    /// The late finish of the critical path.
    var late: Int32
    var weight: Int32
    /// Items of one class ask for the same of the same weeks; negative for a class of its own.
    var likeness: Int32
    /// The start in the last plan, or the smallest number.
    var last: Int32
  }

  let network: Network
  let statusDate: Day
  let capacity: WeekCapacity
  let tables: DayTables
  let items: ContiguousArray<Item>
  let likenesses: Int
  /// What keeps the floor where it is.
  let floorReasons: ContiguousArray<EarlyReason>
  /// Everything free but for work that does not move.
  let pools: WeekPools
  /// Where done and pinned work lies, everything else at its floor; finishes beside.
  let places: ContiguousArray<Int32>
  let finishes: ContiguousArray<Int32>
  /// Positions of work that is not done, and of pinned work with its excess.
  let pinnedExcess: [Int: Int]
  /// Whether any activity has a start in a last plan.
  let hasLast: Bool

  init(
    _ network: Network,
    _ windows: Windows,
    _ capacity: WeekCapacity,
    statusDate: Day,
    last: [Day?]
  ) {
    self.network = network
    self.statusDate = statusDate
    self.capacity = capacity
    let end = max(windows.projectEnd ?? statusDate, statusDate) + 140
    tables = DayTables(network.calendars, from: statusDate, through: end)
    var maker = ItemMaker(network, windows, tables, statusDate: statusDate, last: last)
    maker.makeItems()
    items = maker.items
    likenesses = maker.likenesses
    floorReasons = maker.floorReasons
    hasLast = last.contains { $0 != nil }
    var fixed = FixedWork(network, capacity, statusDate: statusDate)
    fixed.take()
    pools = fixed.pools
    places = fixed.places
    finishes = fixed.finishes
    pinnedExcess = fixed.excess
  }

  var count: Int { items.count }
  /// Activities that are not done.
  var openCount: Int { items.count { $0.kind != .done } }

  /// The earliest place on or after a day.
  func place(_ item: Item, onOrAfter day: Int) -> Int32 {
    Int32(item.need == 0 ? day : tables.index(Int(item.calendar), of: day))
  }
}
