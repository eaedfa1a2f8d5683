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

/// Makes the items of a problem.
private struct ItemMaker {
  /// What two items share when they ask for the same of the same weeks.
  private struct Likeness: Hashable {
    let calendar: Int32
    let days: Int32
    let resource: Int32
    let effort: Int32
  }

  let network: Network
  let windows: Windows
  let tables: DayTables
  let statusDate: Day
  let last: [Day?]
  var items: ContiguousArray<LevellingProblem.Item> = []
  var floorReasons: ContiguousArray<EarlyReason> = []
  private var numbers: [Likeness: Int32] = [:]

  init(
    _ network: Network,
    _ windows: Windows,
    _ tables: DayTables,
    statusDate: Day,
    last: [Day?]
  ) {
    self.network = network
    self.windows = windows
    self.tables = tables
    self.statusDate = statusDate
    self.last = last
  }

  var likenesses: Int { numbers.count }

  mutating func makeItems() {
    items.reserveCapacity(network.nodes.count)
    floorReasons.reserveCapacity(network.nodes.count)
    for position in network.nodes.indices { addItem(position) }
  }

  private mutating func addItem(_ position: Int) {
    let node = network.nodes[position]
    let index = Int(network.indices[position])
    let floor = floor(node)
    floorReasons.append(floor.reason)
    let item = LevellingProblem.Item(
      kind: kind(node),
      usesCapacity: !network.demands.range(of: position).isEmpty,
      isCritical: network.activities[index].isCritical,
      calendar: node.calendar,
      days: node.workDays,
      need: Int32(node.need),
      floor: Int32(floor.place),
      due: network.activities[index].due?.number ?? .max,
      deadline: node.deadline ?? .max,
      late: windows[index].lateFinish.number,
      weight: node.weight,
      likeness: node.stage == .done ? -1 : likeness(position, node),
      last: (last.indices.contains(index) ? last[index]?.number : nil) ?? .min
    )
    items.append(item)
  }

  private func kind(_ node: Node) -> LevellingProblem.Item.Kind {
    switch node.stage {
    case .done: .done
    case .started: .started
    case .open: node.pinned == nil ? .free : .pinned
    }
  }

  /// As `Network.floor` has it; of done work nothing is asked.
  private func floor(_ node: Node) -> EarliestPlace {
    let today = statusDate.number
    if node.stage == .done { return EarliestPlace(place: 0, reason: .done) }
    if node.stage == .started {
      return EarliestPlace(place: place(node, onOrAfter: max(today, node.start)), reason: .started)
    }
    let earliest = EarliestPlace(place: place(node, onOrAfter: today), reason: .statusDate)
    if let pinned = node.pinned {
      let place = place(node, onOrAfter: pinned)
      return place < earliest.place ? earliest : EarliestPlace(place: place, reason: .pinned)
    }
    guard let release = node.release else { return earliest }
    let place = place(node, onOrAfter: release)
    return place > earliest.place ? EarliestPlace(place: place, reason: .release) : earliest
  }

  private func place(_ node: Node, onOrAfter day: Int32) -> Int {
    node.need > 0 ? tables.index(Int(node.calendar), of: Int(day)) : Int(day)
  }

  private mutating func likeness(_ position: Int, _ node: Node) -> Int32 {
    let range = network.demands.range(of: position)
    guard range.count == 1 else { return -1 }
    let demand = network.demands[range.lowerBound]
    let key = Likeness(
      calendar: node.calendar,
      days: node.workDays,
      resource: demand.resource,
      effort: demand.effort
    )
    if let number = numbers[key] { return number }
    let number = Int32(numbers.count)
    numbers[key] = number
    return number
  }
}

/// The work that does not move: it takes its weeks before all other.
private struct FixedWork {
  let network: Network
  let statusDate: Day
  var pools: WeekPools
  var places: ContiguousArray<Int32>
  var finishes: ContiguousArray<Int32>
  var excess: [Int: Int] = [:]

  init(_ network: Network, _ capacity: WeekCapacity, statusDate: Day) {
    self.network = network
    self.statusDate = statusDate
    pools = WeekPools(capacity, from: statusDate)
    places = ContiguousArray(repeating: 0, count: network.nodes.count)
    finishes = ContiguousArray(repeating: 0, count: network.nodes.count)
  }

  mutating func take() {
    for position in network.nodes.indices {
      let node = network.nodes[position]
      if node.stage == .done {
        finishes[position] = node.finish
        network.forEachWeek(of: position, at: 0) { resource, week, share in
          let row = pools.row(week)
          if row >= 0 { pools.take(share, resource, row) }
        }
      } else if node.stage == .open, node.pinned != nil {
        takePinned(position)
      }
    }
    pools.keep()
  }

  private mutating func takePinned(_ position: Int) {
    let placement = network.placement(position)
    let place = network.floor(position, placement, statusDate: statusDate).place
    places[position] = Int32(place)
    finishes[position] = placement.finish(at: place).number
    var over = 0
    network.forEachWeek(of: position, at: place) { resource, week, share in
      let row = pools.row(week)
      pools.reach(row)
      over += max(0, share - max(0, pools.free(resource, row)))
      pools.take(share, resource, row)
    }
    if over > 0 { excess[position] = over }
  }
}
