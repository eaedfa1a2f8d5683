/// Who comes before whom among the tasks that apply, by place in `plan.tasks.rows`.
///
/// Tasks that do not apply are bypassed: their predecessors stand here as predecessors of their
/// successors, each pair once.
package struct TaskGraph: Hashable, Sendable {
  /// One task at the other end of a dependency.
  package struct Link: Hashable, Sendable {
    package var task: Int
    /// Working days of the successor's owner.
    package var lag: Int
  }

  private var starts: ContiguousArray<Int32> = [0]
  private var links: ContiguousArray<Link> = []

  package init() {}

  /// Groups links by the task they belong to, in the order given.
  init(count: Int, _ arcs: ContiguousArray<TaskArc>, by end: (TaskArc) -> (at: Int, other: Int)) {
    starts = ContiguousArray(repeating: 0, count: count + 1)
    for arc in arcs { starts[end(arc).at + 1] += 1 }
    for place in 0..<count { starts[place + 1] += starts[place] }
    var next = starts
    links = ContiguousArray(repeating: Link(task: 0, lag: 0), count: arcs.count)
    for arc in arcs {
      let (at, other) = end(arc)
      links[Int(next[at])] = Link(task: other, lag: Int(arc.lag))
      next[at] += 1
    }
  }

  package subscript(task: Int) -> ArraySlice<Link> {
    links[Int(starts[task])..<Int(starts[task + 1])]
  }
}

/// One dependency by places: `successor` starts `lag` days after `predecessor`.
struct TaskArc: Hashable, Sendable {
  var predecessor: Int32
  var successor: Int32
  var lag: Int32
}
