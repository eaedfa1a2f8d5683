import Glibc
import PlanModel
import Testing

@testable import PlanStore

@Suite("Copies and upgrades")
struct CopyAndUpgradeTests {
  let scratch = Scratch()

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
    let step = Migration(from: 1, script: "CREATE TABLE motto (text TEXT) STRICT")
    let next = SchemaHistory(version: 2, steps: [step])
    let session = try Session(path: scratch.path(), schema: next)
    #expect(try session.load().plan == SamplePlan.plan)
    #expect(scratch.names == ["a.plenary", "a.plenary.bak-v1"])
    #expect(mode(of: "a.plenary.bak-v1") == 0o600)
    let backup = try PlanFile.open(at: scratch.path("a.plenary.bak-v1"))
    #expect(try backup.load().plan == SamplePlan.plan)
    #expect(failure { _ = try PlanFile.open(at: scratch.path()) } == .newer(2))
    _ = try Session(path: scratch.path(), schema: next)
    #expect(scratch.names.count == 2)
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
    let history = SchemaHistory(version: 2, steps: [Migration(from: 1, script: script)])
    #expect(failure { _ = try Session(path: scratch.path(), schema: history) } != nil)
    #expect(scratch.bytes() == before)
    #expect(try PlanFile.open(at: scratch.path()).load().plan == SamplePlan.plan)
    // A second attempt keeps the copy of the first.
    #expect(failure { _ = try Session(path: scratch.path(), schema: history) } != nil)
    #expect(scratch.names == ["a.plenary", "a.plenary.bak-v1", "a.plenary.bak-v1-2"])
  }

  @Test("a schema to which no step leads is refused")
  func noStep() throws {
    _ = try scratch.sample()
    let history = SchemaHistory(version: 3, steps: [])
    let failed = failure { _ = try Session(path: scratch.path(), schema: history) }
    #expect(failed == .damaged("no way leads from schema 1 to 3"))
  }

  @Test("a file that only a later program may write is read only")
  func laterWriter() throws {
    _ = try scratch.sample()
    try Connection(path: scratch.path()).run("UPDATE meta SET value = 2")
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
