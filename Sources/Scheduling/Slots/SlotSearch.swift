/// Finds short schedules of projects on slots.
///
/// The same project, seed and budget give the same schedule on every machine: a budget counts
/// schedules, not seconds, and only integers decide.
package enum SlotSearch {
  /// A good schedule within microseconds, for every key press.
  ///
  /// Latest finish first, by serial and by parallel generation, and the order of the schedule
  /// before, if there is one; each is justified twice, and the shortest is kept.
  package static func instant(_ project: SlotProject, last: SlotSchedule? = nil) -> SlotSchedule {
    CellStore.lend { store in
      var workspace = SlotWorkspace(project, in: store)
      return workspace.instant(project, last: last)
    }
  }

  /// Makes the same plain serial schedule so many times: what a schedule costs at the least.
  ///
  /// - Returns: Its makespan.
  @discardableResult
  package static func serialPasses(_ project: SlotProject, times: Int) -> Int {
    CellStore.lend { store in
      var workspace = SlotWorkspace(project, in: store)
      workspace.sortByLatestFinish(workspace.forward)
      return (0..<times).reduce(0) { _, _ in
        workspace.serial(workspace.forward, limit: .max) ?? workspace.horizon
      }
    }
  }

  /// Searches until the makespan meets the bound, the budget is spent, or the caller cancels.
  ///
  /// - Parameters:
  ///   - project: What is to be scheduled.
  ///   - last: A schedule of the project to begin from; it need not be a good one.
  ///   - seed: Where the random choices begin.
  ///   - schedules: The budget. Every pass counts, justification and unfinished ones included, and
  ///     one schedule is made even of none.
  ///   - bound: A makespan below which there is none; by default that of ``LowerBound``.
  ///   - progress: Called whenever a shorter schedule is found.
  ///   - isCancelled: Asked after every schedule.
  /// - Returns: The best schedule found, valid even after a cancellation.
  package static func improve(
    _ project: SlotProject,
    from last: SlotSchedule? = nil,
    seed: UInt64,
    schedules: Int,
    bound: Int? = nil,
    progress: (SlotSearchProgress) -> Void = { _ in },
    isCancelled: () -> Bool = { false }
  ) -> SlotSearchResult {
    CellStore.lend { store in
      var evolution = SlotEvolution(
        project,
        seed: seed,
        schedules: schedules,
        in: store
      )
      evolution.raiseBound(to: bound, project)
      return evolution.run(project, from: last, progress: progress, isCancelled: isCancelled)
    }
  }
}

/// What a search has reached so far.
package struct SlotSearchProgress: Hashable, Sendable {
  package var makespan: Int
  package var schedulesUsed: Int
}

/// What a search came to.
package struct SlotSearchResult: Hashable, Sendable {
  package var schedule: SlotSchedule
  package var schedulesUsed: Int
  /// No schedule is shorter than this.
  package var bound: Int
  package var isOptimal: Bool { schedule.makespan == bound }
}
