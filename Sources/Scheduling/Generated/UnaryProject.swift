/// A synthetic project that a plain scheduler and TaskJuggler both understand: the same one for the
/// same arguments, everywhere.
///
/// Each task occupies one resource wholly for some working days, without a break but weekends. With
/// predecessors from far back the busiest resource decides; from about ten tasks back the longest
/// chain and the load are close, and search is needed.
package struct UnaryProject: Hashable, Sendable {
  package struct Task: Hashable, Sendable {
    /// Working days.
    package var duration: Int
    package var resource: Int
    /// Smaller numbers, ascending.
    package var predecessors: [Int]

    package init(duration: Int, resource: Int, predecessors: [Int]) {
      self.duration = duration
      self.resource = resource
      self.predecessors = predecessors
    }
  }

  package var seed: UInt64
  package var resourceCount: Int
  package var tasks: [Task]

  private static let predecessorCounts = [0, 1, 1, 2, 2, 3]

  /// - Parameters:
  ///   - taskCount: How many tasks.
  ///   - resourceCount: How many resources.
  ///   - lookBack: Predecessors are among so many tasks before.
  ///   - seed: Where the draws begin; their order is fixed, so that hashes can be compared.
  package init(taskCount: Int, resourceCount: Int = 8, lookBack: Int = 40, seed: UInt64 = 1) {
    precondition(
      taskCount > 0 && resourceCount > 0 && lookBack > 0,
      "a project needs tasks, resources and something to look back at"
    )
    var random = SplitMix64(seed: seed)
    self.seed = seed
    self.resourceCount = resourceCount
    tasks = (0..<taskCount).map { number in
      let wanted = random.pick(Self.predecessorCounts)
      let predecessors = random.distinct(wanted, of: max(0, number - lookBack)..<number)
      let duration = random.among(1...10)
      return Task(
        duration: duration,
        resource: random.below(resourceCount),
        predecessors: predecessors
      )
    }
  }

  /// A project that somebody else has made.
  package init(seed: UInt64, resourceCount: Int, tasks: [Task]) {
    self.seed = seed
    self.resourceCount = resourceCount
    self.tasks = tasks
  }

  /// The project on slots of one working day.
  ///
  /// - Throws: ``NetworkError/cycle(_:)`` when tasks wait for each other.
  package func slots() throws(NetworkError) -> SlotProject {
    try SlotProject(
      durations: tasks.map(\.duration),
      demands: tasks.map { task in (0..<resourceCount).map { $0 == task.resource ? 1 : 0 } },
      capacities: Array(repeating: 1, count: resourceCount),
      precedences: tasks.indices.flatMap { number in
        tasks[number].predecessors.map { Precedence($0, before: number) }
      }
    )
  }
}
