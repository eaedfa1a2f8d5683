import CivilTime
import PlanModel
import Testing

@testable import PlanStore

@Suite("The schema refuses")
struct RulesTests {
  let scratch = Scratch()

  /// Something that the model forbids.
  struct Offence: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let commit: @Sendable (inout ChangeDraft) -> Void

    init(_ name: String, _ commit: @escaping @Sendable (inout ChangeDraft) -> Void) {
      testDescription = name
      self.commit = commit
    }

    static func task(_ name: String, _ body: @escaping @Sendable (inout PrepTask) -> Void) -> Self {
      Offence(name) { $0.alter(key(70), body) }
    }

    static let all = [
      task("an accountable mission that supports (I5)") { $0.supporting = [key(20)] },
      task("no effort (I6)") { $0.effort = .zero },
      task("more than three times the effort left (I6)") { $0.remaining = Quarters(13) },
      task("less than nothing left (I6)") { $0.remaining = Quarters(-1) },
      task("something left of what is delivered (I6)") { $0.status = .delivered },
      task("nothing left of what is in progress (I6)") { $0.remaining = .zero },
      task("done without evidence (I7)") { task in
        (task.status, task.remaining, task.actualFinish) = (.done, .zero, SamplePlan.day)
      },
      task("done without a finish day (I7)") { task in
        (task.status, task.remaining, task.evidence) = (.done, .zero, "a note")
      },
      task("a code twice") { $0.code = "TM01" },
      task("a blank code") { $0.code = "" },
      task("nobody working") { $0.crew = 0 },
      task("a meeting that is not there") { $0.meeting = key(999) },
      task("a mission that is not there") { $0.accountable = key(999) },
      Offence("a mission gone that owns tasks") { $0.remove(key(20) as Mission.ID) },
      Offence("a country twice in a meeting") { draft in
        draft.put(
          record(500) { (row: inout Participation) in
            (row.meeting, row.country) = (key(50), key(10))
          }
        )
      },
      Offence("two settings") { $0.put(record(501) { (row: inout Settings) in row.title = "b" }) },
      Offence("a window that ends before it starts") { draft in
        draft.alter(key(50) as Meeting.ID) { $0.windowEnd = SamplePlan.day + -1 }
      },
      Offence("a name without a source (I18)") { draft in
        draft.alter(key(41) as Person.ID) { $0.source = "" }
      },
      Offence("a task after itself") { draft in
        draft.alter(key(80) as Dependency.ID) { $0.successor = $0.predecessor }
      },
    ]
  }

  @Test("what the model forbids, and stays as it is", arguments: Offence.all)
  func offence(_ offence: Offence) throws {
    let file = try scratch.sample()
    let before = scratch.bytes()
    var draft = ChangeDraft(SamplePlan.plan)
    offence.commit(&draft)
    let change = draft.change(words: "Offend")
    #expect(!change.isEmpty)
    let failed = failure { try file.commit(change, basedOn: 1, signed: .test(2)) }
    guard case .refused? = failed else {
      Issue.record("\(String(describing: failed))")
      return
    }
    #expect(scratch.bytes() == before)
    #expect(try file.load() == Snapshot(plan: SamplePlan.plan, head: file.head()))
  }

  @Test("edits that do not fit the tables", arguments: [true, false])
  func misfits(inserts: Bool) throws {
    let file = try scratch.sample()
    let fields = [Field(name: "title\" = '' --", value: .text("x"))]
    let topic = RecordKey(kind: .topic, id: key(60))
    let edit: Edit = inserts ? .insert(topic, fields) : .update(topic, from: [], to: fields)
    let change = Change(words: "Inject", edits: [edit])
    let failed = failure { try file.commit(change, basedOn: 1, signed: .test(2)) }
    guard case .conflict(.edit(.unreadable(topic, _)))? = failed else {
      Issue.record("\(String(describing: failed))")
      return
    }
    #expect(try file.load().plan == SamplePlan.plan)
  }

  @Test("a record that is already there or already gone")
  func existence() throws {
    let file = try scratch.sample()
    let topic = RecordKey(kind: .topic, id: key(60))
    let fields = try #require(SamplePlan.plan.fields(of: topic))
    let again = Change(words: "Again", edits: [.insert(topic, fields)])
    #expect(
      failure { try file.commit(again, basedOn: 1, signed: .test(2)) }
        == .conflict(.edit(.alreadyThere(topic)))
    )
    let absent = RecordKey(kind: .topic, id: key(999))
    let gone = Change(words: "Gone", edits: [.delete(absent, fields)])
    #expect(
      failure { try file.commit(gone, basedOn: 1, signed: .test(2)) }
        == .conflict(.edit(.gone(absent)))
    )
  }
}
