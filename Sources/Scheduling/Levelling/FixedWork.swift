import CivilTime

/// The work that does not move: it takes its weeks before all other.
struct FixedWork {
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
