import Glibc
import PlanModel
import Testing

@testable import PlanStore

@Suite("Two editors of one file")
struct TwoEditorsTests {
  let scratch = Scratch()

  @Test("notice each other and do not overwrite each other")
  func conflict() throws {
    let one = try scratch.sample()
    let two = try PlanFile.open(at: scratch.path())
    _ = try two.load()
    #expect(try !one.changedElsewhere() && !two.changedElsewhere())
    try one.commit(renaming("One"), basedOn: 1, signed: .test(2))
    #expect(try !one.changedElsewhere())
    #expect(try two.changedElsewhere())
    let failed = failure { try two.commit(renaming("Two"), basedOn: 1, signed: .test(3)) }
    #expect(failed == .conflict(.revision(2)))
    #expect(failed?.exitCode == 75)
    let seen = try two.load()
    #expect(seen.plan.meetings[key(50)]?.title == "One")
    #expect(try !two.changedElsewhere())
    try two.undo(basedOn: 2, signed: .test(4))
    #expect(try one.changedElsewhere())
    #expect(try one.load().plan == SamplePlan.plan)
  }

  @Test("are told which field is not as it was")
  func fields() throws {
    let file = try scratch.sample()
    try file.commit(renaming("One"), basedOn: 1, signed: .test(2))
    let before = scratch.bytes()
    let failed = failure { try file.commit(renaming("Two"), basedOn: 2, signed: .test(3)) }
    let meeting = RecordKey(kind: .meeting, id: key(50))
    #expect(
      failed
        == .conflict(
          .edit(
            .changedSince(meeting, field: "title", expected: .text(""), found: .text("One"))
          )
        )
    )
    #expect(scratch.bytes() == before)
  }

  @Test("wait for each other, but not for ever")
  func busy() throws {
    let file = try scratch.sample()
    let other = try Connection(path: scratch.path())
    try other.run("BEGIN IMMEDIATE")
    let start = ContinuousClock.now
    let failed = failure { try file.commit(renaming("One"), basedOn: 1, signed: .test(2)) }
    #expect(failed == .busy)
    #expect(ContinuousClock.now - start >= .milliseconds(1900))
    #expect(try !file.changedElsewhere())
    try other.run("ROLLBACK")
    try file.commit(renaming("One"), basedOn: 1, signed: .test(2))
  }

  @Test("do not write into a file that took the place of theirs, or is gone")
  func moved() throws {
    let file = try scratch.sample()
    _ = try scratch.sample("b.plenary")
    #expect(unsafe rename(scratch.path("b.plenary"), scratch.path()) == 0)
    let before = scratch.bytes()
    #expect(failure { _ = try file.changedElsewhere() } == .moved)
    let failed = failure { try file.commit(renaming("One"), basedOn: 1, signed: .test(2)) }
    #expect(failed == .moved)
    #expect(scratch.bytes() == before)
    unsafe unlink(scratch.path())
    #expect(failure { _ = try file.changedElsewhere() } == .moved)
  }

  private func renaming(_ title: String) -> Change {
    var draft = ChangeDraft(SamplePlan.plan)
    draft.alter(key(50) as Meeting.ID) { $0.title = title }
    return draft.change(words: "Rename TM")
  }
}
