extension LowerBound {
  /// Work of one resource with heads and tails: the earliest head of some set of activities, the
  /// slots that the work of the set takes at full capacity, and its shortest tail.
  ///
  /// The largest value over all sets and resources.
  ///
  /// - Complexity: O(resources × n log n).
  static func energy(_ project: SlotProject, _ paths: LongestPaths) -> Int {
    (0..<project.resourceCount).map { resource in
      let works = (0..<project.count).map {
        Int(project.durations[$0]) * project.demand($0, resource)
      }
      return EnergyEnvelope.bound(
        of: Array(0..<project.count),
        heads: paths.heads,
        energies: ContiguousArray(works),
        tails: paths.tails,
        capacity: project.capacities[resource]
      )
    }.max() ?? 0
  }

  /// The one-machine bound for what takes more than half of a resource, which is every user of a
  /// room or a booth.
  ///
  /// - Complexity: O(resources × n log n).
  static func crowding(_ project: SlotProject, _ paths: LongestPaths) -> Int {
    (0..<project.resourceCount).map { resource in
      let capacity = project.capacities[resource]
      let set = (0..<project.count).filter { 2 * project.demand($0, resource) > capacity }
      return oneMachine(set, project, paths)
    }.max() ?? 0
  }

  /// The preemptive one-machine bound of activities of which no two can run at the same time.
  ///
  /// Jackson's preemptive schedule ends at the largest value, over all subsets, of earliest head +
  /// sum of durations + shortest tail (Carlier, "The one-machine sequencing problem", 1982). The
  /// envelope finds that value without the schedule.
  static func oneMachine(_ set: [Int], _ project: SlotProject, _ paths: LongestPaths) -> Int {
    EnergyEnvelope.bound(
      of: set,
      heads: paths.heads,
      energies: ContiguousArray(project.durations.map { Int($0) }),
      tails: paths.tails,
      capacity: 1
    )
  }
}

/// The largest `capacity × earliest head + energy` over all subsets of what was inserted so far.
///
/// The Θ-tree of Vilím, "O(n log n) filtering algorithms for unary resource constraint" (2004), with
/// the energies of his later work on cumulative resources. Leaves stand in the order of their heads.
struct EnergyEnvelope {
  private let leaves: Int
  private var energies: ContiguousArray<Int>
  private var envelopes: ContiguousArray<Int>

  init(count: Int) {
    var leaves = 1
    while leaves < count { leaves *= 2 }
    self.leaves = leaves
    energies = ContiguousArray(repeating: 0, count: 2 * leaves)
    envelopes = energies
  }

  var envelope: Int { envelopes[1] }

  mutating func insert(leaf: Int, weightedHead: Int, energy: Int) {
    var node = leaves + leaf
    energies[node] = energy
    envelopes[node] = weightedHead + energy
    while node > 1 {
      node /= 2
      energies[node] = energies[2 * node] + energies[2 * node + 1]
      envelopes[node] = max(envelopes[2 * node + 1], envelopes[2 * node] + energies[2 * node + 1])
    }
  }

  /// The largest earliest head + ceil(energy / capacity) + shortest tail over all subsets of a set.
  static func bound(
    of set: [Int],
    heads: ContiguousArray<Int>,
    energies: ContiguousArray<Int>,
    tails: ContiguousArray<Int>,
    capacity: Int
  ) -> Int {
    let set = set.filter { energies[$0] > 0 }.sorted { (heads[$0], $0) < (heads[$1], $1) }
    guard !set.isEmpty else { return 0 }
    var tree = EnergyEnvelope(count: set.count)
    var bound = 0
    // By falling tail, so that the newest has the shortest one of all that stand in the tree.
    for leaf in set.indices.sorted(by: { (tails[set[$1]], $0) < (tails[set[$0]], $1) }) {
      let activity = set[leaf]
      tree.insert(
        leaf: leaf,
        weightedHead: capacity * heads[activity],
        energy: energies[activity]
      )
      let time = (tree.envelope + capacity - 1) / capacity
      bound = max(bound, time + tails[activity])
    }
    return bound
  }
}
