package import CivilTime
package import PlanModel

/// By what the rows of the Gantt chart are grouped.
package enum TaskGrouping: String, CaseIterable, Sendable {
  case meeting, gate, mission

  /// The one that comes after it, round the end.
  var next: TaskGrouping {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }
}

/// Tasks that stand under one heading of the Gantt chart.
package enum TaskGroup: Hashable, Sendable {
  case meeting(Meeting.ID)
  /// `nil` is what comes after the last gate.
  case gate(Meeting.ID, GateCode?)
  /// `nil` is what nobody answers for yet.
  case mission(Mission.ID?)
}

/// What a heading of the Gantt chart sums up, so that drawing it does not cost its tasks.
package struct GroupSummary: Hashable, Sendable {
  /// Tasks that count, and of them those that are done or overdue.
  package var count = 0
  package var done = 0
  package var overdue = 0
  /// From the first day of work to the last day of work or promise, both inclusive.
  package var start: Day?
  package var end: Day?

  package init() {}
}

/// How the user left the Gantt chart.
package struct GanttState: Hashable, Sendable {
  package var grouping = TaskGrouping.meeting
  /// What the headings say, made with the rows.
  package var groups: [TaskGroup: GroupSummary] = [:]

  package init() {}
}
