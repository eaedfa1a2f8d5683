import CivilTime

extension LevellingPass {
  /// The last schedule with its reasons, by index of activity.
  ///
  /// Whoever starts later than status date, release and predecessors ask finds too little the day
  /// before, with all other work where it lies. So the reasons hold whatever made the schedule, and
  /// the start can be counted out again from them.
  mutating func record() -> LevelledSchedule {
    takeAll()
    settleLimits()
    let excess = takeAll()
    let activities = problem.network.positions.map { place in
      activity(Int(place), excess: excess.isEmpty ? 0 : excess[Int(place)] ?? 0)
    }
    return LevelledSchedule(activities: activities, objective: objective())
  }

  /// Fills the weeks with all work where it lies; what is too much, by position.
  @discardableResult
  private mutating func takeAll() -> [Int: Int] {
    var excess = problem.pinnedExcess
    pools.reset()
    for position in 0..<problem.count where isMovable(position) {
      let over = take(position, at: Int(places[position]), times: 1)
      if over > 0 { excess[position] = over }
    }
    return excess
  }

  /// Whether levelling decides where its work lies.
  func isMovable(_ position: Int) -> Bool {
    let item = problem.items[position]
    return item.usesCapacity && (item.kind == .free || item.kind == .started)
  }

  private mutating func activity(_ position: Int, excess: Int) -> LevelledActivity {
    let finish = Day(number: finishes[position])
    let item = problem.items[position]
    guard item.kind != .done else {
      let start = Day(number: problem.network.nodes[position].start)
      return LevelledActivity(
        start: start,
        resume: start,
        workFinish: problem.network.lastWorkDay(ofDone: position),
        finish: finish,
        reason: .done,
        excess: 0
      )
    }
    let place = Int(places[position])
    let resume = Day(number: Int32(startDay(position)))
    let workFinish =
      item.days == 0
      ? resume
      : Day(number: problem.tables.place(Int(item.calendar), place + Int(item.days) - 1).day)
    let start = item.kind == .started ? problem.network.nodes[position].start : resume.number
    return LevelledActivity(
      start: Day(number: start),
      resume: resume,
      workFinish: workFinish,
      finish: finish,
      reason: reason(position),
      excess: excess
    )
  }

  private mutating func reason(_ position: Int) -> LevelledReason {
    let place = Int(places[position])
    let found = earliestReason(position)
    if place == found.place { return LevelledReason(found.reason) }
    if isMovable(position) {
      giveBack(position)
      let refusal = refusal(position, at: place - 1)
      take(position, at: place)
      if let refusal {
        return .capacity(resource: refusal.resource, week: pools.week(refusal.row).isoWeek)
      }
    }
    return limitReason(position) ?? LevelledReason(found.reason)
  }

  /// The earliest place and what keeps it there; as `Network.earliestPlace` has it.
  private func earliestReason(_ position: Int) -> EarliestPlace {
    let item = problem.items[position]
    var earliest = EarliestPlace(place: Int(item.floor), reason: problem.floorReasons[position])
    guard item.kind == .free else { return earliest }
    for number in problem.network.predecessors.range(of: position) {
      let arc = problem.network.predecessors[number]
      let place = place(item, after: Int(finishes[Int(arc.other)]), arc)
      if place > earliest.place {
        earliest.place = place
        earliest.reason = .predecessor(Int(problem.network.indices[Int(arc.other)]))
      }
    }
    return earliest
  }
}
