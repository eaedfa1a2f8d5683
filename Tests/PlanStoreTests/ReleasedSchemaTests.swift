import Foundation
import PlanModel
import PlanStore
import Testing

/// One plan file of every released schema is kept; each opens, replays and goes on.
@Suite("A plan of a released schema")
struct ReleasedSchemaTests {
  @Test(
    "opens, replays to the state it was left in, and takes a redo",
    arguments: [
      ("schema-1.plan", "744bd6eb8db2e98528377ba947167c9012f29cbf6c0fd7963cdf3cc2e7d5c8a5"),
      ("schema-2.plan", "8c63f45e9adda8c530fb61600c8e90f69158d26f4bd8a48c19adb9f1ef3da7ba"),
    ]
  )
  func opens(name: String, state: String) throws {
    let fixture = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/\(name)")
    let scratch = Scratch()
    let path = scratch.path("released.plenary")
    try FileManager.default.copyItem(atPath: fixture.path, toPath: path)

    #expect(PlanFile.inspect(path).findings == [])
    let file = try PlanFile.open(at: path)
    let before = try file.load()
    #expect(before.plan.digest == state)
    #expect(before.plan.task("TM01")?.title == "Draft the agenda")

    let isNew = name != "schema-1.plan"
    #expect(before.plan.weight(.giveUpHost) == (isNew ? 7 : WeightName.giveUpHost.standard))

    try file.redo(basedOn: before.head.revision, signed: .test(99))
    #expect(try file.load().plan.task("TM01")?.effort == Quarters(8))
    #expect(try file.load().plan.task("TM01")?.isPinned == isNew)
  }
}
