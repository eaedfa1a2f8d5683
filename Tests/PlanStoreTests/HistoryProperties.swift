import PlanModel
import TestSupport
import Testing

@testable import PlanStore

/// Random changes, as somebody would make them who wanted the store to fail.
struct RandomEditor {
  private var random: SeededRandom
  private var nextKey: UInt64 = 1000

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  /// A change of one to four steps that leaves no reference without its record.
  mutating func change(of plan: Plan) -> Change {
    var draft = ChangeDraft(plan)
    for _ in 0...Int.random(in: 0..<4, using: &random) { step(&draft) }
    return draft.change(words: "Random", reason: "seeded")
  }

  private mutating func step(_ draft: inout ChangeDraft) {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: addTask(&draft)
    case 1: removeTask(&draft)
    case 2: addMissionWithParent(&draft)
    case 3: link(&draft)
    case 4: draft.put(record(1) { (row: inout Settings) in row.title = text() })
    default:
      guard let task = draft.plan.tasks.rows.randomElement(using: &random) else { return }
      let text = text()
      draft.alter(task.id) { row in
        row.title = text
        row.supporting.reverse()
        row.note = String(text.reversed())
      }
    }
  }

  private mutating func text() -> String {
    let pieces = ["", "é", "e\u{301}", "\"", "\\", "\u{0}", "\n", "ღ", "👩‍👩‍👧", "[", "null", "'"]
    return (0..<5).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }

  private mutating func freshKey() -> UInt64 {
    nextKey += 1
    return nextKey
  }

  private mutating func addTask(_ draft: inout ChangeDraft) {
    let number = freshKey()
    let mission = draft.plan.missions.rows.randomElement(using: &random)?.id
    draft.put(
      record(number) { (row: inout PrepTask) in
        (row.code, row.meeting, row.accountable) = ("N\(number)", key(50), mission)
      }
    )
  }

  private mutating func removeTask(_ draft: inout ChangeDraft) {
    guard let task = draft.plan.tasks.rows.randomElement(using: &random) else { return }
    for row in draft.plan.dependencies
    where row.predecessor == task.id || row.successor == task.id {
      draft.remove(row.id)
    }
    for row in draft.plan.clearances where row.task == task.id { draft.remove(row.id) }
    for row in draft.plan.workShares where row.task == task.id { draft.remove(row.id) }
    draft.remove(task.id)
  }

  private mutating func addMissionWithParent(_ draft: inout ChangeDraft) {
    let (child, parent) = (freshKey(), freshKey())
    draft.put(
      record(child) { (row: inout Mission) in (row.code, row.parent) = ("M\(child)", key(parent)) }
    )
    draft.put(record(parent) { (row: inout Mission) in row.code = "M\(parent)" })
  }

  private mutating func link(_ draft: inout ChangeDraft) {
    guard let one = draft.plan.tasks.rows.randomElement(using: &random),
      let two = draft.plan.tasks.rows.randomElement(using: &random), one.id != two.id
    else { return }
    draft.put(
      record(freshKey()) { (row: inout Dependency) in
        (row.predecessor, row.successor) = (one.id, two.id)
      }
    )
  }
}

@Suite("The history of a plan")
struct HistoryProperties {
  let scratch = Scratch()

  @Test("replays to the plan, undoes to the start and redoes to the end", arguments: UInt64(1)...4)
  func walk(seed: UInt64) throws {
    let file = try scratch.sample()
    var editor = RandomEditor(seed: seed)
    var plan = SamplePlan.plan
    var revision = 1
    for _ in 0..<8 {
      let change = editor.change(of: plan)
      try plan.apply(change.edits)
      revision = try file.commit(change, basedOn: revision, signed: sign(revision)).revision
      #expect(try file.load().plan == plan)
    }
    let end = plan.digest
    while try file.undoTarget() != nil {
      revision = try file.undo(basedOn: revision, signed: sign(revision)).revision
    }
    #expect(try file.load().plan.digest == SamplePlan.plan.digest)
    while try file.redoTarget() != nil {
      let entry = try file.redo(basedOn: revision, signed: sign(revision))
      revision = entry.revision
    }
    #expect(revision == 1 + 3 * 8)
    #expect(try file.load().plan.digest == end)
    #expect(PlanFile.inspect(scratch.path()).findings == [])
  }

  @Test("is that of all writers, whoever comes first", arguments: UInt64(1)...2)
  func writers(seed: UInt64) throws {
    var editors = [RandomEditor(seed: seed), RandomEditor(seed: seed + 100)]
    let files = [try scratch.sample(), try PlanFile.open(at: scratch.path())]
    var known = [try files[0].load(), try files[1].load()]
    var random = SeededRandom(seed: seed)
    var (acknowledged, refused) = (1, 0)
    for step in 0..<24 {
      let who = Int.random(in: 0..<2, using: &random)
      var change = editors[who].change(of: known[who].plan)
      change.words = "step \(step)"
      do throws(StoreFailure) {
        let entry = try files[who].commit(
          change,
          basedOn: known[who].head.revision,
          signed: sign(1000 + step)
        )
        acknowledged = entry.revision
      } catch {
        #expect(error.exitCode == 75)
        refused += 1
      }
      // Whoever wrote reads at once; whoever was refused has now seen why.
      known[who] = try files[who].load()
    }
    #expect(acknowledged + refused == 25 && refused > 0)
    #expect(try files[0].load() == files[1].load())
    #expect(try files[0].head().revision == acknowledged)
    #expect(PlanFile.inspect(scratch.path()).findings == [])
  }

  private func sign(_ number: Int) -> Signature { .test(10_000 + UInt64(number)) }
}
