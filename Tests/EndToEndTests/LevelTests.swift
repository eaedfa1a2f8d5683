import Foundation
import Testing

@Suite("Levelling, advice and reasons from the command line")
struct LevelTests {
  @Test("levels with a bound, and keeps the starts as one change")
  func level() throws {
    let scratch = try Scratch()
    let plan = try scratch.example()
    let words = ["level", plan, "--schedules", "30", "--json"]
    let result = try #require(try Program.run(words).json() as? [String: Any])
    let lateness = try #require(result["lateness"] as? Int)
    let bound = try #require(result["bound"] as? Int)
    #expect(lateness >= bound && (result["tasks"] as? [Any])?.isEmpty == false)
    #expect(try Program.run(words).output == Program.run(words).output)
    let text = try Program.done("level", plan, "--seconds", "1", "--schedules", "20")
    #expect(text.contains("Lateness") && text.contains("Bound") && text.contains("IOM-GE"))
    try Program.done("level", plan, "--schedules", "30", "--apply")
    func planned() throws -> String? {
      let row = try Program.run("task", "show", plan, "CF24.T1", "--json").json()
      return (row as? [String: Any])?["plannedStart"] as? String
    }
    #expect(try planned() != nil)
    try Program.done("undo", plan)
    #expect(try planned() == nil)
    #expect(try Program.run("level", plan, "--seconds", "0").code == 2)
  }

  @Test("advises on the Regional Office, and does what it advises as one change (K3)")
  func advice() throws {
    let scratch = try Scratch()
    let plan = try scratch.example()
    let words = ["mission", "advice", plan, "SEEECA", "--week", "2020-W39"]
    let advice = try #require(try Program.run(words + ["--json"]).json() as? [String: Any])
    let options = try #require(advice["options"] as? [[String: Any]])
    #expect(options.first?["kind"] as? String == "handOver")
    #expect(options.first?["cures"] as? Bool == true)
    #expect(options.first?["keepsDays"] as? Bool == true)
    let text = try Program.done(words)
    #expect(text.contains("1  Hand over shares: enough, and all days are kept"))
    try Program.done(words + ["--apply", "1"])
    #expect(try Program.done(words).contains("no more work than it can give"))
    try Program.done("undo", plan)
    #expect(try Program.done(words) == text)
    let wrong = try Program.run(words + ["--apply", "9"])
    #expect(wrong.code == 65 && wrong.message.contains("no option 9"))
    let week = try Program.run("mission", "advice", plan, "SEEECA", "--week", "2020-W54")
    #expect(week.code == 2 && week.message.contains("2020-W39"))
  }

  @Test("says step by step why a date of a task is as it is")
  func why() throws {
    let scratch = try Scratch()
    let plan = try scratch.example()
    let words = ["task", "why", plan, "CF28"]
    let due = try Program.done(words + ["--date", "due"])
    #expect(due.contains("CF opens") && due.contains("Due day Fri 9 Oct"))
    let chains = try #require(
      try Program.run(words + ["--json"]).json() as? [[String: Any]]
    )
    #expect(chains.map { $0["date"] as? String } == ["due", "earliest", "latest", "forecast"])
    let row = try #require(
      try Program.run("task", "show", plan, "CF28", "--json").json() as? [String: Any]
    )
    let keys = ["due", nil, "latestFinish", "forecastFinish"]
    for (chain, key) in zip(chains, keys) {
      guard let key else { continue }
      #expect(chain["day"] as? String == row[key] as? String, "\(key)")
    }
    #expect(try Program.run(words + ["--date", "later"]).code == 2)
  }
}
