import CivilTime

/// What every resource has left in every week: a pool per week, not a limit per day.
///
/// Work may crowd its days as long as the sum of the week holds. Work that asks for more in one
/// week than the base of its resource is *oversized*: it waits for a week of which the whole base
/// is free, takes it all, and the rest is excess. Where a resource has no capacity and never will,
/// nothing is gained by waiting, and everything fits.
///
/// Weeks are rows, counted from the week of the status date; they are made when first needed.
struct WeekPools: Sendable {
  private struct Cell {
    /// Zero where there is no base now or later; a closed week has the largest base instead.
    var base: Int32
    var free: Int32
    /// Weeks from here to one that may have room, at least one; they are skipped together.
    var skip: Int32
    /// What is free before anything that levelling places.
    var given: Int32
  }

  private let capacity: WeekCapacity
  private let first: WeekNumber
  let resourceCount: Int
  private var cells: ContiguousArray<Cell> = []

  /// Pools with everything free from the week of `start` on.
  init(_ capacity: WeekCapacity, from start: Day) {
    self.capacity = capacity
    first = WeekNumber(containing: start)
    resourceCount = capacity.resourceCount
    let rows = max(1, capacity.weekCount - capacity.first.distance(to: first))
    cells.reserveCapacity(rows * capacity.resourceCount)
  }

  func row(_ week: WeekNumber) -> Int { first.distance(to: week) }
  func week(_ row: Int) -> WeekNumber { first.advanced(by: row) }

  /// Makes what has been taken so far the state to which `reset` returns.
  mutating func keep() {
    for cell in cells.indices { cells[cell].given = cells[cell].free }
  }

  mutating func reset() {
    for cell in cells.indices {
      cells[cell].free = cells[cell].given
      cells[cell].skip = 1
    }
  }

  /// Makes the rows up to this one.
  @inline(__always)
  mutating func reach(_ row: Int) {
    if (row + 1) * resourceCount > cells.count { addRows(through: row) }
  }

  /// Whether a share of a week has room; the row must have been reached.
  @inline(__always)
  func fits(_ share: Int, _ resource: Int, _ row: Int) -> Bool {
    let cell = cells[row * resourceCount + resource]
    return share <= Int(cell.free) || cell.base <= cell.free || cell.base == 0
  }

  func free(_ resource: Int, _ row: Int) -> Int { Int(cells[row * resourceCount + resource].free) }

  /// What was free before anything that levelling places; nothing where there is no limit at all.
  func given(_ resource: Int, _ row: Int) -> Int? {
    let cell = cells[row * resourceCount + resource]
    return cell.base == 0 ? nil : Int(cell.given)
  }

  /// What the resource works in such a week without absences; the whole of it limits no work.
  func base(_ resource: Int, _ row: Int) -> Int { Int(cells[row * resourceCount + resource].base) }

  /// Takes quarters out of a week, room or not, or gives them back when negative.
  @inline(__always)
  mutating func take(_ quarters: Int, _ resource: Int, _ row: Int) {
    reach(row)
    cells[row * resourceCount + resource].free &-= Int32(truncatingIfNeeded: quarters)
  }

  /// Whether not even a quarter is left; the row must have been reached.
  @inline(__always)
  func isFull(_ resource: Int, _ row: Int) -> Bool {
    let cell = cells[row * resourceCount + resource]
    return cell.base != 0 && cell.free <= 0
  }

  /// The first row after `row` that is not full; the rows on the way learn it.
  ///
  /// Path compression is sound because room only shrinks until the pools are reset.
  mutating func nextOpen(_ resource: Int, after row: Int) -> Int {
    var open = row
    repeat {
      open += Int(cells[open * resourceCount + resource].skip)
      reach(open)
    } while isFull(resource, open)
    var passed = row
    while passed < open {
      let here = passed * resourceCount + resource
      let step = Int(cells[here].skip)
      cells[here].skip = Int32(open - passed)
      passed += step
    }
    return open
  }

  @inline(never)
  private mutating func addRows(through row: Int) {
    while cells.count < (row + 1) * resourceCount {
      let week = first.advanced(by: cells.count / resourceCount)
      for resource in 0..<resourceCount {
        let isClosed = capacity.isClosed(resource, week)
        let free = isClosed ? -1 : capacity.available(resource, week)
        let base = isClosed ? Int32.max : capacity.base(resource, week)
        cells.append(Cell(base: base, free: free, skip: 1, given: free))
      }
    }
  }
}
