package import PlanModel
import Planning

// Marks: the tasks that the next command acts on together.
extension WorkbenchState {
  /// The tasks a command is about: all that are marked, else the one under the cursor.
  package var targets: [PrepTask.ID] {
    guard hasMarks else { return selectedTask.map { [$0.id] } ?? [] }
    // By code, so that the same marks always give the same step.
    return marked.compactMap { plan.tasks[$0] }.sorted { $0.code < $1.code }.map(\.id)
  }

  /// Whether the next command is one for the marked tasks: where tasks are listed, marks count.
  var hasMarks: Bool { (focus == .checklist || focus == .gantt) && !marked.isEmpty }

  mutating func mark(_ command: CommandID) -> [Effect] {
    switch command {
    case .markTask: toggleMark()
    case .markUp: extendMarks(by: -1)
    case .markDown: extendMarks(by: 1)
    case .markShown:
      let shown = self[focus].rows.compactMap(\.task)
      marked.formUnion(shown)
      notice = Notice(
        .info,
        "\(Wording.count(marked.count, "task")) marked. Press X to unmark all."
      )
    default: unmarkAll()
    }
    return []
  }

  mutating func unmarkAll() {
    notice = Notice(.info, "\(Wording.count(marked.count, "task")) unmarked.")
    marked = []
  }

  /// Marks a task or takes its mark, and goes on to the next; on a head all tasks under it.
  private mutating func toggleMark() {
    guard let index = self[focus].selectedIndex else { return }
    let rows = self[focus].rows
    if let task = rows[index].task {
      marked.formSymmetricDifference([task])
      select(nextTask(from: index, by: 1) ?? index)
      return
    }
    let under = tasks(under: index)
    if marked.isSuperset(of: under) { marked.subtract(under) } else { marked.formUnion(under) }
  }

  /// The tasks under a head: those down to the next head that is not inside of it.
  private func tasks(under index: Int) -> [PrepTask.ID] {
    let rows = self[focus].rows
    let isGate = if case .gate = rows[index] { true } else { false }
    let below = rows[(index + 1)...].prefix { row in
      if case .category = row { return isGate }
      return !row.isHeading
    }
    return below.compactMap(\.task)
  }

  /// Marks the row and the next one; going back over marked rows takes their marks.
  private mutating func extendMarks(by step: Int) {
    guard let index = self[focus].selectedIndex else { return }
    let rows = self[focus].rows
    guard let next = nextTask(from: index, by: step), let task = rows[next].task else { return }
    if let here = rows[index].task {
      if marked.contains(here), marked.contains(task) {
        marked.remove(here)
      } else {
        marked.formUnion([here, task])
      }
    } else {
      marked.insert(task)
    }
    select(next)
  }

  private func nextTask(from index: Int, by step: Int) -> Int? {
    let rows = self[focus].rows
    var place = index + step
    while rows.indices.contains(place) {
      if rows[place].task != nil { return place }
      place += step
    }
    return nil
  }

  /// Marks of tasks that are gone are forgotten.
  mutating func dropMarks() {
    marked = marked.filter { plan.tasks.index(of: $0) != nil }
  }
}

extension RowID {
  /// The task of a row, if it is one.
  var task: PrepTask.ID? {
    if case .task(let id) = self { id } else { nil }
  }
}
