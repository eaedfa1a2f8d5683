import Foundation
import Glibc
import PlanModel
import Testing

@testable import PlanStore

@Suite("Copies and upgrades")
struct CopyAndUpgradeTests {
  let scratch = Scratch()
  /// The copy that an upgrade leaves.
  let backup = "a.plenary.bak-v\(Schema.version)"

  @Test("a copy is the same plan with the same history, for its owner alone")
  func copy() throws {
    let file = try scratch.sample()
    try file.copy(to: scratch.path("copy"))
    let copied = try PlanFile.open(at: scratch.path("copy"))
    #expect(try copied.load() == file.load())
    #expect(try copied.history() == file.history())
    #expect(mode(of: "copy") == 0o600 && mode(of: "a.plenary") == 0o600)
    #expect(failure { try file.copy(to: scratch.path("copy")) } == .alreadyThere)
    #expect(
      failure { try file.copy(to: scratch.path("no/where")) } == .uncreatable(errno: ENOENT)
    )
  }

  @Test("an older file is brought to the newest schema after a checked copy of it")
  func upgrade() throws {
    _ = try scratch.sample()
    let step = Migration(from: Schema.version, script: "CREATE TABLE motto (text TEXT) STRICT")
    let next = SchemaHistory(version: Schema.version + 1, steps: [step])
    let session = try Session(path: scratch.path(), schema: next)
    #expect(try session.load().plan == SamplePlan.plan)
    #expect(scratch.names == ["a.plenary", backup])
    #expect(mode(of: backup) == 0o600)
    let copy = try PlanFile.open(at: scratch.path(backup))
    #expect(try copy.load().plan == SamplePlan.plan)
    #expect(failure { _ = try PlanFile.open(at: scratch.path()) } == .newer(Schema.version + 1))
    _ = try Session(path: scratch.path(), schema: next)
    #expect(scratch.names.count == 2)
  }

  @Test("the steps lead to the very columns of a new file")
  func steps() throws {
    let fixture = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/schema-1.plan")
    let path = scratch.path("old.plenary")
    try FileManager.default.copyItem(atPath: fixture.path, toPath: path)
    _ = try Session(path: path, schema: .released)
    _ = try scratch.sample()
    #expect(try columns(path) == columns(scratch.path()))
  }

  /// Table by table, each column with its type and whether it may be empty.
  private func columns(_ path: String) throws -> [String] {
    var found: [String] = []
    try Connection(path: path).each(
      """
      SELECT m.name, c.name, c.type, c."notnull" FROM sqlite_schema m, pragma_table_info(m.name) c
      WHERE m.type = 'table' ORDER BY m.name, c.cid
      """
    ) { found.append("\($0.text(0)).\($0.text(1)) \($0.text(2)) \($0.text(3))") }
    return found
  }

  @Test(
    "a step that fails leaves the file at its schema",
    arguments: [
      "CREATE TABLE plan (id TEXT)",
      "CREATE TABLE motto (text TEXT) STRICT; DELETE FROM series",
    ]
  )
  func failingStep(script: String) throws {
    _ = try scratch.sample()
    let before = scratch.bytes()
    let step = Migration(from: Schema.version, script: script)
    let history = SchemaHistory(version: Schema.version + 1, steps: [step])
    #expect(failure { _ = try Session(path: scratch.path(), schema: history) } != nil)
    #expect(scratch.bytes() == before)
    #expect(try PlanFile.open(at: scratch.path()).load().plan == SamplePlan.plan)
    // A second attempt keeps the copy of the first.
    #expect(failure { _ = try Session(path: scratch.path(), schema: history) } != nil)
    #expect(scratch.names == ["a.plenary", backup, "\(backup)-2"])
  }

  @Test("a schema to which no step leads is refused")
  func noStep() throws {
    _ = try scratch.sample()
    let history = SchemaHistory(version: Schema.version + 2, steps: [])
    let failed = failure { _ = try Session(path: scratch.path(), schema: history) }
    #expect(
      failed == .damaged("no way leads from schema \(Schema.version) to \(Schema.version + 2)")
    )
  }

  @Test("a file that only a later program may write is read only")
  func laterWriter() throws {
    _ = try scratch.sample()
    try Connection(path: scratch.path()).run("UPDATE meta SET value = \(Schema.version + 1)")
    let file = try PlanFile.open(at: scratch.path())
    #expect(file.isReadOnly)
    #expect(try file.load().plan == SamplePlan.plan)
    #expect(failure { try file.undo(basedOn: 1, signed: .test(2)) } == .readOnly)
  }

  private func mode(of name: String) -> mode_t {
    var information = stat()
    unsafe stat(scratch.path(name), &information)
    return information.st_mode & 0o777
  }
}
