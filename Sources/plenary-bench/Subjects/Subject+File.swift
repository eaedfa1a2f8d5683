import CivilTime
import PlanModel
import PlanStore
import Planning

extension Subject {
  /// Writes the plan into a new file, as one change.
  func write(to path: String) throws -> PlanFile {
    var keys = KeySource()
    return try PlanFile.create(
      at: path,
      planID: keys.key(),
      first: firstChange,
      signed: Signature(author: "plenary-bench", at: CivilClock.system.now(), id: keys.key())
    )
  }

  /// The change that leads from the empty plan to this one.
  private var firstChange: Change {
    let edits = RecordKind.allCases.flatMap { kind in
      plan.contents(of: kind).map { id, fields in
        Edit.insert(RecordKey(kind: kind, id: id), fields)
      }
    }
    return Change(words: "Lay out a plan of \(taskCount) tasks", edits: edits)
  }
}
