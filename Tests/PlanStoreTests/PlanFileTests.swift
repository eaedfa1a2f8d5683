import CivilTime
import PlanModel
import Testing

@testable import PlanStore

@Suite("A plan file")
struct PlanFileTests {
  let scratch = Scratch()

  @Test("gives back every record of every kind after reopening")
  func roundTrip() throws {
    let created = try scratch.sample()
    #expect(try created.load().plan == SamplePlan.plan)
    let reopened = try PlanFile.open(at: scratch.path()).load()
    #expect(reopened.plan == SamplePlan.plan)
    #expect(reopened.plan.digest == SamplePlan.plan.digest)
    #expect(reopened.head.revision == 1)
    #expect(RecordKind.allCases.allSatisfy { !SamplePlan.plan.contents(of: $0).isEmpty })
  }

  @Test("keeps a change, takes it back and does it again, across reopening")
  func undoRedo() throws {
    let before = try scratch.sample().load().plan
    let change = renaming(in: before, to: "Moved")
    var expected = before
    try expected.apply(change.edits)
    try reopen().commit(change, basedOn: 1, signed: .test(2))
    #expect(try reopen().load().plan == expected)
    #expect(try reopen().undoTarget()?.change == change)
    let undone = try reopen().undo(basedOn: 2, signed: .test(3))
    #expect(undone.role == .undo(of: 2))
    #expect(try reopen().load().plan.digest == before.digest)
    #expect(try reopen().undoTarget() == nil)
    let redone = try reopen().redo(basedOn: 3, signed: .test(4))
    #expect(redone.role == .redo(of: 3))
    #expect(try reopen().load().plan == expected)
    #expect(failure { _ = try reopen().redo(basedOn: 4, signed: .test(5)) } == .nothingToRedo)
  }

  @Test("forgets what could be done again once something new is done")
  func newChangeClearsRedo() throws {
    let file = try scratch.sample()
    let change = renaming(in: SamplePlan.plan, to: "Moved")
    _ = try file.commit(change, basedOn: 1, signed: .test(2))
    _ = try file.undo(basedOn: 2, signed: .test(3))
    _ = try file.commit(change, basedOn: 3, signed: .test(4))
    #expect(try file.redoTarget() == nil)
    #expect(failure { _ = try file.redo(basedOn: 4, signed: .test(5)) } == .nothingToRedo)
  }

  @Test("does not take back its own making")
  func firstIsNotUndone() throws {
    let file = try scratch.sample()
    #expect(failure { _ = try file.undo(basedOn: 1, signed: .test(2)) } == .nothingToUndo)
  }

  @Test("tells its history, newest first")
  func history() throws {
    let file = try scratch.sample()
    let change = renaming(in: SamplePlan.plan, to: "Moved")
    let entry = try file.commit(change, basedOn: 1, signed: .test(2, by: "Կարեն"))
    _ = try file.undo(basedOn: 2, signed: .test(3))
    let all = try file.history()
    #expect(all.map(\.revision) == [3, 2, 1])
    #expect(all[1] == entry)
    #expect(all[2].change == SamplePlan.first)
    #expect(try file.history(limit: 1).map(\.revision) == [3])
    #expect(try file.history(since: 2).map(\.revision) == [3])
  }

  private func reopen() throws(StoreFailure) -> PlanFile { try PlanFile.open(at: scratch.path()) }

  private func renaming(in plan: Plan, to title: String) -> Change {
    var draft = ChangeDraft(plan)
    draft.alter(key(50) as Meeting.ID) { $0.title = title }
    return draft.change(words: "Rename TM", reason: "because")
  }
}
