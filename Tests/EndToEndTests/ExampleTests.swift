import Foundation
import Testing

@Suite("The example plan, on the command line")
struct ExampleTests {
  private let scratch: Scratch
  private let plan: String

  init() throws {
    scratch = try Scratch()
    plan = try scratch.example()
  }

  @Test("shows three meetings as they stood on 15 July 2020")
  func meetings() throws {
    let status = try #require(try Program.run("status", plan, "--json").json() as? [String: Any])
    #expect(status["asOf"] as? String == "2020-07-15")
    let meetings = try #require(status["meetings"] as? [[String: Any]])
    #expect(meetings.map { $0["code"] as? String } == ["IM", "TM", "CF"])
    #expect(meetings.map { $0["status"] as? String } == ["held", "tentative", "tentative"])
    #expect(meetings[0]["day"] as? String == "2020-07-14")
    #expect(meetings[0]["readiness"] as? Int == 100)
    #expect(meetings[1]["day"] is NSNull)
    let window = try #require(meetings[1]["window"] as? [String: String])
    #expect(window == ["from": "2020-09-01", "to": "2020-09-30"])
    #expect(meetings[2]["planningDay"] as? String == "2020-11-24")
    for meeting in meetings {
      for key in ["title", "kind", "readiness", "plan", "colour", "causes"] {
        #expect(meeting[key] != nil, "\(key) is missing")
      }
    }
    #expect((status["overdue"] as? [String]) == [])
    #expect((status["dueThisWeek"] as? [String]) == ["IM23"])
  }

  @Test(
    "counts 281 tasks and their person-days",
    arguments: [
      ("IM", 50, 38.25), ("TM", 75, 58.75), ("CF", 156, 200.5),
    ]
  )
  func counts(meeting: String, count: Int, effort: Double) throws {
    let own = try tasks(in: plan).filter { $0["meeting"] as? String == meeting }
    #expect(own.count == count)
    #expect(own.compactMap { ($0["effort"] as? NSNumber)?.doubleValue }.reduce(0, +) == effort)
  }

  @Test("gives every task the fields that scripts rely on")
  func fields() throws {
    let all = try tasks(in: plan)
    #expect(all.count == 281)
    let keys = [
      "code", "title", "meeting", "category", "gate", "scope", "accountable", "supporting",
      "status", "effort", "due", "earliestStart", "latestFinish", "forecastStart",
      "forecastFinish", "float", "critical", "dependsOn",
    ]
    for key in keys {
      #expect(all.allSatisfy { $0[key] != nil }, "\(key) is missing")
    }
  }

  @Test(
    "knows the days of the conference plan",
    arguments: [
      ("CF01", "2020-07-20"), ("CF19", "2020-09-21"), ("CF31", "2020-09-28"),
      ("CF28", "2020-10-09"), ("CF33.AM", "2020-10-19"), ("CF15", "2020-10-26"),
      ("CF43.AM", "2020-11-02"), ("CF75", "2020-11-18"), ("CF76", "2020-11-20"),
      ("CF82", "2020-12-09"), ("CF86", "2020-12-24"),
    ]
  )
  func dueDays(code: String, due: String) throws {
    #expect(try task(code, in: plan)["due"] as? String == due)
  }

  @Test("shows the Regional Office over its capacity in weeks 39 and 40")
  func overload() throws {
    let missions = try #require(
      try Program.run("mission", "list", plan, "--json").json() as? [[String: Any]]
    )
    let office = try #require(missions.first { $0["code"] as? String == "IOM-SEEECA" })
    let weeks = try #require(office["weeks"] as? [[String: Any]])
    func load(_ week: String) -> Double? {
      (weeks.first { $0["week"] as? String == week }?["dueLoad"] as? NSNumber)?.doubleValue
    }
    #expect(load("2020-W39") == 7.5)
    #expect(load("2020-W40") == 9)
  }

  @Test("lists its countries, topics, missions, decisions and history")
  func lists() throws {
    for (words, count) in [
      (["country", "list", plan, "--meeting", "TM", "--json"], 6),
      (["topic", "list", plan, "--json"], 3), (["mission", "list", plan, "--json"], 8),
      (["log", plan, "--json"], 1), (["meeting", "list", plan, "--json"], 3),
    ] {
      let rows = try #require(try Program.run(words).json() as? [Any])
      #expect(rows.count == count, "\(words)")
    }
  }

  @Test("is sound by every check")
  func check() throws {
    let outcome = try Program.run("check", plan)
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("0 errors"))
  }

  @Test("can be looked at as of another day without being changed")
  func asOf() throws {
    let before = try scratch.bytes("dialogue.plenary")
    let status = try #require(
      try Program.run("status", plan, "--as-of", "2020-07-20", "--json").json() as? [String: Any]
    )
    #expect((status["overdue"] as? [String])?.contains("IM23") == true)
    #expect(try scratch.bytes("dialogue.plenary") == before)
  }
}
