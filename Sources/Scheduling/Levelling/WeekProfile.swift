import CivilTime

/// What every resource has left in every week: a pool per week, not a limit per day.
///
/// Work may crowd its days as long as the sum of the week holds. Work that asks for more in one
/// week than the base of its resource is *oversized*: it waits for a week of which the whole base
/// is free, takes it all, and the rest is excess.
struct WeekProfile {
  /// Some working days without a break that share an effort.
  struct Demand {
    let resource: Int
    let spread: Spread
    let calendar: WorkCalendar
  }

  struct Slot {
    var place: Int
    /// The last week that refused an earlier place.
    var refusedBy: WeekNumber?
  }

  private struct Cell {
    var base: Int32
    var free: Int32
    /// Weeks from here to one that may have room, at least one; they are skipped together.
    var skip: Int32
  }

  private let capacity: WeekCapacity
  private let first: WeekNumber
  /// Week by week from `first` on, all resources of a week side by side; grows on demand.
  private var cells: ContiguousArray<Cell> = []

  /// A profile with everything free from the week of `start` on.
  init(_ capacity: WeekCapacity, from start: Day) {
    self.capacity = capacity
    first = WeekNumber(containing: start)
    let rows = max(1, capacity.weekCount - capacity.first.distance(to: first))
    cells.reserveCapacity(rows * capacity.resourceCount)
  }

  /// Gives everything back and keeps the memory.
  mutating func reset() { cells.removeAll(keepingCapacity: true) }

  /// The first place from `earliest` on where every week that the demand touches has room.
  ///
  /// `place` is the index of the first working day in the demand's calendar.
  mutating func earliestStart(_ demand: Demand, from earliest: Int) -> Slot {
    var slot = Slot(place: earliest)
    while let refusal = firstRefusal(demand, at: slot.place) {
      slot = slotAfter(refusal, demand, slot.place)
    }
    return slot
  }

  /// Takes the demand out of its weeks, room or not.
  ///
  /// - Returns: The quarters for which there was none.
  mutating func take(_ demand: Demand, at place: Int) -> Int {
    var excess = 0
    forEachWeek(demand, at: place) { profile, week, share in
      let cell = profile.cell(demand.resource, week)
      let room = max(0, profile.cells[cell].free)
      profile.cells[cell].free -= Int32(share)
      excess += max(0, share - Int(room))
      return true
    }
    return excess
  }

  /// Takes quarters out of one week.
  mutating func take(_ quarters: Int, _ resource: Int, _ week: WeekNumber) {
    cells[cell(resource, week)].free -= Int32(quarters)
  }

  private mutating func firstRefusal(_ demand: Demand, at place: Int) -> WeekNumber? {
    var refusal: WeekNumber?
    forEachWeek(demand, at: place) { profile, week, share in
      let cell = profile.cells[profile.cell(demand.resource, week)]
      let fits = min(Int32(share), cell.base) <= cell.free
      let closed = cell.base == 0 && profile.capacity.isClosed(demand.resource, week)
      if !fits || closed { refusal = week }
      return refusal == nil
    }
    return refusal
  }

  /// Visits the weeks that the demand touches, with its share, until `visit` says stop.
  @inline(__always)
  private mutating func forEachWeek(
    _ demand: Demand,
    at place: Int,
    _ visit: (inout WeekProfile, WeekNumber, Int) -> Bool
  ) {
    let days = demand.spread.days
    var done = 0
    while done < days {
      let week = WeekNumber(containing: demand.calendar.day(at: place + done))
      let monday = week.advanced(by: 1).monday
      let next = min(days, demand.calendar.index(of: monday) - place)
      guard visit(&self, week, demand.spread.share(of: done..<next)) else { return }
      done = next
    }
  }

  /// The next place worth a test: past a full week and all full ones behind it, else one day on.
  ///
  /// A full week cannot be touched at all, because each day of a demand carries something.
  private mutating func slotAfter(_ week: WeekNumber, _ demand: Demand, _ place: Int) -> Slot {
    guard isFull(demand.resource, week) else { return Slot(place: place + 1, refusedBy: week) }
    let open = nextOpen(demand.resource, after: week)
    return Slot(
      place: max(place + 1, demand.calendar.index(of: open.monday)),
      refusedBy: open.advanced(by: -1)
    )
  }

  private mutating func isFull(_ resource: Int, _ week: WeekNumber) -> Bool {
    let cell = cells[cell(resource, week)]
    if cell.base == 0 { return capacity.isClosed(resource, week) }
    return cell.free <= 0
  }

  /// The first week after `week` that is not full; the weeks on the way learn it.
  ///
  /// Path compression is sound because room only shrinks until the profile is reset.
  private mutating func nextOpen(_ resource: Int, after week: WeekNumber) -> WeekNumber {
    var open = week
    repeat {
      open = open.advanced(by: Int(cells[cell(resource, open)].skip))
    } while isFull(resource, open)
    var passed = week
    while passed < open {
      let here = cell(resource, passed)
      let step = Int(cells[here].skip)
      cells[here].skip = Int32(passed.distance(to: open))
      passed = passed.advanced(by: step)
    }
    return open
  }

  /// The place of a week in `cells`, which grow up to it.
  private mutating func cell(_ resource: Int, _ week: WeekNumber) -> Int {
    let number = first.distance(to: week) * capacity.resourceCount + resource
    while number >= cells.count { addWeek() }
    return number
  }

  private mutating func addWeek() {
    let week = first.advanced(by: cells.count / capacity.resourceCount)
    for resource in 0..<capacity.resourceCount {
      cells.append(
        Cell(
          base: capacity.base(resource, week),
          free: capacity.available(resource, week),
          skip: 1
        )
      )
    }
  }
}
