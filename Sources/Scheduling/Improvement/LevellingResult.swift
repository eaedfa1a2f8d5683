/// The best schedule that was found, and how much better any other could be at most.
package struct LevellingResult: Hashable, Sendable {
  package let schedule: LevelledSchedule
  /// What no schedule can do better, field by field.
  package let bound: LevellingObjective
  /// Weighted days of lateness that every schedule has in all.
  package let latenessBound: Int
  /// Schedules made; the nodes of the exact search are none.
  package let schedules: Int
  package let proof: LevellingProof

  package var objective: LevellingObjective { schedule.objective }

  /// Weighted days of lateness above the bound; zero means that nobody can do better.
  package var gap: Int { proof == .none ? max(0, objective.lateness - latenessBound) : 0 }

  /// The gap in per cent of the bound, rounded up; `nil` where the bound is zero and the gap is not.
  package var gapPercent: Int? {
    if gap == 0 { return 0 }
    return latenessBound > 0 ? (gap * 100 + latenessBound - 1) / latenessBound : nil
  }

  /// Whether no schedule is better in any respect.
  package var isProved: Bool { proof == .everything }
}

/// How much of an objective is known to be the best possible.
package enum LevellingProof: Hashable, Sendable {
  case none
  /// Maximal lags, deadlines and lateness: what was promised. The rest might be better.
  case promises
  case everything
}

/// What a search has come to so far.
package struct LevellingProgress: Hashable, Sendable {
  package let schedules: Int
  /// How many schedules it may make.
  package let budget: Int
  package let best: LevellingObjective
  package let bound: LevellingObjective
}
