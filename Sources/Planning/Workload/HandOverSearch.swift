import CivilTime
package import PlanModel
import Scheduling

/// Looks for work that other missions could do: shares of tasks, or whole tasks.
///
/// Greedy: of all ways to hand over one thing that makes nobody else's weeks worse, the one that
/// helps most, again and again; then every share is made as small as it can be.
struct HandOverSearch {
  private let advisor: Advisor
  private let overload: Overload
  /// More than this is no advice any more.
  private static let mostSteps = 8

  init(_ advisor: Advisor, _ overload: Overload) {
    self.advisor = advisor
    self.overload = overload
  }

  private struct Move {
    var task: Int
    var mission: Int
    /// All of it when nothing stays with the accountable mission.
    var quarters: Int
  }

  /// One mission helps with each task: a share of it is handed over.
  var shares: [Proposal] {
    let moves = trimmed(
      search { task, effort in
        let others = advisor.workload.activities[task].shares.reduce(0) { $0 + $1.effort }
        return Array(stride(from: 1, through: effort - others - 1, by: 1))
      }
    )
    return proposal(moves.map { .share(task($0.task), mission($0.mission), Quarters($0.quarters)) })
  }

  /// Whole tasks get another accountable mission.
  var assignments: [Proposal] {
    let moves = search { _, effort in [effort] }
    return proposal(moves.map { .assign(task($0.task), mission($0.mission)) })
  }

  private func proposal(_ steps: [AdviceStep]) -> [Proposal] {
    let requests = steps.compactMap { step -> ChangeRequest? in
      switch step {
      case .share(let task, let mission, let part): .shareWork(task, mission, part)
      case .assign(let task, let mission):
        .assign(task, accountable: mission, supporting: nil)
      default: nil
      }
    }
    return [Proposal(steps: steps, request: .together(requests))]
  }

  private func task(_ place: Int) -> PrepTask.ID { advisor.outlook.plan.tasks.rows[place].id }
  private func mission(_ place: Int) -> Mission.ID { advisor.outlook.plan.missions.rows[place].id }

  private func search(_ sizes: (_ task: Int, _ effort: Int) -> [Int]) -> [Move] {
    var sketch = LoadSketch(advisor.workload)
    var moves: [Move] = []
    var open = Candidates(advisor, overload).tasks
    while moves.count < Self.mostSteps,
      sketch.excess(of: overload.place, in: overload.weeks) > 0,
      let move = best(open, sizes, &sketch)
    {
      moves.append(move)
      open.removeAll { $0 == move.task }
      apply(move, to: &sketch)
    }
    return moves
  }

  private func best(
    _ tasks: [Int],
    _ sizes: (Int, Int) -> [Int],
    _ sketch: inout LoadSketch
  ) -> Move? {
    let missions = Candidates(advisor, overload).helpers
    let now = sketch.excess(of: overload.place, in: overload.weeks)
    var found: (move: Move, left: Int)?
    for task in tasks {
      for mission in missions where isFree(mission, to: task) {
        for quarters in sizes(task, sketch.works[task].total) {
          let move = Move(task: task, mission: mission, quarters: quarters)
          guard let left = left(after: move, &sketch), left < now else { continue }
          if let best = found, (best.left, best.move.quarters) <= (left, quarters) { continue }
          found = (move, left)
        }
      }
    }
    return found?.move
  }

  /// Whether a mission knows the work, and does not do part of it already.
  private func isFree(_ mission: Int, to task: Int) -> Bool {
    let plan = advisor.outlook.plan
    return advisor.workload.activities[task].shares.allSatisfy { $0.resource != mission }
      && plan.missions.rows[mission].canDo(plan.tasks.rows[task].category)
  }

  /// What is left too much in the weeks; `nil` when somebody else is harmed.
  private func left(after move: Move, _ sketch: inout LoadSketch) -> Int? {
    let (work, place) = (sketch.works[move.task], sketch.places[move.task])
    apply(move, to: &sketch)
    defer { sketch.set(move.task, work, at: place) }
    if sketch.harmsOthers(than: overload.place) { return nil }
    return sketch.excess(of: overload.place, in: overload.weeks)
  }

  /// Hands a part over, or all; the work then ends on the same day.
  private func apply(_ move: Move, to sketch: inout LoadSketch) {
    var activity = advisor.workload.activities[move.task]
    if move.quarters >= activity.effort {
      activity.resource = move.mission
      activity.calendar = advisor.calendar(of: move.mission)
    } else {
      activity.shares.append(Activity.Share(resource: move.mission, effort: move.quarters))
    }
    let work = TaskWork(activity, effort: activity.effort)
    sketch.set(move.task, work, at: advisor.workload.duePlace(of: move.task, work))
  }

  /// The same moves, each share as small as it can be without leaving more too much.
  private func trimmed(_ moves: [Move]) -> [Move] {
    var moves = moves
    var sketch = LoadSketch(advisor.workload)
    for move in moves { apply(move, to: &sketch) }
    let goal = sketch.excess(of: overload.place, in: overload.weeks)
    for place in moves.indices {
      for quarters in 1..<max(1, moves[place].quarters) {
        var smaller = moves[place]
        smaller.quarters = quarters
        guard let left = left(after: smaller, &sketch), left <= goal else { continue }
        moves[place] = smaller
        apply(smaller, to: &sketch)
        break
      }
    }
    return moves
  }
}

extension Mission {
  /// Whether it has a skill for a kind of work; a mission of which no skill is known may have any.
  package func canDo(_ category: TaskCategory) -> Bool {
    skills.isEmpty || skills.contains { $0.lowercased() == category.rawValue.lowercased() }
  }
}
