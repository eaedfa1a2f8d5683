// How work meets the pools of the weeks it lies in.
extension LevellingPass {
  /// A week in which work finds too little.
  struct Refusal {
    var resource: Int
    var row: Int
    /// Quarters of the work in all.
    var effort: Int
    /// Days of the work that lie before the week.
    var before: Int
    /// The first place of a later week.
    var nextWeek: Int
  }

  /// The first place from `earliest` on where every week that the work touches has room.
  mutating func earliestFit(_ position: Int, from earliest: Int) -> Int {
    let likeness = Int(problem.items[position].likeness)
    var place = earliest
    guard likeness >= 0 else {
      while let refusal = refusal(position, at: place) {
        place = nextPlace(position, refusal, place)
      }
      return place
    }
    let known = refused[likeness]
    if place >= Int(known.from), place < Int(known.to) { place = Int(known.to) }
    while let refusal = refusal(position, at: place) {
      place = nextPlace(position, refusal, place)
      if place >= Int(known.from), place < Int(known.to) { place = Int(known.to) }
    }
    learn(likeness, from: earliest, to: place)
    return place
  }

  /// Joins an interval of refused places with what is known, or keeps the longer of two.
  ///
  /// Sound because room only shrinks until the next schedule begins.
  @inline(__always)
  func joined(_ known: (from: Int32, to: Int32), _ from: Int, _ to: Int) -> (Int32, Int32) {
    if from <= Int(known.to), to >= Int(known.from) {
      return (min(known.from, Int32(from)), max(known.to, Int32(to)))
    }
    return to - from > Int(known.to) - Int(known.from) ? (Int32(from), Int32(to)) : known
  }

  @inline(__always)
  private mutating func learn(_ likeness: Int, from: Int, to: Int) {
    guard to > from else { return }
    refused[likeness] = joined(refused[likeness], from, to)
  }

  /// The first week in which the work finds too little, resource by resource.
  @inline(__always)
  mutating func refusal(_ position: Int, at place: Int) -> Refusal? {
    let demands = problem.network.demands
    for number in demands.range(of: position) {
      let demand = demands[number]
      if let refusal = refusal(problem.items[position], demand, place) { return refusal }
    }
    return nil
  }

  @inline(__always)
  private mutating func refusal(
    _ item: LevellingProblem.Item,
    _ demand: Demands.Demand,
    _ place: Int
  ) -> Refusal? {
    let (days, effort) = (Int(item.days), Int(demand.effort))
    let (calendar, resource) = (Int(item.calendar), Int(demand.resource))
    var (done, carried) = (0, 0)
    while done < days {
      let at = problem.tables.place(calendar, place + done)
      let next = min(days, Int(at.nextWeek) - place)
      let reached = next == days ? effort : next * effort / days
      pools.reach(Int(at.row))
      if !pools.fits(reached - carried, resource, Int(at.row)) {
        return Refusal(
          resource: resource,
          row: Int(at.row),
          effort: effort,
          before: done,
          nextWeek: Int(at.nextWeek)
        )
      }
      (done, carried) = (next, reached)
    }
    return nil
  }

  /// Whether one demand of the work has room even if so many more quarters go into each week.
  mutating func fits(_ position: Int, _ number: Int, at place: Int, leaving quarters: Int) -> Bool {
    let item = problem.items[position]
    let demand = problem.network.demands[number]
    let (days, effort, resource) = (Int(item.days), Int(demand.effort), Int(demand.resource))
    var (done, carried) = (0, 0)
    while done < days {
      let at = problem.tables.place(Int(item.calendar), place + done)
      let next = min(days, Int(at.nextWeek) - place)
      let reached = next * effort / days
      pools.reach(Int(at.row))
      let room = pools.free(resource, Int(at.row)) - quarters
      if reached - carried > room, pools.base(resource, Int(at.row)) != 0 { return false }
      (done, carried) = (next, reached)
    }
    return true
  }

  /// The next place worth a test: past a full week and all full ones behind it, else the day from
  /// which so much less lies in the first week that it has room.
  ///
  /// A full week cannot be touched by work of which each day carries something.
  @inline(__always)
  mutating func nextPlace(_ position: Int, _ refusal: Refusal, _ place: Int) -> Int {
    let item = problem.items[position]
    if refusal.effort >= Int(item.days), pools.isFull(refusal.resource, refusal.row) {
      let open = pools.nextOpen(refusal.resource, after: refusal.row)
      return max(place + 1, problem.tables.firstPlace(Int(item.calendar), inRow: open))
    }
    if refusal.before > 0 || refusal.effort == 0 { return place + 1 }
    let free = max(-1, pools.free(refusal.resource, refusal.row))
    let days = ((free + 1) * Int(item.days) - 1) / refusal.effort
    return max(place + 1, refusal.nextWeek - max(0, days))
  }

  mutating func giveBack(_ position: Int) {
    take(position, at: Int(places[position]), times: -1)
  }

  /// Takes the work out of its weeks, room or not.
  ///
  /// - Returns: The quarters for which there was none.
  @inline(__always)
  @discardableResult
  mutating func take(_ position: Int, at place: Int, times: Int = 1) -> Int {
    let item = problem.items[position]
    let (days, calendar) = (Int(item.days), Int(item.calendar))
    let demands = problem.network.demands
    var over = 0
    for number in demands.range(of: position) {
      let demand = demands[number]
      let effort = Int(demand.effort)
      var (done, carried) = (0, 0)
      while done < days {
        let at = problem.tables.place(calendar, place + done)
        let next = min(days, Int(at.nextWeek) - place)
        let reached = next == days ? effort : next * effort / days
        let share = reached - carried
        pools.reach(Int(at.row))
        over += max(0, share - max(0, pools.free(Int(demand.resource), Int(at.row))))
        pools.take(times * share, Int(demand.resource), Int(at.row))
        (done, carried) = (next, reached)
      }
    }
    return over
  }
}
