/// The members of a search, side by side in a few arrays.
struct LevellingPopulation {
  let members: Int
  private let count: Int
  /// By member and position: the day on which the work starts.
  private var starts: ContiguousArray<Int32>
  private var delays: ContiguousArray<Int16>
  private(set) var objectives: ContiguousArray<LevellingObjective>
  /// Whether a member is decoded in parallel.
  private(set) var isParallel: ContiguousArray<Bool>

  init(members: Int, count: Int) {
    self.members = members
    self.count = count
    starts = ContiguousArray(repeating: 0, count: members * count)
    delays = ContiguousArray(repeating: 0, count: members * count)
    objectives = ContiguousArray(repeating: LevellingObjective(), count: members)
    isParallel = ContiguousArray(repeating: false, count: members)
  }

  @inline(__always)
  func start(_ member: Int, _ position: Int) -> Int { Int(starts[member * count + position]) }

  @inline(__always)
  func delay(_ member: Int, _ position: Int) -> Int16 { delays[member * count + position] }

  /// Replaces a member by the last schedule of a pass.
  mutating func replace(
    _ member: Int,
    _ pass: LevellingPass,
    _ delays: ContiguousArray<Int16>,
    _ objective: LevellingObjective,
    isParallel: Bool
  ) {
    for position in 0..<count {
      starts[member * count + position] = Int32(truncatingIfNeeded: pass.startDay(position))
      self.delays[member * count + position] = delays[position]
    }
    objectives[member] = objective
    self.isParallel[member] = isParallel
  }

  /// The better of two members drawn at random.
  func tournament(_ random: inout SplitMix64) -> Int {
    let (a, b) = (random.below(members), random.below(members))
    return objectives[b] < objectives[a] ? b : a
  }
}
