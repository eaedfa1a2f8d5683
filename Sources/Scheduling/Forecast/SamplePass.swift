import CivilTime

/// The workspace in which the samples are placed, one after the other.
///
/// Each is one serial pass (Kelley, 1963) over a fixed list, on pools of capacity per week. Nothing
/// is allocated in between.
struct SamplePass {
  let model: SampleModel
  /// By group, the draws that its activities share.
  var common: ContiguousArray<(effort: Rank, wait: Rank)>
  /// By position, what the present sample needs.
  var needs: ContiguousArray<SampleNeed>
  /// By position, the last day of work and wait.
  private(set) var finishes: ContiguousArray<Int32>
  /// By position, the one that kept it from starting earlier, or -1.
  private(set) var drivers: ContiguousArray<Int32>
  private var pools: WeekPools
  /// By row and resource, who took last of that week, or -1.
  private var takers: ContiguousArray<Int32> = []

  init(_ model: SampleModel, groups: Int) {
    self.model = model
    common = ContiguousArray(repeating: (Rank(0), Rank(0)), count: groups)
    needs = ContiguousArray(model.items.map(\.plan))
    finishes = model.finishes
    drivers = ContiguousArray(repeating: -1, count: model.items.count)
    pools = model.pools
  }

  /// Places everything with the present needs.
  mutating func place() {
    pools.reset()
    for cell in takers.indices { takers[cell] = -1 }
    for entry in model.list where model.items[Int(entry)].kind == .pinned {
      let position = Int(entry)
      put(position, at: Int(model.items[position].floor))
    }
    for entry in model.list where model.items[Int(entry)].kind != .pinned {
      let position = Int(entry)
      let place = earliest(position)
      put(position, at: earliestFit(position, from: place))
    }
  }

  /// The earliest place that status date, release and predecessors allow.
  @inline(__always)
  private mutating func earliest(_ position: Int) -> Int {
    let item = model.items[position]
    var place = Int(item.floor)
    drivers[position] = -1
    guard item.kind == .free else { return place }
    let need = Int(needs[position].days) + Int(needs[position].wait)
    let arcs = model.network.predecessors
    for number in arcs.range(of: position) {
      let arc = arcs[number]
      let bound = self.place(item, need, after: Int(finishes[Int(arc.other)]), arc)
      if bound > place {
        place = bound
        drivers[position] = arc.other
      }
    }
    return place
  }

  /// The earliest place that a predecessor's finish allows; as `Placement` has it.
  @inline(__always)
  private func place(
    _ item: SampleModel.Item,
    _ need: Int,
    after finish: Int,
    _ arc: Arcs.Arc
  ) -> Int {
    let calendar = Int(item.calendar)
    if !item.isMilestone, arc.kind == .finishToStart {
      return model.tables.index(calendar, of: finish + 1) + Int(arc.lag)
    }
    var reached = finish
    if arc.lag > 0 {
      let index = model.tables.index(calendar, of: finish + 1) + Int(arc.lag) - 1
      reached = model.tables.day(calendar, at: index)
    }
    return item.isMilestone ? reached : model.tables.index(calendar, of: reached) - need + 1
  }

  @inline(__always)
  private mutating func put(_ position: Int, at place: Int) {
    let item = model.items[position]
    if item.isMilestone {
      finishes[position] = Int32(truncatingIfNeeded: place)
      return
    }
    let need = needs[position]
    let last = place + Int(need.days) + Int(need.wait) - 1
    finishes[position] = Int32(model.tables.day(Int(item.calendar), at: last))
    take(position, at: place)
  }
}

extension SamplePass {
  /// Counts a position, what held it up, what held up that, and so on.
  func addChain(to last: Int, _ counts: inout ContiguousArray<Int32>) {
    var position = last
    while position >= 0 {
      counts[position] += 1
      position = Int(drivers[position])
    }
  }
}

