import PlanModel
import TestSupport
import Testing

@testable import PlanStore

@Suite("The check of a plan file")
struct DamageTests {
  let scratch = Scratch()

  @Test("finds every flipped byte of a stored change")
  func flippedChange() throws {
    let change = try smallPlan()
    let bytes = scratch.bytes()
    let text = Array(JSONWriter.text(of: change.edits).utf8)
    let start = try #require(place(of: text, in: bytes))
    for offset in text.indices {
      var damaged = bytes
      damaged[start + offset] ^= 1 << UInt8(offset % 8)
      let path = scratch.write(damaged, to: "b.plenary")
      let findings = PlanFile.inspect(path).findings
      #expect(findings.contains(.chain(revision: 2)), "byte \(offset): \(findings)")
    }
  }

  @Test("finds a flipped byte anywhere, or plan and history are unharmed", arguments: UInt64(1)...4)
  func flippedAnywhere(seed: UInt64) throws {
    _ = try sampleWithTwoRevisions()
    let (plan, history) = try contents("a.plenary")
    let bytes = scratch.bytes()
    var random = SeededRandom(seed: seed)
    for _ in 0..<15 {
      var damaged = bytes
      let place = Int.random(in: damaged.indices, using: &random)
      damaged[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      let inspection = PlanFile.inspect(scratch.write(damaged, to: "b.plenary"))
      guard inspection.findings.isEmpty else { continue }
      let found = try contents("b.plenary")
      #expect(found.0 == plan && found.1 == history, "byte \(place)")
    }
  }

  @Test("finds a table that was altered behind the journal")
  func alteredTable() throws {
    _ = try sampleWithTwoRevisions()
    try Connection(path: scratch.path()).run("UPDATE topic SET title = 'x' WHERE code = 'T1'")
    let topic = RecordKey(kind: .topic, id: key(60))
    #expect(PlanFile.inspect(scratch.path()).findings == [.record(topic)])
  }

  @Test("finds a journal that ends early")
  func shortJournal() throws {
    _ = try sampleWithTwoRevisions()
    let connection = try Connection(path: scratch.path())
    let first = try JournalRow.of(1, in: connection)
    try connection.run("UPDATE plan SET revision = 1, head_hash = ?", [.text(first.hash)])
    let findings = PlanFile.inspect(scratch.path()).findings
    #expect(findings.contains(.head(revision: 1)))
  }

  @Test("names the revision from which the journal cannot be trusted")
  func brokenChain() throws {
    _ = try sampleWithTwoRevisions()
    let connection = try Connection(path: scratch.path())
    let trigger = Schema.triggers[0]
    try connection.run("DROP TRIGGER journal_is_not_altered")
    try connection.run("UPDATE journal SET author = 'somebody else' WHERE revision = 1")
    try connection.run(trigger)
    #expect(PlanFile.inspect(scratch.path()).findings == [.chain(revision: 1)])
  }

  @Test("is not needed for what the journal's triggers refuse")
  func journalOnlyGrows() throws {
    _ = try sampleWithTwoRevisions()
    let connection = try Connection(path: scratch.path())
    for statement in ["UPDATE journal SET words = ''", "DELETE FROM journal"] {
      #expect(failure { try connection.run(statement) } == .refused("the journal only grows"))
    }
  }

  private func sampleWithTwoRevisions() throws -> Change {
    let file = try scratch.sample()
    var draft = ChangeDraft(SamplePlan.plan)
    draft.alter(key(50) as Meeting.ID) { $0.title = "Technical meeting" }
    draft.alter(key(72) as PrepTask.ID) { $0.supporting = [] }
    let change = draft.change(words: "Prepare")
    try file.commit(change, basedOn: 1, signed: .test(2))
    return change
  }

  /// A plan of one record, in which a check takes next to no time.
  private func smallPlan() throws -> Change {
    var draft = ChangeDraft(Plan())
    draft.put(record(1) { (row: inout Settings) in row.title = "Small" })
    let first = draft.change(words: "Begin")
    let file = try PlanFile.create(
      at: scratch.path(),
      planID: key(1),
      first: first,
      signed: .test(1)
    )
    draft = ChangeDraft(draft.plan)
    draft.alter(key(1) as Settings.ID) { $0.title = "Smaller, with a \"word\" in it" }
    let change = draft.change(words: "Rename")
    try file.commit(change, basedOn: 1, signed: .test(2))
    return change
  }

  private func contents(_ name: String) throws -> (Plan, [JournalEntry]) {
    let file = try PlanFile.open(at: scratch.path(name))
    return (try file.load().plan, try file.history())
  }

  private func place(of part: [UInt8], in bytes: [UInt8]) -> Int? {
    bytes.indices.first { bytes[$0] == part[0] && bytes[$0...].starts(with: part) }
  }
}

extension JournalRow {
  fileprivate static func of(_ revision: Int, in connection: Connection) throws -> JournalRow {
    var found: [JournalRow] = []
    try connection.each(
      "SELECT \(columns) FROM journal WHERE revision = ?",
      [.integer(revision)]
    ) { found.append(JournalRow($0)) }
    return try #require(found.first)
  }
}
