import Scheduling

/// A plan of a unary project, judged by counting alone: nothing here is shared with the engine.
struct UnaryPlan {
  let project: UnaryProject
  /// Working days from the start of the project.
  let starts: [Int]

  var finish: Int { zip(starts, project.tasks).map { $0 + $1.duration }.max() ?? 0 }

  /// What is wrong with it; `nil` when every rule holds.
  var fault: String? {
    guard starts.count == project.tasks.count else { return "it has \(starts.count) tasks" }
    var taken = [Set<Int>](repeating: [], count: project.resourceCount)
    for (number, task) in project.tasks.enumerated() {
      let start = starts[number]
      if start < 0 { return "t\(number) starts before the project" }
      for other in task.predecessors
      where start < starts[other] + project.tasks[other].duration {
        return "t\(number) starts before t\(other) has finished"
      }
      for day in start..<start + task.duration
      where !taken[task.resource].insert(day).inserted {
        return "r\(task.resource) has two tasks on day \(day), one of them t\(number)"
      }
    }
    return nil
  }

  /// The plan that keeps the order of another one but does not split its tasks.
  ///
  /// By start, then end, then number, each task goes to the earliest day at which its predecessors
  /// have finished and its resource is free for the whole duration.
  static func unsplit(_ spans: [PlanTable.Span], _ project: UnaryProject) -> UnaryPlan {
    func key(_ number: Int) -> (Int, Int, Int) { (spans[number].start, spans[number].end, number) }
    var starts = [Int](repeating: -1, count: spans.count)
    var taken = [Set<Int>](repeating: [], count: project.resourceCount)
    for number in spans.indices.sorted(by: { key($0) < key($1) }) {
      let task = project.tasks[number]
      var start = task.predecessors.map { starts[$0] + project.tasks[$0].duration }.max() ?? 0
      while (start..<start + task.duration).contains(where: taken[task.resource].contains) {
        start += 1
      }
      starts[number] = start
      taken[task.resource].formUnion(start..<start + task.duration)
    }
    return UnaryPlan(project: project, starts: starts)
  }
}
