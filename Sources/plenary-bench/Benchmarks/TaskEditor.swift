import CivilTime
import PlanModel
import PlanStore
import Planning

/// Changes the note of one task after another, as an organiser's program does it.
struct TaskEditor {
  private let file: PlanFile
  private var plan: Plan
  private var revision: Int
  private var context: ChangeContext
  private var count = 0

  init(_ file: PlanFile, statusDate: Day) throws {
    self.file = file
    let snapshot = try file.load()
    plan = snapshot.plan
    revision = snapshot.head.revision
    context = ChangeContext(
      statusDate: statusDate,
      author: "plenary-bench",
      holidays: .shipped(),
      keys: KeySource()
    )
  }

  /// A request that no request before it was equal to.
  mutating func nextRequest() -> ChangeRequest {
    count += 1
    // A prime step visits the tasks all over the file.
    let task = plan.tasks.rows[count * 7919 % plan.tasks.count]
    return .editTask(task.id, [.note("Call number \(count)")])
  }

  mutating func check(_ request: ChangeRequest) throws -> Change {
    try plan.change(for: request, in: &context)
  }

  /// Writes the change durably and takes it into the plan in memory.
  mutating func commit(_ change: Change) throws {
    let signature = Signature(
      author: context.author,
      at: CivilClock.system.now(),
      id: context.keys.key()
    )
    let entry = try file.commit(change, basedOn: revision, signed: signature)
    try plan.apply(change.edits)
    revision = entry.revision
  }
}
