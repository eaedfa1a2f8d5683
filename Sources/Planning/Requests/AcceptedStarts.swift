import CivilTime
import PlanModel

// A levelled schedule that is to be kept.
extension ChangeProposal {
  /// Keeps the starts of a levelled schedule with their tasks, all or none.
  ///
  /// They are no promise: due days stay, and a start counts while it lies ahead and keeps them.
  mutating func accept(_ starts: [PlannedStart]) throws(ChangeRefused) -> Change {
    var changed: [String] = []
    for planned in starts {
      let task = try found(planned.task)
      if !task.status.isOpen || task.status.isStarted {
        throw .taskTransition(code: task.code, from: task.status, to: .planned)
      }
      if planned.start < today { throw .inThePast(planned.start, statusDate: today) }
      if task.plannedStart == planned.start { continue }
      draft.alter(task.id) { $0.plannedStart = planned.start }
      changed.append(task.code)
    }
    guard let first = changed.first else { throw .nothingToChange }
    let words = changed.count == 1 ? "start of \(first)" : "starts of \(changed.count) tasks"
    return draft.change(words: "Accept the levelled \(words)")
  }
}
