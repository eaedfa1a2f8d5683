/// Which open work has to finish before which, however far apart, as one row of bits for each.
///
/// Only what levelling places is numbered. Started work waits for nothing, and pinned work neither,
/// so the chains end there.
struct OpenAncestors {
  /// The positions of what levelling places, ascending; its numbers count along them.
  private let positions: ContiguousArray<Int32>
  private let words: Int
  private var bits: ContiguousArray<UInt64>

  init(_ problem: LevellingProblem) {
    let network = problem.network
    let positions = ContiguousArray(
      (0..<Int32(problem.count)).filter { problem.items[Int($0)].isPlaced }
    )
    var numbers = ContiguousArray(repeating: -1, count: problem.count)
    for (number, position) in positions.enumerated() { numbers[Int(position)] = number }
    self.positions = positions
    words = (positions.count + 63) / 64
    bits = ContiguousArray(repeating: 0, count: positions.count * words)
    for (number, position) in positions.enumerated()
    where problem.items[Int(position)].kind == .free {
      for arc in network.predecessors.range(of: Int(position)) {
        let before = numbers[Int(network.predecessors[arc].other)]
        if before >= 0 { add(before, to: number) }
      }
    }
  }

  private mutating func add(_ before: Int, to number: Int) {
    for word in 0..<words { bits[number * words + word] |= bits[before * words + word] }
    bits[number * words + before / 64] |= 1 << UInt64(before % 64)
  }

  /// Appends the positions of ancestors, the last of the topological order first.
  func append(_ most: Int, of number: Int, to list: inout ContiguousArray<Int32>) {
    var left = most
    for word in stride(from: words - 1, through: 0, by: -1) {
      var rest = bits[number * words + word]
      while rest != 0, left > 0 {
        left -= 1
        let bit = 63 - rest.leadingZeroBitCount
        rest ^= 1 << UInt64(bit)
        list.append(positions[word * 64 + bit])
      }
    }
  }
}

extension LevellingProblem.Item {
  /// Whether levelling decides where it lies.
  var isPlaced: Bool { kind == .free || kind == .started }

  /// Weighted days late.
  func lateness(finishing day: Int) -> Int { max(0, day - Int(due)) * Int(weight) }
}