// How work meets the pools of the weeks it lies in.
extension SamplePass {
  /// The first place from `place` on where every week that the work touches has room.
  @inline(__always)
  private mutating func earliestFit(_ position: Int, from earliest: Int) -> Int {
    var place = earliest
    for number in model.network.demands.range(of: position) {
      let demand = part(number, of: position)
      while let next = refusal(position, demand, at: place) { place = next }
    }
    if place == earliest || model.network.demands.range(of: position).count < 2 { return place }
    return earliestFitOfAll(position, from: place)
  }

  /// The same for work of several resources, which may refuse in turn.
  private mutating func earliestFitOfAll(_ position: Int, from earliest: Int) -> Int {
    var (place, before) = (earliest, -1)
    while place != before {
      before = place
      for number in model.network.demands.range(of: position) {
        let demand = part(number, of: position)
        while let next = refusal(position, demand, at: place) { place = next }
      }
    }
    return place
  }

  /// A part of the work as the present sample has it.
  @inline(__always)
  private func part(_ number: Int, of position: Int) -> Demands.Demand {
    var demand = model.network.demands[number]
    let (plan, effort) = (model.items[position].plan.effort, needs[position].effort)
    if effort == plan { return demand }
    demand.effort =
      demand.effort == plan
      ? effort : Int32(Int(demand.effort) * Int(effort) / Int(max(1, plan)))
    return demand
  }

  /// The next place worth a test, when a week finds too little at this one.
  @inline(__always)
  private mutating func refusal(
    _ position: Int,
    _ demand: Demands.Demand,
    at place: Int
  ) -> Int? {
    let (days, effort) = (Int(needs[position].days), Int(demand.effort))
    let (calendar, resource) = (Int(model.items[position].calendar), Int(demand.resource))
    var (done, carried) = (0, 0)
    while done < days {
      let at = model.tables.place(calendar, place + done)
      let next = min(days, Int(at.nextWeek) - place)
      let reached = next == days ? effort : next * effort / days
      let row = Int(at.row)
      pools.reach(row)
      if !pools.fits(reached - carried, resource, row) {
        blame(position, resource, row)
        if done > 0 || effort == 0 { return place + 1 }
        if effort >= days, pools.isFull(resource, row) {
          let open = pools.nextOpen(resource, after: row)
          return max(place + 1, model.tables.firstPlace(calendar, inRow: open))
        }
        // So few days in this week that it has room for them.
        let room = max(0, pools.free(resource, row) + 1)
        return max(place + 1, Int(at.nextWeek) - max(0, (room * days - 1) / effort))
      }
      (done, carried) = (next, reached)
    }
    return nil
  }

  /// Names who took the last of a week, if it was anybody who might have been quicker.
  @inline(__always)
  private mutating func blame(_ position: Int, _ resource: Int, _ row: Int) {
    let cell = row * pools.resourceCount + resource
    if cell < takers.count, takers[cell] >= 0 { drivers[position] = takers[cell] }
  }

  @inline(__always)
  private mutating func take(_ position: Int, at place: Int) {
    let (days, calendar) = (Int(needs[position].days), Int(model.items[position].calendar))
    for number in model.network.demands.range(of: position) {
      let demand = part(number, of: position)
      let (effort, resource) = (Int(demand.effort), Int(demand.resource))
      var (done, carried) = (0, 0)
      while done < days {
        let at = model.tables.place(calendar, place + done)
        let next = min(days, Int(at.nextWeek) - place)
        let reached = next == days ? effort : next * effort / days
        pools.take(reached - carried, resource, Int(at.row))
        note(position, Int(at.row) * pools.resourceCount + resource)
        (done, carried) = (next, reached)
      }
    }
  }

  @inline(__always)
  private mutating func note(_ position: Int, _ cell: Int) {
    while cell >= takers.count { takers.append(-1) }
    takers[cell] = Int32(position)
  }
}
