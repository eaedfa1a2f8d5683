import CivilTime

/// For every piece of crowded work the places that are worth a look when its weeks have prices.
///
/// Of places with the same quarters in the same weeks only the first counts, since a later one costs
/// no less. From the last row on nothing has a price, so one place behind it stands for all. Side by
/// side in arrays: the places of a piece, and the quarters of a place.
struct WeekChoices {
  /// Quarters that a place takes out of a week of a resource; of large work only the base.
  struct Taken {
    var cell: Int32
    var quarters: Int32
  }

  private let resourceCount: Int
  /// Rows from this one on have no price.
  private let lastRow: Int
  private var pass: LevellingPass
  private let earliest: EarliestFinishes
  /// By number of a follower, its finish for the place that is looked at.
  private var finishes: ContiguousArray<Int> = []

  private(set) var firstChoices: ContiguousArray<Int32> = [0]
  /// Weighted days late, by place; they never fall within a piece.
  private(set) var costs: ContiguousArray<Int> = []
  private(set) var firstTaken: ContiguousArray<Int32> = [0]
  private(set) var taken: ContiguousArray<Taken> = []

  init(_ earliest: EarliestFinishes, lastRow: Int) {
    self.earliest = earliest
    self.lastRow = lastRow
    pass = earliest.pass
    resourceCount = earliest.pass.problem.capacity.resourceCount
  }

  var pieceCount: Int { firstChoices.count - 1 }

  /// By cell, the quarters that there are.
  func quarters() -> ContiguousArray<Int> {
    var pools = pass.pools
    pools.reach(max(0, lastRow - 1))
    return ContiguousArray(
      (0..<lastRow * resourceCount).map { cell in
        max(0, pools.given(cell % resourceCount, cell / resourceCount) ?? 0)
      }
    )
  }

  /// Adds a piece of work and what follows it.
  mutating func append(
    _ position: Int,
    _ followers: [Followers.Follower],
    counting isCounted: (LevellingProblem.Item) -> Bool
  ) {
    let item = pass.problem.items[position]
    var place = Int(earliest.places[position])
    var isLast = false
    while !isLast {
      place = pass.earliestFit(position, from: place)
      isLast = !addTaken(position, at: place)
      let finish = pass.finish(item, at: place)
      let own = isCounted(item) ? item.lateness(finishing: finish) : 0
      costs.append(own + lateness(followers, after: finish, counting: isCounted))
      firstTaken.append(Int32(taken.count))
      place = nextPlace(item, place)
    }
    firstChoices.append(Int32(costs.count))
  }

  /// The first place with other quarters in some week: whole in one week it is all the same where.
  private func nextPlace(_ item: LevellingProblem.Item, _ place: Int) -> Int {
    let week = pass.problem.tables.place(Int(item.calendar), place)
    return max(place + 1, Int(week.nextWeek) - Int(item.days) + 1)
  }

  /// Notes what a place takes; false when all of it lies in weeks without a price.
  private mutating func addTaken(_ position: Int, at place: Int) -> Bool {
    let item = pass.problem.items[position]
    guard Int(pass.problem.tables.place(Int(item.calendar), place).row) < lastRow else {
      return false
    }
    let demands = pass.problem.network.demands
    for number in demands.range(of: position) { addTaken(demands[number], item, place) }
    return true
  }

  private mutating func addTaken(
    _ demand: Demands.Demand,
    _ item: LevellingProblem.Item,
    _ place: Int
  ) {
    let (days, effort, resource) = (Int(item.days), Int(demand.effort), Int(demand.resource))
    var (done, carried) = (0, 0)
    while done < days {
      let at = pass.problem.tables.place(Int(item.calendar), place + done)
      let row = Int(at.row)
      guard row < lastRow else { return }
      let next = min(days, Int(at.nextWeek) - place)
      let reached = next * effort / days
      pass.pools.reach(row)
      // Nothing where the base is zero: such a week limits nobody.
      let share = min(reached - carried, pass.pools.base(resource, row))
      if share > 0 {
        taken.append(Taken(cell: Int32(row * resourceCount + resource), quarters: Int32(share)))
      }
      (done, carried) = (next, reached)
    }
  }

  /// Weighted days late of all that follows, if the leader finishes on a day.
  private mutating func lateness(
    _ followers: [Followers.Follower],
    after finish: Int,
    counting isCounted: (LevellingProblem.Item) -> Bool
  ) -> Int {
    var sum = 0
    finishes.removeAll(keepingCapacity: true)
    for follower in followers {
      let position = Int(follower.position)
      let item = pass.problem.items[position]
      let before = follower.after < 0 ? finish : finishes[Int(follower.after)]
      var place = max(Int(earliest.places[position]), pass.place(item, after: before, follower.arc))
      if item.usesCapacity { place = pass.earliestFit(position, from: place) }
      finishes.append(pass.finish(item, at: place))
      if isCounted(item) { sum += item.lateness(finishing: pass.finish(item, at: place)) }
    }
    return sum
  }
}
