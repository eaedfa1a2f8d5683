import Foundation
import Testing

@Suite("What the planning engine asks of a plan, from the command line")
struct TieTests {
  private func task(_ code: String, in plan: String) throws -> [String: Any] {
    try #require(
      try Program.run("task", "show", plan, code, "--json").json() as? [String: Any]
    )
  }

  @Test("gives a task two more estimates and pins it, and takes both back")
  func estimates() throws {
    let scratch = try Scratch()
    let plan = try scratch.example()
    try Program.done(
      "task",
      "edit",
      plan,
      "CF24.T1",
      "--optimistic",
      "3",
      "--pessimistic",
      "9.5",
      "--pin"
    )
    var row = try task("CF24.T1", in: plan)
    #expect(row["optimistic"] as? Double == 3 && row["pessimistic"] as? Double == 9.5)
    #expect(row["pinned"] as? Bool == true)
    try Program.done("task", "edit", plan, "CF24.T1", "--optimistic", "none", "--unpin")
    row = try task("CF24.T1", in: plan)
    #expect(row["optimistic"] is NSNull && row["pinned"] as? Bool == false)
    let both = try Program.run("task", "edit", plan, "CF24.T1", "--pin", "--unpin")
    #expect(both.code == 2 && both.message.contains("contradict"))
    let worse = try Program.run("task", "edit", plan, "CF24.T1", "--optimistic", "7")
    #expect(worse.code == 65 && worse.message.contains("Optimistic estimate"))
  }

  @Test("shares the work of a task, and limits the gap before it")
  func ties() throws {
    let scratch = try Scratch()
    let plan = try scratch.example()
    try Program.done("task", "share", plan, "CF24.T1", "MD", "2")
    try Program.done("task", "limit", plan, "CF24.T1", "CF23.T1", "3")
    var row = try task("CF24.T1", in: plan)
    let shares = try #require(row["shares"] as? [[String: Any]])
    #expect(shares.map { $0["mission"] as? String } == ["IOM-MD"])
    #expect(shares.map { $0["effort"] as? Double } == [2])
    let limits = try #require(row["limits"] as? [[String: Any]])
    #expect(limits.map { $0["after"] as? String } == ["CF23.T1"])
    #expect(limits.map { $0["days"] as? Int } == [3])
    try Program.done("task", "share", plan, "CF24.T1", "MD", "0")
    try Program.done("task", "limit", plan, "CF24.T1", "CF23.T1", "none")
    row = try task("CF24.T1", in: plan)
    #expect((row["shares"] as? [Any])?.isEmpty == true)
    #expect((row["limits"] as? [Any])?.isEmpty == true)
    let stranger = try Program.run("task", "limit", plan, "CF24.T1", "TM01", "3")
    #expect(stranger.code == 65 && stranger.message.contains("does not wait"))
  }

  @Test("requires a country of a meeting, or not")
  func required() throws {
    let scratch = try Scratch()
    let plan = try scratch.example()
    func isRequired() throws -> Bool? {
      let rows = try Program.run("country", "list", plan, "--meeting", "CF", "--json").json()
      let all = try #require(rows as? [[String: Any]])
      return all.first { $0["country"] as? String == "BG" }?["required"] as? Bool
    }
    #expect(try isRequired() == false)
    try Program.done("country", "require", plan, "CF", "BG")
    #expect(try isRequired() == true)
    try Program.done("country", "require", plan, "CF", "BG", "--not")
    #expect(try isRequired() == false)
  }

  @Test("lists, sets and resets weights")
  func weights() throws {
    let scratch = try Scratch()
    let plan = try scratch.example()
    func value(_ name: String) throws -> Int? {
      let rows = try #require(
        try Program.run("weight", "list", plan, "--json").json() as? [[String: Any]]
      )
      return rows.first { $0["name"] as? String == name }?["value"] as? Int
    }
    #expect(try value("lateGate") == 4)
    try Program.done("weight", "set", plan, "late-gate", "9")
    #expect(try value("lateGate") == 9)
    try Program.done("weight", "reset", plan, "lateGate")
    #expect(try value("lateGate") == 4)
    let again = try Program.run("weight", "reset", plan, "lateGate")
    #expect(again.code == 65)
    #expect(try Program.done("weight", "list", plan).contains("a day of lateness of a gate"))
  }
}
