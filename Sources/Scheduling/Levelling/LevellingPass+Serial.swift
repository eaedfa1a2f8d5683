extension LevellingPass {
  /// Serial schedule generation (Kelley, 1963): one activity after the other is placed at the first
  /// day that its predecessors, its calendar and its weeks allow.
  ///
  /// The list has predecessors before successors. Maximal lags are kept where that is possible: a
  /// predecessor that lies too early is held back, and the list is placed again.
  mutating func serial(_ list: ContiguousArray<Int32>) {
    keepingLimits { $0.placeAll(list) }
  }

  private mutating func placeAll(_ list: ContiguousArray<Int32>) {
    begin()
    for entry in list {
      let position = Int(entry)
      let item = problem.items[position]
      guard item.kind == .free || item.kind == .started else { continue }
      var place = earliest(position)
      if item.usesCapacity { place = earliestFit(position, from: place) }
      put(position, at: place)
    }
  }
}
