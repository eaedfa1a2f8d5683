package import CivilTime

/// Resource-constrained scheduling on pools of capacity per week.
package enum Levelling {
  /// Serial schedule generation by latest finish (Kelley, 1963): one activity after the other is
  /// placed at the first day that its predecessors, its calendar and its weeks allow.
  ///
  /// Done work of the week of the status date and pinned work take their capacity first, since they
  /// do not move. What started work has used before the status date is not known and not counted.
  ///
  /// - Complexity: O(activities + precedences + weeks tested).
  package static func serial(
    _ network: Network,
    windows: Windows,
    capacity: WeekCapacity,
    statusDate: Day
  ) -> LevelledSchedule {
    var pass = SerialPass(network, capacity, statusDate: statusDate)
    pass.takeFixedWork()
    pass.place(ListOrder.positions(network, windows))
    return pass.schedule()
  }
}

/// The workspace of one pass; all arrays by position.
private struct SerialPass {
  struct Placed {
    var place = 0
    var excess = 0
    var reason = EarlyReason.done
    var refusedBy: WeekNumber?
  }

  let network: Network
  let statusDate: Day
  var profile: WeekProfile
  var placed: ContiguousArray<Placed>
  var finishes: ContiguousArray<Int32>

  init(_ network: Network, _ capacity: WeekCapacity, statusDate: Day) {
    self.network = network
    self.statusDate = statusDate
    profile = WeekProfile(capacity, from: statusDate)
    placed = ContiguousArray(repeating: Placed(), count: network.nodes.count)
    finishes = ContiguousArray(repeating: 0, count: network.nodes.count)
  }

  mutating func takeFixedWork() {
    let firstWeek = WeekNumber(containing: statusDate)
    for position in network.nodes.indices {
      let node = network.nodes[position]
      if node.stage == .done {
        finishes[position] = node.finish
        network.forEachWeek(ofDone: position) { week, share in
          if week >= firstWeek { profile.take(share, Int(node.resource), week) }
        }
      } else if node.isOpen, node.pinned != nil, node.usesCapacity {
        let placement = network.placement(position)
        let place = network.earliestPlace(position, placement, finishes, statusDate: statusDate)
        let excess = profile.take(network.demand(position), at: place.place)
        placed[position].excess = excess
      }
    }
  }

  mutating func place(_ list: ContiguousArray<Int32>) {
    for position in list where network.nodes[Int(position)].stage != .done {
      place(Int(position))
    }
  }

  private mutating func place(_ position: Int) {
    let node = network.nodes[position]
    let placement = network.placement(position)
    let found = network.earliestPlace(position, placement, finishes, statusDate: statusDate)
    placed[position].place = found.place
    placed[position].reason = found.reason
    if node.usesCapacity, !(node.isOpen && node.pinned != nil) {
      let demand = network.demand(position)
      let slot = profile.earliestStart(demand, from: found.place)
      placed[position].place = slot.place
      placed[position].refusedBy = slot.refusedBy
      placed[position].excess = profile.take(demand, at: slot.place)
    }
    finishes[position] = placement.finish(at: placed[position].place).number
  }

  func schedule() -> LevelledSchedule {
    LevelledSchedule(activities: network.positions.map { activity(Int($0)) })
  }

  private func activity(_ position: Int) -> LevelledActivity {
    let node = network.nodes[position]
    let finish = Day(number: finishes[position])
    guard node.stage != .done else {
      let start = Day(number: node.start)
      return LevelledActivity(
        start: start,
        resume: start,
        workFinish: network.lastWorkDay(ofDone: position),
        finish: finish,
        reason: .done,
        excess: 0
      )
    }
    let placement = network.placement(position)
    let result = placed[position]
    let resume = placement.start(at: result.place)
    return LevelledActivity(
      start: node.stage == .started ? Day(number: node.start) : resume,
      resume: resume,
      workFinish: placement.workFinish(at: result.place),
      finish: finish,
      reason: result.refusedBy.map {
        .capacity(resource: Int(node.resource), week: $0.isoWeek)
      } ?? LevelledReason(result.reason),
      excess: result.excess
    )
  }
}
