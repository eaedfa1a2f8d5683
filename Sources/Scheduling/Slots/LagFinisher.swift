/// What is known about a project with maximal lags.
package struct LagAnswer: Hashable, Sendable {
  package enum Verdict: Hashable, Sendable {
    /// No schedule ends earlier than the one found.
    case optimal
    /// These lags alone cannot be kept together.
    case cycle(PositiveCycle)
    /// The lags can be kept, but not with these resources: the search has seen everything.
    case impossible
    /// The search ended early. Without a schedule this does *not* say that there is none.
    case open
  }

  package var schedule: SlotSchedule?
  package var verdict: Verdict
  package var nodes: Int
}

/// Finds the shortest schedule with maximal lags, or proves that there is none; for small projects.
///
/// Branch and bound over what cannot run together, after Bartusch, Möhring and Radermacher (1988)
/// and De Reyck and Herroelen, "A branch-and-bound procedure for the resource-constrained project
/// scheduling problem with generalized precedence relations" (1998). Where the earliest starts use
/// too much, two of those that run there must follow each other: any feasible schedule orders some
/// pair, as intervals that overlap in pairs share a slot.
package enum LagFinisher {
  /// Searches until all is seen, the nodes are used up, or the caller cancels.
  package static func solve(
    _ project: LagProject,
    nodes limit: Int = .max,
    isCancelled: () -> Bool = { false }
  ) -> LagAnswer {
    let first: SlotSchedule?
    do {
      first = try LagSerial.schedule(project)
    } catch {
      return LagAnswer(schedule: nil, verdict: .cycle(error), nodes: 0)
    }
    var search = LagSearch(project, best: first, nodeLimit: limit)
    search.visit(isCancelled)
    let proof: LagAnswer.Verdict = search.best == nil ? .impossible : .optimal
    return LagAnswer(
      schedule: search.best,
      verdict: search.isStopped ? .open : proof,
      nodes: search.nodes
    )
  }
}

private struct LagSearch {
  let project: LagProject
  /// The arcs grow and shrink with the path from the root.
  var rules: WindowRules
  var best: SlotSchedule?
  let nodeLimit: Int
  var nodes = 0
  var isStopped = false

  init(_ project: LagProject, best: SlotSchedule?, nodeLimit: Int) {
    self.project = project
    self.best = best
    self.nodeLimit = nodeLimit
    rules = WindowRules(project)
  }

  mutating func visit(_ isCancelled: () -> Bool) {
    guard nodes < nodeLimit, nodes & 63 != 63 || !isCancelled() else {
      isStopped = true
      return
    }
    nodes += 1
    var windows = StartWindows(rules, horizon: best.map { $0.makespan - 1 } ?? project.horizon)
    guard windows.shrink(by: rules) else { return }
    guard let crowd = windows.crowd(in: rules) else {
      best = project.schedule(starting: Array(windows.earliest))
      return
    }
    for arc in windows.orders(of: crowd, rules) {
      rules.arcs.append(arc)
      visit(isCancelled)
      rules.arcs.removeLast()
      if isStopped { return }
    }
  }
}

extension StartWindows {
  /// A smallest set that would use too much of a resource if all started as early as they can.
  ///
  /// - Returns: `nil` if the earliest starts are a schedule.
  fileprivate func crowd(in rules: WindowRules) -> [Int]? {
    for slot in Set(earliest).sorted() {
      let running = earliest.indices.filter {
        earliest[$0] <= slot && slot < earliest[$0] + rules.durations[$0]
      }
      for resource in rules.capacities.indices {
        let demands = rules.demands[resource]
        var excess = running.reduce(-rules.capacities[resource]) { $0 + demands[$1] }
        guard excess > 0 else { continue }
        // Without the small ones first, so that few remain; all of them together are too much.
        return running.sorted { (demands[$0], $0) < (demands[$1], $1) }.filter {
          guard demands[$0] < excess else { return true }
          excess -= demands[$0]
          return false
        }
      }
    }
    return nil
  }

  /// The orders of two of a set that the windows leave open, those that delay least first.
  fileprivate func orders(of crowd: [Int], _ rules: WindowRules) -> [LagArc] {
    crowd.flatMap { first in
      crowd.filter { second in
        first != second && earliest[first] + rules.durations[first] <= latest[second]
      }.map { LagArc(from: first, to: $0, gap: rules.durations[first]) }
    }.sorted { (delay($0), $0.from, $0.to) < (delay($1), $1.from, $1.to) }
  }

  private func delay(_ arc: LagArc) -> Int { earliest[arc.from] + arc.gap - earliest[arc.to] }
}
