import PlanModel

/// Who follows whom among the tasks of a plan, by place in `plan.tasks.rows`.
///
/// Dropped tasks stand in it as well: what leads through them still leads on (bypass).
struct GateGraph {
  private(set) var successors: [[Int32]]
  private(set) var predecessors: [[Int32]]

  /// - Complexity: O(tasks + dependencies).
  init(_ plan: Plan) {
    successors = Array(repeating: [], count: plan.tasks.count)
    predecessors = successors
    let index = KeyIndex(plan.tasks)
    for dependency in plan.dependencies {
      guard let from = index[dependency.predecessor], let to = index[dependency.successor]
      else { continue }
      successors[from].append(Int32(to))
      predecessors[to].append(Int32(from))
    }
  }

  /// Every task in an order in which predecessors come first; tasks on a cycle are left out.
  var order: [Int] {
    var waiting = predecessors.map(\.count)
    var order = waiting.indices.filter { waiting[$0] == 0 }
    order.reserveCapacity(waiting.count)
    var next = 0
    while next < order.count {
      for successor in successors[order[next]] {
        waiting[Int(successor)] -= 1
        if waiting[Int(successor)] == 0 { order.append(Int(successor)) }
      }
      next += 1
    }
    return order
  }

  /// The first gate that each task belongs to, or leads to inside its meeting; by place.
  func firstGates(of plan: Plan) -> [GateCode?] {
    let rows = plan.tasks.rows
    var first = rows.map(\.gate)
    for place in order.reversed() {
      for successor in successors[place] where rows[Int(successor)].meeting == rows[place].meeting {
        guard let gate = first[Int(successor)] else { continue }
        first[place] = min(first[place] ?? gate, gate)
      }
    }
    return first
  }

  /// The given tasks and all that lead to them inside their meeting, with the tasks of other
  /// meetings on which these wait directly.
  func needed(for tasks: [Int], of plan: Plan, visited: inout [Int32], stamp: Int32) -> [Int] {
    let rows = plan.tasks.rows
    var found = tasks
    for task in tasks { visited[task] = stamp }
    var next = 0
    while next < found.count {
      let task = found[next]
      next += 1
      guard rows[task].meeting == rows[tasks[0]].meeting else { continue }
      for predecessor in predecessors[task] where visited[Int(predecessor)] != stamp {
        visited[Int(predecessor)] = stamp
        found.append(Int(predecessor))
      }
    }
    return found
  }
}
