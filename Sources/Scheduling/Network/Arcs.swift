/// The precedences of every position, side by side in one array.
///
/// Compressed sparse rows: those of position p are `all[starts[p]..<starts[p + 1]]`, in the order
/// in which the caller named them.
struct Arcs: Sendable {
  struct Arc: Sendable {
    /// The position at the other end.
    var other: Int32
    var lag: Int32
    var kind: Precedence.Kind
  }

  private let starts: ContiguousArray<Int32>
  private let all: ContiguousArray<Arc>

  init(
    count: Int,
    _ precedences: [Precedence],
    ends: (Precedence) -> (at: Int32, other: Int32)
  ) {
    var starts = ContiguousArray(repeating: Int32(0), count: count + 1)
    for precedence in precedences {
      starts[Int(ends(precedence).at) + 1] += 1
    }
    for position in 0..<count {
      starts[position + 1] += starts[position]
    }
    var next = starts
    let blank = Arc(other: 0, lag: 0, kind: .finishToStart)
    var all = ContiguousArray(repeating: blank, count: precedences.count)
    for precedence in precedences {
      let (at, other) = ends(precedence)
      all[Int(next[Int(at)])] =
        Arc(other: other, lag: Int32(precedence.lag), kind: precedence.kind)
      next[Int(at)] += 1
    }
    self.starts = starts
    self.all = all
  }

  func range(of position: Int) -> Range<Int> {
    Int(starts[position])..<Int(starts[position + 1])
  }

  subscript(arc: Int) -> Arc { all[arc] }
}
