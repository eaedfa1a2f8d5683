import CivilTime

/// The tasks on the way back from a date, so that it never goes in a circle.
struct ReasonWalk {
  let date: TaskDate
  /// The date at which the rules must arrive.
  let wanted: Day?
  /// Whether a chain may begin with a circle; then only the first reason of each task counts.
  let takesCircles: Bool
  /// Each with the rules from there to the date.
  private var path: [(task: Int, tail: [DayRule])] = []
  /// Steps that are left: with many circles the ways are without number.
  private var steps = 40

  private init(_ date: TaskDate, _ wanted: Day?, takesCircles: Bool) {
    (self.date, self.wanted, self.takesCircles) = (date, wanted, takesCircles)
  }

  /// The rules that a search finds from something given, else from a circle of tasks.
  static func first(
    _ date: TaskDate,
    to wanted: Day?,
    _ search: (inout ReasonWalk) -> [DayRule]?
  ) -> [DayRule] {
    for takesCircles in [false, true] {
      var walk = ReasonWalk(date, wanted, takesCircles: takesCircles)
      if let rules = search(&walk) { return rules }
    }
    return []
  }

  /// Whether a task is new on the way, and steps are left.
  mutating func enter(_ task: Int, _ tail: [DayRule]) -> Bool {
    steps -= 1
    guard steps > 0 || takesCircles, !path.contains(where: { $0.task == task }) else {
      return false
    }
    path.append((task, tail))
    return true
  }

  mutating func leave() { path.removeLast() }

  /// The rules that begin with a circle which a task closes; the circle alone comes first.
  ///
  /// The later ones begin nearer to the date: with a task that waits for the circle.
  func circles(at task: Int) -> [[DayRule]] {
    guard takesCircles, let first = path.firstIndex(where: { $0.task == task }) else { return [] }
    return path.indices.prefix(through: first).reversed().map { start in
      [.heldTogether(path[start...].map(\.task), path[start].task, date)] + path[start].tail
    }
  }
}
