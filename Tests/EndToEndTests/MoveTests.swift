import Foundation
import Testing

@Suite("Moving the conference, on the command line")
struct MoveTests {
  private let scratch: Scratch
  private let plan: String

  init() throws {
    scratch = try Scratch()
    plan = try scratch.example()
  }

  private func dues() throws -> [String: String] {
    try Dictionary(
      uniqueKeysWithValues: tasks(in: plan).map {
        ($0["code"] as? String ?? "", $0["due"] as? String ?? "")
      }
    )
  }

  @Test("re-dates every task that hangs on it, in one step that undo takes back exactly")
  func movesAndReturns() throws {
    let before = try state(of: plan)
    let old = try dues()
    try Program.done("move", plan, "CF", "2020-11-25")
    let new = try dues()
    for (code, day) in old {
      if code.hasPrefix("CF") {
        #expect(new[code] != day || !isAnchored(code, old, new), "\(code) stayed on \(day)")
      } else {
        #expect(new[code] == day, "\(code) moved though it does not hang on the conference")
      }
    }
    // 25 November has one more Georgian working day before it.
    #expect(new["CF76"] == "2020-11-24")
    #expect(new["CF28"] == "2020-10-12")
    let log = try #require(try Program.run("log", plan, "--json").json() as? [[String: Any]])
    #expect(log.count == 2)
    try Program.done("undo", plan)
    #expect(try state(of: plan) == before)
    #expect(try dues() == old)
    try Program.done("redo", plan)
    #expect(try dues() == new)
  }

  /// A day that an owner's holiday moved may fall on the same day for two anchors.
  private func isAnchored(_ code: String, _ old: [String: String], _ new: [String: String]) -> Bool
  {
    let own = code.split(separator: ".").first.map(String.init) ?? code
    let kin = old.keys.filter { $0.hasPrefix(own) }
    return kin.allSatisfy { old[$0] == new[$0] }
  }

  @Test("says first what would follow, and changes nothing")
  func dryRun() throws {
    let before = try scratch.bytes("dialogue.plenary")
    let report = try #require(
      try Program.run("move", plan, "CF", "2020-11-25", "--dry-run", "--json").json()
        as? [String: Any]
    )
    let redated = try #require(report["redated"] as? [[String: Any]])
    #expect(redated.count > 140)
    #expect(try scratch.bytes("dialogue.plenary") == before)
  }

  @Test(
    "shows which link between the meetings no longer holds",
    arguments: [
      ("2020-09-14", "IM24", "TM01"), ("2020-09-17", "TM34", "CF19"),
    ]
  )
  func shortLinks(day: String, from: String, to: String) throws {
    let report = try #require(
      try Program.run("move", plan, "TM", day, "--dry-run", "--json").json() as? [String: Any]
    )
    let links = try #require(report["shortLinks"] as? [[String: Any]])
    #expect(links.contains { $0["from"] as? String == from && $0["to"] as? String == to })
  }

  @Test("is refused on a holiday of a host, with the holiday and another day")
  func holiday() throws {
    let outcome = try Program.run("move", plan, "CF", "2020-11-23")
    #expect(outcome.code == 65)
    #expect(outcome.message.contains("Georgia"))
    #expect(outcome.message.contains("Maybe"))
  }
}
