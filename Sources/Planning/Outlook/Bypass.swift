/// Takes tasks that do not apply out of the graph (model, section 5).
///
/// Their predecessors become predecessors of their successors, through any number of them; lags add
/// up along the way, and of several ways the longest lag counts. Each dropped task is resolved once,
/// so the cost is that of reading and writing the links.
struct Bypass {
  private let predecessors: TaskGraph
  private let isApplicable: ContiguousArray<Bool>
  /// By task: what stands in for a dropped task, once that is known.
  private var standIns: ContiguousArray<[TaskGraph.Link]?>
  private var isEntered: ContiguousArray<Bool>
  /// By task: the list that named it last, and its place there; this is how no pair comes twice.
  private var mark: ContiguousArray<(list: Int32, place: Int32)>

  /// The links between the tasks that apply, each pair once, grouped by successor.
  static func arcs(
    _ arcs: ContiguousArray<TaskArc>,
    isApplicable: ContiguousArray<Bool>
  ) -> ContiguousArray<TaskArc> {
    var bypass = Bypass(arcs, isApplicable)
    var result: ContiguousArray<TaskArc> = []
    result.reserveCapacity(arcs.count)
    for task in isApplicable.indices where isApplicable[task] {
      for link in bypass.links(to: task) {
        result.append(
          TaskArc(
            predecessor: Int32(link.task),
            successor: Int32(task),
            lag: Int32(clamping: link.lag)
          )
        )
      }
    }
    return result
  }

  private init(_ arcs: ContiguousArray<TaskArc>, _ isApplicable: ContiguousArray<Bool>) {
    let count = isApplicable.count
    predecessors = TaskGraph(count: count, arcs) { (Int($0.successor), Int($0.predecessor)) }
    self.isApplicable = isApplicable
    standIns = ContiguousArray(repeating: nil, count: count)
    isEntered = ContiguousArray(repeating: false, count: count)
    mark = ContiguousArray(repeating: (-1, 0), count: count)
  }

  private mutating func links(to task: Int) -> [TaskGraph.Link] {
    for link in predecessors[task] where !isApplicable[link.task] { resolve(link.task) }
    return merged(task)
  }

  /// Finds the stand-ins of a dropped task, those of its dropped predecessors first.
  ///
  /// An own stack, for a chain of dropped tasks may be as long as the plan. In a ring of dropped
  /// tasks the link that closes it counts for nothing.
  private mutating func resolve(_ dropped: Int) {
    guard standIns[dropped] == nil, !isEntered[dropped] else { return }
    isEntered[dropped] = true
    var stack = [(task: dropped, next: predecessors[dropped].startIndex)]
    while let top = stack.last {
      let links = predecessors[top.task]
      guard top.next < links.endIndex else {
        standIns[top.task] = merged(top.task)
        stack.removeLast()
        continue
      }
      stack[stack.count - 1].next += 1
      let other = links[top.next].task
      if !isApplicable[other], !isEntered[other] {
        isEntered[other] = true
        stack.append((other, predecessors[other].startIndex))
      }
    }
  }

  /// The predecessors that apply, directly or behind those that do not.
  private mutating func merged(_ task: Int) -> [TaskGraph.Link] {
    var list: [TaskGraph.Link] = []
    for link in predecessors[task] {
      if isApplicable[link.task] {
        add(link, to: &list, of: task)
      } else {
        for behind in standIns[link.task] ?? [] {
          add(TaskGraph.Link(task: behind.task, lag: behind.lag + link.lag), to: &list, of: task)
        }
      }
    }
    return list
  }

  private mutating func add(_ link: TaskGraph.Link, to list: inout [TaskGraph.Link], of task: Int) {
    if mark[link.task].list == Int32(task) {
      let place = Int(mark[link.task].place)
      list[place].lag = max(list[place].lag, link.lag)
    } else {
      mark[link.task] = (Int32(task), Int32(list.count))
      list.append(link)
    }
  }
}
