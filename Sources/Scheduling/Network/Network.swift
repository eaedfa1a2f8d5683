package import CivilTime

/// Why a set of activities and precedences is no network.
package enum NetworkError: Error, Hashable {
  /// Each of these activities precedes the next one, and the last precedes the first.
  ///
  /// A shortest such ring, beginning with its smallest index.
  case cycle([Int])
}

/// Activities and their precedences in an order in which predecessors come first.
///
/// The network is immutable. Outside it an activity is known by its index in `activities`; inside
/// by its *position* in a topological order, which is the same number when the caller's order is
/// topological already.
package struct Network: Sendable {
  package let activities: [Activity]
  package let precedences: [Precedence]
  package let calendars: [WorkCalendar]

  /// What stands at each position.
  let nodes: ContiguousArray<Node>
  /// The index of the activity at each position.
  let indices: ContiguousArray<Int32>
  let positions: ContiguousArray<Int32>
  let demands: Demands
  let predecessors: Arcs
  let successors: Arcs
  /// The precedences that limit how far apart their ends lie; most networks have none.
  let limits: [LagLimit]

  /// Orders the activities; indices out of range are mistakes of the caller.
  ///
  /// - Throws: ``NetworkError/cycle(_:)`` when activities wait for each other.
  /// - Complexity: O(activities + precedences), unless there is a cycle.
  package init(
    activities: [Activity],
    precedences: [Precedence],
    calendars: [WorkCalendar]
  ) throws(NetworkError) {
    Self.check(activities, precedences, calendars)
    self.activities = activities
    self.precedences = precedences
    self.calendars = calendars
    indices = try TopologicalOrder.indices(count: activities.count, precedences)
    var positions = ContiguousArray(repeating: Int32(0), count: activities.count)
    for position in indices.indices {
      positions[Int(indices[position])] = Int32(position)
    }
    self.positions = positions
    nodes = ContiguousArray(indices.map { Node(activities[Int($0)]) })
    var demands = Demands(count: activities.count)
    for index in indices { demands.append(activities[Int(index)]) }
    self.demands = demands
    predecessors = Arcs(count: activities.count, precedences) {
      (at: positions[$0.successor], other: positions[$0.predecessor])
    }
    successors = Arcs(count: activities.count, precedences) {
      (at: positions[$0.predecessor], other: positions[$0.successor])
    }
    limits = precedences.compactMap { arc in
      arc.maxLag.map { LagLimit(positions[arc.predecessor], positions[arc.successor], $0) }
    }
  }

  private static func check(
    _ activities: [Activity],
    _ precedences: [Precedence],
    _ calendars: [WorkCalendar]
  ) {
    for activity in activities {
      precondition(
        calendars.indices.contains(activity.calendar),
        "there is no calendar \(activity.calendar)"
      )
    }
    for arc in precedences {
      precondition(
        activities.indices.contains(arc.predecessor) && activities.indices.contains(arc.successor),
        "there is no precedence \(arc.predecessor) before \(arc.successor)"
      )
    }
  }
}
