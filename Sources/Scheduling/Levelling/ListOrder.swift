import CivilTime

/// The order in which a serial pass places the activities: by latest finish, predecessors first.
///
/// Ties go to the longer tail (work, waits and lags that follow), then to the greater weight, own
/// or of anything that waits for it, then to the position. None of the three falls along a
/// precedence, so the order needs no repair.
struct ListOrder {
  private let network: Network
  private var tails: ContiguousArray<Int32>
  private var weights: ContiguousArray<Int32>

  /// Positions in placing order.
  static func positions(_ network: Network, _ windows: Windows) -> ContiguousArray<Int32> {
    ListOrder(network).sorted(by: windows)
  }

  private init(_ network: Network) {
    self.network = network
    let count = network.nodes.count
    tails = ContiguousArray(repeating: 0, count: count)
    weights = ContiguousArray(repeating: 0, count: count)
    for position in network.nodes.indices.reversed() {
      let node = network.nodes[position]
      var (tail, weight) = (Int32(0), node.weight)
      var asLongAs = Int32(0)
      for number in network.successors.range(of: position) {
        let arc = network.successors[number]
        let other = Int(arc.other)
        weight = max(weight, weights[other])
        switch arc.kind {
        case .finishToStart: tail = max(tail, arc.lag + tails[other])
        case .finishToFinish: asLongAs = max(asLongAs, tails[other])
        }
      }
      tails[position] = max(Int32(node.need) + tail, asLongAs)
      weights[position] = weight
    }
  }

  /// Packs the three keys into one number and sorts by it, stable from ascending positions.
  private func sorted(by windows: Windows) -> ContiguousArray<Int32> {
    let count = network.nodes.count
    let firstDay = windows.activities.reduce(Int32.max) { min($0, $1.lateFinish.number) }
    let longest = tails.max() ?? 0
    var sorter = RadixSort(capacity: count)
    for position in 0..<count {
      let day = windows[Int(network.indices[position])].lateFinish.number - firstDay
      let tail = min(longest - tails[position], 0xF_FFFF)
      let weight = 0xFFFF - min(max(weights[position], 0), 0xFFFF)
      let key = UInt64(day) << 36 | UInt64(tail) << 16 | UInt64(weight)
      sorter.entries.append(RadixSort.Entry(key: key, value: Int32(position)))
    }
    var list = ContiguousArray(repeating: Int32(0), count: count)
    sorter.sort(into: &list)
    return list
  }
}
