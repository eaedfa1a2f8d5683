import Foundation
import Testing

@Suite("Tasks on the command line")
struct TaskListTests {
  private let scratch: Scratch
  private let plan: String

  init() throws {
    scratch = try Scratch()
    plan = try scratch.example()
  }

  private func codes(_ words: String...) throws -> [String] {
    let tasks = try Program.run(["tasks", plan] + words + ["--json"]).json()
    return (try #require(tasks as? [[String: Any]])).compactMap { $0["code"] as? String }
  }

  @Test("are narrowed by the filter of the screen")
  func filter() throws {
    let all = try codes().count
    #expect(
      try codes("--filter", "mission:GE critical") == codes("--filter", "critical mission:ge")
    )
    let venue = try codes("--filter", "category:venue")
    #expect(!venue.isEmpty && venue.count < all)
    #expect(try codes("--filter", "-category:venue").count + venue.count == all)
    #expect(try codes("--filter", "due:<2020-10-01 meeting:TM").allSatisfy { $0.hasPrefix("TM") })
  }

  @Test("say what of a filter means nothing", arguments: ["foo:bar", "mission:zz", "effort>much"])
  func mistake(filter: String) throws {
    let outcome = try Program.run("tasks", plan, "--filter", filter)
    #expect(outcome.code == 2)
    #expect(outcome.message.contains("Maybe") || outcome.message.contains("Type"))
  }

  @Test("take a step together, as one that undo takes back, or name who refuses")
  func together() throws {
    let ready = try codes("--filter", "ready meeting:TM,IM,CF")
    try #require(ready.count > 1)
    let pair = "\(ready[0]),\(ready[1])"
    #expect(try Program.done("task", "start", plan, pair).contains("2 tasks, start: "))
    for code in ready.prefix(2) {
      #expect(try task(code, in: plan)["status"] as? String == "inProgress")
    }
    let refused = try Program.run("task", "start", plan, pair)
    #expect(refused.code == 65)
    #expect(refused.message.contains("2 of 2 tasks cannot") && refused.message.contains(ready[1]))
    try Program.done("task", "shift", plan, pair, "2")
    try Program.done("undo", plan)
    try Program.done("undo", plan)
    #expect(try task(ready[0], in: plan)["status"] as? String == "ready")
  }
}
