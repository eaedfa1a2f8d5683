import CivilTime

/// Makes the items of a problem.
struct ItemMaker {
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
