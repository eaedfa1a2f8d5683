/// Which activities of a project can never run at the same time, pair by pair.
///
/// Either some resource is too small for both, or one has to finish before the other starts.
struct Exclusion: Sendable {
  let count: Int
  private let words: Int
  /// One row of bits per position.
  private var bits: ContiguousArray<UInt64>

  /// - Complexity: O(n² × resources).
  init(_ project: SlotProject) {
    count = project.count
    words = (count + 63) / 64
    bits = ContiguousArray(repeating: 0, count: count * words)
    addPaths(project)
    for first in 0..<count {
      for second in first + 1..<max(first + 1, count) where collides(first, second, project) {
        add(first, second)
      }
    }
  }

  func contains(_ first: Int, _ second: Int) -> Bool {
    bits[first * words + second / 64] & (1 << UInt64(second % 64)) != 0
  }

  /// Everything that a position precedes, directly or not; rows of successors are ready before.
  private mutating func addPaths(_ project: SlotProject) {
    for position in (0..<count).reversed() {
      for arc in project.successors(of: position) {
        let other = Int(arc.other)
        for word in 0..<words { bits[position * words + word] |= bits[other * words + word] }
        bits[position * words + other / 64] |= 1 << UInt64(other % 64)
      }
    }
    for first in 0..<count {
      for second in first + 1..<max(first + 1, count) where contains(first, second) {
        add(first, second)
      }
    }
  }

  private mutating func add(_ first: Int, _ second: Int) {
    bits[first * words + second / 64] |= 1 << UInt64(second % 64)
    bits[second * words + first / 64] |= 1 << UInt64(first % 64)
  }

  private func collides(_ first: Int, _ second: Int, _ project: SlotProject) -> Bool {
    // What takes no time takes no slot, whatever it demands.
    guard project.durations[first] > 0, project.durations[second] > 0 else { return false }
    return (0..<project.resourceCount).contains {
      project.demand(first, $0) + project.demand(second, $0) > project.capacities[$0]
    }
  }

  /// Sets that exclude each other pairwise, one grown from each activity, longest durations first.
  ///
  /// - Complexity: O(n³) at worst, for the caller to limit.
  func sets(_ project: SlotProject) -> [[Int]] {
    let working = (0..<count).filter { project.durations[$0] > 0 }
    let order = working.sorted {
      (project.durations[$1], $0) < (project.durations[$0], $1)
    }
    var found: [[Int]] = []
    for seed in order {
      var set = [seed]
      for other in order where set.allSatisfy({ contains($0, other) }) { set.append(other) }
      set.sort()
      if set.count > 1, !found.contains(set) { found.append(set) }
    }
    return found
  }
}
