// Justification to the right: after Valls, Ballestín and Quintanilla, "Justification and RCPSP: a
// technique that pays" (2005), with promises in place of the makespan.
extension LevellingPass {
  /// Moves everything as far to the right as it may, the last to finish first.
  ///
  /// Promises, successors and weeks bound it; what is late already may stay where it is.
  /// The result is good for its order only: where weeks turn out too small it may exceed them.
  mutating func justifyRight(_ sorter: inout RadixSort, _ list: inout ContiguousArray<Int32>) {
    sortByFinish(&sorter, &list)
    begin()
    for entry in list {
      let position = Int(entry)
      let item = problem.items[position]
      guard item.kind == .free || item.kind == .started else { continue }
      var place = latestPlace(position)
      if item.usesCapacity {
        place = latestFit(position, upTo: place)
        take(position, at: place)
      }
      places[position] = Int32(truncatingIfNeeded: place)
    }
  }

  /// The last to finish first; of equals the successor before the predecessor.
  private func sortByFinish(_ sorter: inout RadixSort, _ list: inout ContiguousArray<Int32>) {
    sorter.entries.removeAll(keepingCapacity: true)
    let last = finishes.max() ?? 0
    for position in stride(from: problem.count - 1, through: 0, by: -1) {
      let key = UInt64(Int(last) - Int(finishes[position]))
      sorter.entries.append(RadixSort.Entry(key: key, value: Int32(position)))
    }
    sorter.sort(into: &list)
  }

  private func latestPlace(_ position: Int) -> Int {
    let item = problem.items[position]
    let finish = Int(finishes[position])
    var latest = max(finish, Int(min(item.due, item.deadline, item.late)))
    for number in problem.network.successors.range(of: position) {
      let arc = problem.network.successors[number]
      let other = problem.items[Int(arc.other)]
      if other.kind == .free {
        latest = min(latest, latestFinish(other, before: Int(places[Int(arc.other)]), arc))
      } else if other.kind == .pinned {
        let day = latestFinish(other, before: Int(places[Int(arc.other)]), arc)
        latest = min(latest, max(finish, day))
      }
    }
    return max(place(position, finishingBy: latest), Int(item.floor))
  }

  /// The latest place from which it finishes by the end of a day.
  func place(_ position: Int, finishingBy day: Int) -> Int {
    let item = problem.items[position]
    if item.need == 0 { return day }
    return problem.tables.index(Int(item.calendar), of: day + 1) - Int(item.need)
  }

  /// The latest finish of a predecessor that allows a place; as `Placement` has it.
  func latestFinish(_ item: LevellingProblem.Item, before place: Int, _ arc: Arcs.Arc)
    -> Int
  {
    let calendar = Int(item.calendar)
    if item.need > 0, arc.kind == .finishToStart {
      return problem.tables.day(calendar, at: place - Int(arc.lag)) - 1
    }
    let day = finish(item, at: place)
    if arc.lag == 0 { return day }
    let index = problem.tables.index(calendar, of: day + 1) - Int(arc.lag)
    return problem.tables.day(calendar, at: index) - 1
  }

  /// The last place up to `latest` where every week has room; the floor when there is none.
  private mutating func latestFit(_ position: Int, upTo latest: Int) -> Int {
    let item = problem.items[position]
    var place = latest
    while place > Int(item.floor), let refusal = refusal(position, at: place) {
      place = previousPlace(item, refusal, place)
    }
    return max(place, Int(item.floor))
  }

  /// Before a full week and all full ones in front of it, else a day earlier.
  private func previousPlace(_ item: LevellingProblem.Item, _ refusal: Refusal, _ place: Int) -> Int
  {
    guard refusal.effort >= Int(item.days), pools.isFull(refusal.resource, refusal.row) else {
      return place - 1
    }
    var row = refusal.row
    while row > 0, pools.isFull(refusal.resource, row - 1) { row -= 1 }
    let first = problem.tables.firstPlace(Int(item.calendar), inRow: row)
    return min(place - 1, first - Int(item.days))
  }

  /// Puts the positions in the order of their starts, predecessors first, of equals by position.
  mutating func sortByStart(_ sorter: inout RadixSort, _ list: inout ContiguousArray<Int32>) {
    sorter.entries.removeAll(keepingCapacity: true)
    var first = Int.max
    for position in 0..<problem.count {
      var day = startDay(position)
      if problem.items[position].kind == .free {
        for number in problem.network.predecessors.range(of: position) {
          day = max(day, Int(keys[Int(problem.network.predecessors[number].other)]))
        }
      }
      keys[position] = Int32(truncatingIfNeeded: day)
      first = min(first, day)
    }
    for position in 0..<problem.count {
      let key = UInt64(Int(keys[position]) - first)
      sorter.entries.append(RadixSort.Entry(key: key, value: Int32(position)))
    }
    sorter.sort(into: &list)
  }
}
