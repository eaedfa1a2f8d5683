import Foundation
import Testing

@Suite("The workflows, on the command line")
struct WorkflowTests {
  private let scratch: Scratch
  private let plan: String

  init() throws {
    scratch = try Scratch()
    plan = try scratch.example()
  }

  private func report(_ words: String...) throws -> [String: Any] {
    try #require(try Program.run(words + ["--json"]).json() as? [String: Any])
  }

  @Test("mend a move in the same step, which undo takes back exactly")
  func repair() throws {
    let before = try state(of: plan)
    let plain = try report("move", plan, "CF", "2020-11-19", "--dry-run")
    #expect((plain["shortLinks"] as? [Any])?.isEmpty == false)
    let mended = try report("move", plan, "CF", "2020-11-19", "--dry-run", "--repair")
    let repair = try #require(mended["repair"] as? [String: Any])
    #expect(repair["isFewest"] as? Bool == true)
    #expect((repair["tasks"] as? [Any])?.count == 8)
    #expect((mended["shortLinks"] as? [Any])?.isEmpty == true)
    #expect(try state(of: plan) == before)
    try Program.done("move", plan, "CF", "2020-11-19", "--repair")
    #expect(try task("CF19", in: plan)["due"] as? String == "2020-09-18")
    try Program.done("undo", plan)
    #expect(try state(of: plan) == before)
  }

  @Test("postpone, and undo, give the same plan")
  func postpone() throws {
    let before = try state(of: plan)
    let report = try report("meeting", "postpone", plan, "CF", "--reason", "pandemic", "--dry-run")
    #expect(report["dryRun"] as? Bool == true)
    #expect(try state(of: plan) == before)
    try Program.done("meeting", "postpone", plan, "CF", "--reason", "pandemic")
    try Program.done("undo", plan)
    #expect(try state(of: plan) == before)
  }

  @Test("change the format there and back, and give the same plan")
  func format() throws {
    let before = try state(of: plan)
    let report = try report("meeting", "format", plan, "CF", "online", "--dry-run")
    #expect((report["leftOut"] as? [Any])?.count == 30)
    try Program.done("meeting", "format", plan, "CF", "online")
    try Program.done("meeting", "format", plan, "CF", "undecided")
    #expect(try state(of: plan) == before)
  }

  @Test("let a country withdraw with a draft note, a host only with another host")
  func withdraw() throws {
    for step in ["invited", "acknowledged", "confirmed"] {
      try Program.done("country", "state", plan, "BG", "CF", step)
    }
    let before = try state(of: plan)
    let report = try report(
      "country",
      "withdraw",
      plan,
      "BG",
      "CF",
      "--reason",
      "elections",
      "--dry-run"
    )
    #expect((report["leftOut"] as? [Any])?.isEmpty == false)
    #expect((report["note"] as? [String])?.contains("Subject: Bulgaria withdraws from CF") == true)
    let host = ["country", "withdraw", plan, "GE", "CF", "--reason", "elections"]
    let refused = try Program.run(host)
    #expect(refused.code == 65 && refused.message.contains("host"))
    #expect(try state(of: plan) == before)
    try Program.done(host + ["--new-host", "AM"])
    try Program.done("undo", plan)
    #expect(try state(of: plan) == before)
  }
}
