import Foundation
import Testing

@Suite("The days of a meeting, on the command line")
struct DatesTests {
  private let scratch: Scratch
  private let plan: String

  init() throws {
    scratch = try Scratch()
    plan = try scratch.example()
  }

  private func dates(_ words: String...) throws -> [String: Any] {
    let page = try Program.run(["dates", plan] + words + ["--json"]).json()
    return try #require(page as? [String: Any])
  }

  @Test("are 15 and 16 September for the technical meeting, and all others say why not")
  func knownAnswer() throws {
    let page = try dates("TM")
    #expect(page["meeting"] as? String == "TM")
    #expect(page["feasible"] as? [String] == ["2020-09-15", "2020-09-16"])
    let ranked = try #require(page["ranked"] as? [[String: Any]])
    #expect(ranked.map { $0["day"] as? String } == ["2020-09-16", "2020-09-15"])
    for day in ranked {
      let parts = try #require(day["parts"] as? [[String: Any]])
      #expect(day["cost"] as? Int == parts.compactMap { $0["cost"] as? Int }.reduce(0, +))
    }
    let blocked = try #require(page["blocked"] as? [[String: Any]])
    let days = blocked.compactMap { $0["day"] as? String }
    #expect(days.contains("2020-09-14") && days.contains("2020-09-17"))
    #expect(days == days.sorted())
    for day in blocked {
      let reasons = try #require(day["reasons"] as? [String])
      #expect(!reasons.isEmpty && !reasons.contains(""), "\(day)")
    }
  }

  @Test("follow the conference when that moves")
  func follow() throws {
    try Program.done("move", plan, "CF", "2020-11-25")
    let feasible = try #require(try dates("TM")["feasible"] as? [String])
    #expect(feasible == ["2020-09-15", "2020-09-16", "2020-09-17"])
  }

  @Test("that do not work are explained in words, without changing anything")
  func whyNot() throws {
    let before = try scratch.bytes("dialogue.plenary")
    let text = try Program.done("dates", plan, "TM", "--why", "2020-09-17")
    #expect(text.contains("TM34") && text.contains("CF19") && text.contains("T+1"))
    #expect(try scratch.bytes("dialogue.plenary") == before)
  }

  @Test("far from the plan have ways that work, and past ones the next day")
  func far() throws {
    for (code, day) in [("CF", "2020-10-30"), ("TM", "2020-11-25")] {
      let ways = try dates(code, "--why", day)["relaxations"] as? [[String: Any]]
      #expect(ways?.isEmpty == false, "\(code)")
    }
    let past = try dates("TM", "--why", "2020-07-08")
    let obstacle = try #require(past["obstacle"] as? [String: Any])
    #expect(obstacle["kind"] as? String == "past")
    let next = try #require(obstacle["next"] as? [[String: Any]])
    #expect(next.first?["day"] as? String == "2020-09-15")
    let text = try Program.done("dates", plan, "TM", "--why", "2020-07-08")
    #expect(text.contains("TM can open next on Tue 15 Sep"))
    #expect(!text.contains("What would help"))
  }

  @Test(
    "are refused with what is wrong",
    arguments: [
      (["dates", "PLAN", "XX"], "XX"), (["dates", "PLAN", "TM", "--why", "soon"], "soon"),
      (["dates", "PLAN", "--limit", "0"], "0"),
    ]
  )
  func refusals(words: [String], named: String) throws {
    let run = try Program.run(words.map { $0 == "PLAN" ? plan : $0 })
    #expect(run.code != 0)
    #expect(run.message.contains(named), "\(run.message)")
  }
}
