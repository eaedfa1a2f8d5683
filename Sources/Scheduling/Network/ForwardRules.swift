import CivilTime

/// Where an activity may begin when its predecessors finish on given days, and why not earlier.
struct EarliestPlace: Sendable {
  var place: Int
  var reason: EarlyReason
}

extension Network {
  func placement(_ position: Int) -> Placement { Placement(nodes[position], calendars) }

  /// The earliest place that status date, release, pin and predecessors allow.
  ///
  /// A pin wins over release and predecessors, the status date over the pin. Started work goes on
  /// at the status date, whatever its predecessors do: it has shown that it need not wait for them.
  /// Not for done activities, whose days are facts.
  func earliestPlace(
    _ position: Int,
    _ placement: Placement,
    _ finishes: ContiguousArray<Int32>,
    statusDate: Day
  ) -> EarliestPlace {
    var earliest = floor(position, placement, statusDate: statusDate)
    guard nodes[position].followsPredecessors else { return earliest }
    for number in predecessors.range(of: position) {
      let arc = predecessors[number]
      let finish = Day(number: finishes[Int(arc.other)])
      let place = placement.place(after: finish, lag: Int(arc.lag), arc.kind)
      if place > earliest.place {
        earliest.place = place
        earliest.reason = .predecessor(Int(indices[Int(arc.other)]))
      }
    }
    return earliest
  }

  /// The earliest place that status date, release and pin allow, whatever the predecessors do.
  func floor(_ position: Int, _ placement: Placement, statusDate: Day) -> EarliestPlace {
    let node = nodes[position]
    if node.stage == .started {
      let day = max(statusDate, Day(number: node.start))
      return EarliestPlace(place: placement.place(onOrAfter: day), reason: .started)
    }
    var earliest = EarliestPlace(
      place: placement.place(onOrAfter: statusDate),
      reason: .statusDate
    )
    if let day = node.pinned {
      let place = placement.place(onOrAfter: Day(number: day))
      return place < earliest.place ? earliest : EarliestPlace(place: place, reason: .pinned)
    }
    if let day = node.release {
      let place = placement.place(onOrAfter: Day(number: day))
      if place > earliest.place { earliest = EarliestPlace(place: place, reason: .release) }
    }
    return earliest
  }
}

extension Network {
  /// The last day of the work of a done activity: its wait before its finish, if there was time.
  func lastWorkDay(ofDone position: Int) -> Day {
    let node = nodes[position]
    let calendar = calendars[Int(node.calendar)]
    let finish = Day(number: node.finish)
    if node.wait == 0 { return finish }
    return max(Day(number: node.start), calendar.day(finish, plus: -Int(node.wait)))
  }
}
