extension LevellingPass {
  /// Serial schedule generation (Kelley, 1963): one activity after the other is placed at the first
  /// day that its predecessors, its calendar and its weeks allow.
  ///
  /// The list has predecessors before successors. What has a delay starts so many working days
  /// later than its predecessors allow, or when there is room after that. Maximal lags are kept
  /// where that is possible: a predecessor that lies too early is held back, and the list is placed
  /// again.
  mutating func serial(_ list: ContiguousArray<Int32>) {
    keepingLimits { $0.placeAll(list) }
  }

  /// The same, but nothing starts before its start in the last plan.
  ///
  /// So a plan in which work waits on purpose comes out as it was, as long as it still fits. For
  /// networks without maximal lags.
  mutating func serialStaying(_ list: ContiguousArray<Int32>) {
    for position in 0..<problem.count {
      let item = problem.items[position]
      guard item.last != .min, item.kind == .free || item.kind == .started else { continue }
      raised[position] = problem.place(item, onOrAfter: Int(item.last))
    }
    placeAll(list)
    for position in raised.indices { raised[position] = .min }
  }

  private mutating func placeAll(_ list: ContiguousArray<Int32>) {
    begin()
    for entry in list {
      let position = Int(entry)
      let item = problem.items[position]
      guard item.kind == .free || item.kind == .started else { continue }
      var place = earliest(position)
      if item.usesCapacity {
        place = earliestFit(position, from: place + Int(delays[position]))
      }
      put(position, at: place)
    }
  }
}
