/// What no schedule of a project on slots can beat, by bounds in order of price.
///
/// Each bound stands alone and is never above the least makespan. Together they close most small
/// projects at once; what they leave open is for a search to close, or the gap to be shown.
package enum LowerBound {
  /// Above this the dearer bounds, which look at pairs of activities, are left out.
  static let pairLimit = 400

  /// The best lower bound on the makespan; no further bound is tried once `best` is met.
  package static func of(_ project: SlotProject, best: Int = .max) -> Int {
    let paths = LongestPaths(project)
    var bound = paths.length
    if bound < best { bound = max(bound, energy(project, paths)) }
    if bound < best { bound = max(bound, crowding(project, paths)) }
    guard bound < best, project.count <= pairLimit else { return bound }
    let exclusion = Exclusion(project)
    for set in exclusion.sets(project) where bound < best {
      bound = max(bound, oneMachine(set, project, paths))
    }
    guard bound < best else { return bound }
    return destructive(project, from: bound, to: best)
  }
}

/// The longest paths through a project if every resource had enough.
struct LongestPaths: Sendable {
  /// By position: the slots that pass before it can start.
  private(set) var heads: ContiguousArray<Int>
  /// By position: the slots that pass after its finish before everything is over.
  private(set) var tails: ContiguousArray<Int>
  /// The critical path.
  private(set) var length = 0

  init(_ project: SlotProject) {
    heads = ContiguousArray(repeating: 0, count: project.count)
    tails = heads
    for position in 0..<project.count {
      let finish = heads[position] + Int(project.durations[position])
      length = max(length, finish)
      for arc in project.successors(of: position) {
        heads[Int(arc.other)] = max(heads[Int(arc.other)], finish + Int(arc.lag))
      }
    }
    for position in (0..<project.count).reversed() {
      for arc in project.successors(of: position) {
        let other = Int(arc.other)
        let rest = Int(arc.lag) + Int(project.durations[other]) + tails[other]
        tails[position] = max(tails[position], rest)
      }
    }
  }
}

extension SlotProject {
  func successors(of position: Int) -> ContiguousArray<Arc>.SubSequence {
    successorArcs[Int(successorStarts[position])..<Int(successorStarts[position + 1])]
  }

  func demand(_ position: Int, _ resource: Int) -> Int {
    Int(demands[position * resourceCount + resource])
  }
}
