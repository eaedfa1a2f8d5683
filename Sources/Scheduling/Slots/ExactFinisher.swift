/// Proves the least makespan of a small project on slots, or finds a better schedule on the way.
///
/// A depth-first branch and bound through time, after Demeulemeester and Herroelen, "A
/// branch-and-bound procedure for the multiple resource-constrained project scheduling problem"
/// (1992), with left shifts after Stinson, Davis and Khumawala (1978) and a bounded memory of states
/// after Sprecher, "Scheduling resource-constrained projects competitively at modest memory
/// requirements" (2000). Sets of activities are bits of one word.
package enum ExactFinisher {
  /// More activities than this do not fit in a word.
  package static let activityLimit = 64
  /// Longer projects do not fit in the memory of states: 16 bits hold a finish and a lag after it.
  static let lengthLimit = Int(Int16.max) / 2

  /// Nodes of the first round; each further round may visit `growth` times as many.
  static let firstRound = 20_000
  static let growth = 8

  /// Whether a project is small enough to be searched at all.
  package static func accepts(_ project: SlotProject) -> Bool {
    let lanes = SlotLanes(capacities: project.capacities)
    return project.count <= activityLimit && lanes.width == 16 && lanes.words <= 2
      && project.length <= lengthLimit
  }

  /// Searches forward and mirrored in turns, until one of them has seen everything.
  ///
  /// Without a proof the schedule is still the best one known. Time is the caller's affair:
  /// `isCancelled` is asked every few thousand nodes. The answer depends on nothing else, so the
  /// same node limit gives the same answer everywhere.
  package static func solve(
    _ project: SlotProject,
    upperBound: SlotSchedule,
    nodes limit: Int = .max,
    isCancelled: () -> Bool = { false }
  ) -> ExactAnswer {
    solve(project, upperBound: upperBound, nodes: limit, cuts: .all, isCancelled: isCancelled)
  }

  static func solve(
    _ project: SlotProject,
    upperBound: SlotSchedule,
    nodes limit: Int = .max,
    cuts: ExactCuts,
    isCancelled: () -> Bool = { false }
  ) -> ExactAnswer {
    var answer = ExactAnswer(schedule: upperBound, isProved: false, nodes: 0)
    let bound = cuts.contains(.bound) ? LowerBound.of(project, best: upperBound.makespan) : 0
    answer.isProved = upperBound.makespan <= bound
    guard !answer.isProved, accepts(project) else { return answer }
    var allowance = firstRound
    while answer.nodes < limit {
      for isMirrored in [false, true] {
        let isCancelled = CellStore.lend { store in
          var search = ExactSearch(
            project,
            isMirrored: isMirrored,
            cuts: cuts,
            best: answer.schedule,
            nodes: min(allowance, limit - answer.nodes),
            in: store
          )
          search.run(target: bound, isCancelled)
          answer.schedule = search.best
          answer.nodes += search.nodes
          answer.isProved = search.isComplete || answer.schedule.makespan <= bound
          return search.isCancelled
        }
        guard !answer.isProved, !isCancelled, answer.nodes < limit else { return answer }
      }
      allowance *= growth
    }
    return answer
  }
}

/// What an exact search came to.
package struct ExactAnswer: Hashable, Sendable {
  package var schedule: SlotSchedule
  /// Whether no schedule ends earlier.
  package var isProved: Bool
  /// Points in time at which the search decided what starts.
  package var nodes: Int
}

/// The cuts of the exact search; without any one of them the answer stays the same.
struct ExactCuts: OptionSet {
  let rawValue: Int

  /// Stop as soon as a lower bound of the whole project is met.
  static let bound = ExactCuts(rawValue: 1)
  static let criticalPath = ExactCuts(rawValue: 2)
  static let energy = ExactCuts(rawValue: 4)
  static let clique = ExactCuts(rawValue: 8)
  static let states = ExactCuts(rawValue: 16)
  static let leftShift = ExactCuts(rawValue: 32)
  static let leaving = ExactCuts(rawValue: 64)

  static let each: [ExactCuts] = [
    .bound, .criticalPath, .energy, .clique, .states, .leftShift, .leaving,
  ]
  static let all = ExactCuts(each)
}

extension SlotProject {
  /// No sensible schedule ends later: everything one after the other, with the longest lags.
  var length: Int {
    let lags = (0..<count).reduce(0) { sum, position in
      sum + successors(of: position).reduce(0) { max($0, Int($1.lag)) }
    }
    return durations.reduce(lags) { $0 + Int($1) }
  }
}
