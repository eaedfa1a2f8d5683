extension LevellingPass {
  /// Puts the positions in the order of their latest finish if nothing that follows may be late.
  ///
  /// Due days count like deadlines; equals come in the order of `list`.
  /// Uses `places` and `keys`; the last schedule is lost.
  mutating func sortByPromise(
    _ sorter: inout RadixSort,
    _ list: ContiguousArray<Int32>,
    into sorted: inout ContiguousArray<Int32>
  ) {
    var first = Int.max
    for position in stride(from: problem.count - 1, through: 0, by: -1) {
      let day = promisedFinish(position)
      keys[position] = Int32(truncatingIfNeeded: day)
      places[position] = Int32(truncatingIfNeeded: place(position, finishingBy: day))
      first = min(first, day)
    }
    sorter.entries.removeAll(keepingCapacity: true)
    for entry in list {
      let key = UInt64(Int(keys[Int(entry)]) - first)
      sorter.entries.append(RadixSort.Entry(key: key, value: entry))
    }
    sorter.sort(into: &sorted)
    restoreFixedPlaces()
  }

  private func promisedFinish(_ position: Int) -> Int {
    let item = problem.items[position]
    var latest = Int(min(item.due, item.deadline, item.late))
    for number in problem.network.successors.range(of: position) {
      let arc = problem.network.successors[number]
      let other = problem.items[Int(arc.other)]
      guard other.kind == .free else { continue }
      latest = min(latest, latestFinish(other, before: Int(places[Int(arc.other)]), arc))
    }
    return latest
  }

  private mutating func restoreFixedPlaces() {
    for position in 0..<problem.count {
      let kind = problem.items[position].kind
      if kind == .done || kind == .pinned { places[position] = problem.places[position] }
    }
  }
}
