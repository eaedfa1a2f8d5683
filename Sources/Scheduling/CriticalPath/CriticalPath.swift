package import CivilTime

/// The critical path method in working days of many calendars (Kelley and Walker, 1959).
///
/// A forward pass places everything as early as it can, without regard to capacity; a backward pass
/// as late as deadlines and the end of the project allow. Windows that cannot be kept come out with
/// negative float: nothing is clamped.
///
/// Maximal lags hold back predecessors in the first pass and pull successors forward in the second.
/// Where a ring of lags can never be kept, it is named, and the windows are those without maximal
/// lags.
package enum CriticalPath {
  /// - Complexity: O(activities + precedences).
  package static func windows(_ network: Network, statusDate: Day) -> Windows {
    var passes = TwoPasses(network, statusDate: statusDate)
    let conflict = passes.forwardWithLimits()
    passes.backwardWithLimits(conflict == nil)
    return Windows(
      activities: passes.results(),
      projectEnd: passes.projectEnd,
      conflict: conflict
    )
  }
}

/// The workspace of one computation; all arrays by position.
struct TwoPasses {
  let network: Network
  let statusDate: Day
  var projectEnd: Day?
  /// Where the work begins early and late; see `Placement`.
  var early: ContiguousArray<EarliestPlace>
  var late: ContiguousArray<Int>
  var finishes: ContiguousArray<Int32>
  var lateFinishes: ContiguousArray<Int32>
  var lateReasons: ContiguousArray<LateReason>
  var floats: ContiguousArray<(total: Int32, free: Int32)>
  /// Places before or behind which maximal lags let nothing lie, each with the number of the limit;
  /// empty without such lags.
  var raised: ContiguousArray<(place: Int, limit: Int)> = []
  var capped: ContiguousArray<(place: Int, limit: Int)> = []

  init(_ network: Network, statusDate: Day) {
    self.network = network
    self.statusDate = statusDate
    let count = network.nodes.count
    early = ContiguousArray(repeating: EarliestPlace(place: 0, reason: .done), count: count)
    late = ContiguousArray(repeating: 0, count: count)
    finishes = ContiguousArray(repeating: 0, count: count)
    lateFinishes = ContiguousArray(repeating: 0, count: count)
    lateReasons = ContiguousArray(repeating: .done, count: count)
    floats = ContiguousArray(repeating: (0, 0), count: count)
  }

  mutating func forward() {
    var latest = Int32.min
    for position in network.nodes.indices {
      let node = network.nodes[position]
      if node.stage == .done {
        finishes[position] = node.finish
      } else {
        let placement = network.placement(position)
        var found =
          network.earliestPlace(position, placement, finishes, statusDate: statusDate)
        if !raised.isEmpty, raised[position].place > found.place {
          let limit = network.limits[raised[position].limit]
          found.place = raised[position].place
          found.reason = .successor(Int(network.indices[Int(limit.successor)]))
        }
        early[position] = found
        finishes[position] = placement.finish(at: found.place).number
      }
      latest = max(latest, finishes[position])
    }
    projectEnd = network.nodes.isEmpty ? nil : Day(number: latest)
  }

  mutating func backward() {
    for position in network.nodes.indices.reversed() {
      if network.nodes[position].stage == .done {
        lateFinishes[position] = finishes[position]
      } else {
        limit(position)
      }
    }
  }

  /// The late finish is the earliest of the deadline and what successors allow.
  private mutating func limit(_ position: Int) {
    let node = network.nodes[position]
    let placement = network.placement(position)
    var latest = node.deadline
    var reason = LateReason.deadline
    var undisturbed: Int32?
    for number in network.successors.range(of: position) {
      let arc = network.successors[number]
      let other = Int(arc.other)
      guard network.nodes[other].isOpen else { continue }
      let successor = network.placement(other)
      let lag = Int(arc.lag)
      let day = successor.latestFinish(before: late[other], lag: lag, arc.kind).number
      if latest.map({ day < $0 }) ?? true {
        latest = day
        reason = .successor(Int(network.indices[other]))
      }
      let free = successor.latestFinish(before: early[other].place, lag: lag, arc.kind).number
      undisturbed = min(undisturbed ?? free, free)
    }
    if latest == nil { reason = .projectEnd }
    var day = Day(number: latest ?? projectEnd?.number ?? 0)
    if node.isOpen, node.pinned != nil, day.number >= finishes[position] {
      day = Day(number: finishes[position])
      reason = .pinned
    }
    late[position] = placement.place(finishingBy: day)
    if !capped.isEmpty, capped[position].place < late[position] {
      let limit = network.limits[capped[position].limit]
      late[position] = capped[position].place
      day = placement.finish(at: late[position])
      reason = .predecessor(Int(network.indices[Int(limit.predecessor)]))
    }
    lateFinishes[position] = placement.finish(at: late[position]).number
    lateReasons[position] = reason
    let finish = Day(number: finishes[position])
    let calendar = placement.calendar
    let total = calendar.gap(after: finish, through: day)
    let free = undisturbed.map { calendar.gap(after: finish, through: Day(number: $0)) } ?? total
    floats[position] = (Int32(total), Int32(free))
  }

  func results() -> [ActivityWindow] {
    network.positions.map { window(Int($0)) }
  }

  private func window(_ position: Int) -> ActivityWindow {
    let node = network.nodes[position]
    if node.stage == .done { return window(ofDone: node, position) }
    let placement = network.placement(position)
    let place = early[position].place
    let started = node.stage == .started ? Day(number: node.start) : nil
    return ActivityWindow(
      earlyStart: started ?? placement.start(at: place),
      earlyWorkFinish: placement.workFinish(at: place),
      earlyFinish: Day(number: finishes[position]),
      lateStart: started ?? placement.start(at: late[position]),
      lateFinish: Day(number: lateFinishes[position]),
      totalFloat: Int(floats[position].total),
      freeFloat: Int(floats[position].free),
      earlyReason: early[position].reason,
      lateReason: lateReasons[position]
    )
  }

  /// Facts have no float: both windows are the actual days.
  private func window(ofDone node: Node, _ position: Int) -> ActivityWindow {
    let (start, finish) = (Day(number: node.start), Day(number: node.finish))
    return ActivityWindow(
      earlyStart: start,
      earlyWorkFinish: network.lastWorkDay(ofDone: position),
      earlyFinish: finish,
      lateStart: start,
      lateFinish: finish,
      totalFloat: 0,
      freeFloat: 0,
      earlyReason: .done,
      lateReason: .done
    )
  }
}
