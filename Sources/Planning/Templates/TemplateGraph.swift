import PlanModel

/// The dependencies of a template as places in its rows.
struct TemplateGraph {
  let rows: [TemplateRow]
  /// Places of the predecessors of each row; unknown ids are left out.
  let predecessors: [[Int]]

  init(_ rows: [TemplateRow]) {
    self.rows = rows
    let places = Dictionary(
      rows.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    predecessors = rows.map { $0.dependsOn.compactMap { places[$0] } }
  }

  /// The rows, predecessors first (Kahn 1962); shorter than `rows` when there is a cycle.
  var order: [Int] {
    var waiting = predecessors.map(\.count)
    var successors: [[Int]] = Array(repeating: [], count: rows.count)
    for (row, before) in predecessors.enumerated() {
      for other in before { successors[other].append(row) }
    }
    var order = rows.indices.filter { waiting[$0] == 0 }
    var next = 0
    while next < order.count {
      for row in successors[order[next]] {
        waiting[row] -= 1
        if waiting[row] == 0 { order.append(row) }
      }
      next += 1
    }
    return order
  }

  /// The ids of one cycle, each before the row that it leads to; empty when there is none.
  var cycle: [String] {
    let outside = Set(order)
    guard let start = rows.indices.first(where: { !outside.contains($0) }) else { return [] }
    // Every row left over waits for another one left over: walking back must meet itself.
    var path = [start]
    while let before = predecessors[path[path.count - 1]].first(where: { !outside.contains($0) }) {
      if let meet = path.firstIndex(of: before) {
        return path[meet...].reversed().map { rows[$0].id }
      }
      path.append(before)
    }
    return []
  }
}
