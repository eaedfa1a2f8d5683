import Canvas
import CivilTime
import PlanModel
import Planning

// The Gantt chart: where it begins, how it is grouped, and what is in sight.
extension WorkbenchState {
  /// Opens the chart at the task under the cursor, else at what the meeting still has to do.
  mutating func showGantt() {
    let task = selectedTask?.id
    view = .full(.gantt)
    focus = .gantt
    settle()
    guard let index = firstRow(of: task) else { return }
    self[.gantt].select(at: index)
    // The heading stands above its first task.
    self[.gantt].offset = max(0, index - ListView.margin)
  }

  /// The row at which the chart begins; `nil` leaves the cursor where it is.
  private func firstRow(of task: PrepTask.ID?) -> Int? {
    let rows = self[.gantt].rows
    if let task { return rows.firstIndex(of: .task(task)) }
    return firstGanttRow(among: rows)
  }

  /// The first open task of the meeting whose checklist is shown.
  func firstGanttRow(among rows: [RowID]) -> Int? {
    rows.firstIndex { row in
      guard case .task(let id) = row, plan.tasks[id]?.meeting == meeting else { return false }
      return outlook.task(id)?.status.isOpen ?? false
    }
  }

  /// Makes the rows of the chart with what their headings say.
  mutating func makeGantt() -> (rows: [RowID], total: Int) {
    let made = Listing.gantt(of: self, Filter(self[.gantt].filter))
    gantt.groups = made.groups
    return (made.rows, made.total)
  }

  /// `Y`: by meeting, by gate, by mission; the cursor stays on its task.
  mutating func regroup() -> [Effect] {
    gantt.grouping = gantt.grouping.next
    notice = Notice(.info, "Grouped by \(gantt.grouping.rawValue). Press Y for the next way.")
    return []
  }

  /// Goes to the heading of the next group, or of the one before.
  mutating func turnToGroup(by step: Int) {
    let rows = self[.gantt].rows
    let here = self[.gantt].selectedIndex ?? 0
    let found =
      step > 0
      ? rows[min(here + 1, rows.count)...].firstIndex { $0.isHeading }
      : rows[..<here].lastIndex { $0.isHeading }
    if let found { select(found) }
  }
}

extension Plan {
  /// What a heading of the chart stands for, so that commands can act on it.
  func record(of group: TaskGroup) -> RowID? {
    switch group {
    case .meeting(let id): .meeting(id)
    case .gate(let id, let code):
      gates.first { $0.meeting == id && $0.code == code }.map { .milestone($0.id) }
    case .mission(let id): id.map { .mission($0) }
    }
  }
}
