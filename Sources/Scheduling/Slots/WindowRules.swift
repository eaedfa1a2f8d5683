/// What the windows of starts are shrunk by: arcs between starts, resources, and exclusions.
///
/// Arcs may go backwards with a negative gap, so that projects with maximal lags share the rules.
struct WindowRules: Sendable {
  let durations: ContiguousArray<Int>
  /// By resource, then by activity.
  let demands: [ContiguousArray<Int>]
  let capacities: [Int]
  var arcs: [LagArc]
  /// Pairs that cannot run at the same time and whose order is open.
  let pairs: [(Int, Int)]

  var count: Int { durations.count }

  init(
    durations: ContiguousArray<Int>,
    demands: [ContiguousArray<Int>],
    capacities: [Int],
    arcs: [LagArc]
  ) {
    self.durations = durations
    self.demands = demands
    self.capacities = capacities
    self.arcs = arcs
    pairs = durations.indices.flatMap { second in
      (0..<second).filter { first in
        durations[first] > 0 && durations[second] > 0
          && capacities.indices.contains {
            demands[$0][first] + demands[$0][second] > capacities[$0]
          }
      }.map { ($0, second) }
    }
  }

  /// The rules of a project without maximal lags, by position.
  init(_ project: SlotProject) {
    let durations = ContiguousArray(project.durations.map { Int($0) })
    self.init(
      durations: durations,
      demands: (0..<project.resourceCount).map { resource in
        ContiguousArray((0..<project.count).map { project.demand($0, resource) })
      },
      capacities: project.capacities,
      arcs: (0..<project.count).flatMap { position in
        project.successors(of: position).map {
          LagArc(from: position, to: Int($0.other), gap: durations[position] + Int($0.lag))
        }
      }
    )
  }

  /// The rules of a project with maximal lags, by the caller's index.
  init(_ project: LagProject) {
    self.init(
      durations: ContiguousArray(project.durations),
      demands: project.capacities.indices.map { resource in
        ContiguousArray(project.demands.map { $0[resource] })
      },
      capacities: project.capacities,
      arcs: project.arcs
    )
  }
}
