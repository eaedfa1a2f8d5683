import Foundation
import Testing

@Suite("Wrong input")
struct RefusalTests {
  /// Words of the command line after `plenary`, with PLAN for the example; the exit code; and what
  /// the sentence must name.
  static let cases: [(words: [String], code: Int32, names: String)] = [
    (["task", "done", "PLAN", "XX99", "--evidence", "note"], 65, "XX99"),
    (["task", "start", "PLAN", "TM99"], 65, "TM99"),
    (["move", "PLAN", "CF", "24.11.2020"], 2, "24.11.2020"),
    (["move", "PLAN", "CF", "2020-02-31"], 2, "2020-02-31"),
    (["move", "PLAN", "CF", "2020-11-21"], 65, "21 Nov"),
    (["move", "PLAN", "ZZ", "2020-11-25"], 65, "ZZ"),
    (["move", "PLAN", "IM", "2020-07-16"], 65, "IM"),
    (["task", "done", "PLAN", "TM01"], 2, "--evidence"),
    (["task", "done", "PLAN", "CF28", "--evidence", "sent"], 65, "CF28"),
    (["task", "resume", "PLAN", "TM01"], 65, "TM01"),
    (["task", "reopen", "PLAN", "IM01", "--reason", ""], 65, "IM01"),
    (["task", "after", "PLAN", "TM01", "TM33"], 65, "TM33"),
    (["task", "assign", "PLAN", "TM05", "GE", "--support", "GE"], 65, "TM05"),
    (["task", "assign", "PLAN", "TM05", "IOM-XX"], 65, "IOM-XX"),
    (["task", "assign", "PLAN", "TM05", "GE", "AM"], 65, "only one"),
    (["country", "state", "PLAN", "BG", "TM", "attended"], 65, "Bulgaria"),
    (["country", "state", "PLAN", "GE", "CF", "withdrawn", "--reason", "x"], 65, "Georgia"),
    (["topic", "state", "PLAN", "T1", "agreed"], 65, "T1"),
    (["meeting", "state", "PLAN", "CF", "held"], 65, "CF"),
    (["meeting", "gate", "PLAN", "TM", "G2", "--decision", "go", "--by", "both hosts"], 65, "G2"),
    (["task", "add", "PLAN", "Title", "--meeting", "CF", "--due", "soon"], 2, "soon"),
    (["task", "add", "PLAN", "", "--meeting", "CF", "--due", "T-20"], 65, "itle"),
    (["task", "edit", "PLAN", "TM05", "--effort", "0.3"], 2, "0.3"),
    (["status", "/nonexistent/plan.plenary"], 66, "/nonexistent/plan.plenary"),
    (["frobnicate"], 2, "frobnicate"), (["status", "PLAN", "--wrong"], 2, "--wrong"),
    (["holidays", "XX", "2020"], 65, "XX"), (["holidays", "GE", "1900"], 2, "1900"),
    (["screen", "PLAN", "--size", "big"], 2, "big"),
    (["screen", "PLAN", "--keys", "<Nokey>"], 2, "Nokey"),
    (["new", "PLAN"], 73, "already there"), (["open", "PLAN"], 2, "terminal"),
    (["undo", "PLAN", "PLAN"], 2, "too many"), (["log", "PLAN", "--limit", "-1"], 2, "-1"),
    (["log", "PLAN", "--limit", "99999999999999999999"], 2, "99999999999999999999"),
    (["statu", "PLAN"], 2, "`status`"), (["task", "strat", "PLAN"], 2, "`task start`"),
    (["status", "PLAN", "--jsn"], 2, "`--json`"),
    (["task", "show", "PLAN", "XX99"], 65, "plenary tasks"),
    (["task", "add", "PLAN", "T", "--meeting", "CF", "--due", "T-99999"], 2, "T-99999"),
    (["task", "add", "PLAN", "T", "--meeting", "CF", "--due", "T-5", "--effort", "-2"], 2, "-2"),
    (["task", "add", "PLAN", "T", "--meeting", "CF", "--due", "T-5", "--effort", "NaN"], 2, "NaN"),
    (["task", "add", "PLAN", "T", "--due", "T-5"], 2, "--help"),
    (["move", "PLAN", "CF", "0000-01-01"], 2, "0000-01-01"),
    (["move", "PLAN", "CF", "2020-11-24"], 65, "already"),
    (["meeting", "link", "PLAN", "CF", "TM"], 65, "circle"),
    (["meeting", "link", "PLAN", "TM", "IM", "--remove"], 65, "not linked"),
    (["template", "add", "PLAN", "mine", "PLAN"], 66, "PLAN"),
    (["meeting", "edit", "PLAN", "CF", "--zone", "Mars/Base"], 2, "Mars/Base"),
    (["meeting", "edit", "PLAN", "CF", "--calendar", "ZZ"], 65, "ZZ"),
    (["mission", "edit", "PLAN", "GE", "--calendar", "ZZ"], 65, "ZZ"),
    (["decree", "PLAN", "ZZ", "2020-09-14", "off", "x"], 65, "ZZ"),
    (
      [
        "mission", "capacity", "PLAN", "GE", "5", "--from", "2020-09-01", "--to", "2020-08-01",
      ], 65, "1 Aug 2020"
    ),
    (["series", "edit", "PLAN", "--horizon", "2020-10"], 65, "outside"),
    (["series", "edit", "PLAN"], 2, "--help"),
    (["focal-point", "add", "PLAN", "GE", "ministry of nothing"], 65, "ministry of nothing"),
    (["person", "add", "PLAN", "Nobody"], 2, "--source"),
    (["decision", "take", "PLAN", "99", "x", "--by", "y"], 65, "decision list"),
  ]

  @Test("gives one sentence with the value and a way out, and changes nothing", arguments: cases)
  func refusals(words: [String], code: Int32, names: String) throws {
    let scratch = try Scratch()
    let plan = try scratch.example()
    let before = try scratch.bytes("dialogue.plenary")
    let outcome = try Program.run(words.map { $0 == "PLAN" ? plan : $0 })
    #expect(outcome.code == code, "\(outcome.message)\(outcome.output)")
    #expect(outcome.message.contains(names == "PLAN" ? plan : names), "\(outcome.message)")
    #expect(outcome.output.isEmpty)
    #expect(outcome.message.split(separator: "\n").count == 1)
    #expect(try scratch.bytes("dialogue.plenary") == before)
  }

  @Test(
    "refuses files that are no plan, and leaves them alone",
    arguments: [
      ("text", "To be or not to be, that is the question.", 65 as Int32, "not a plan"),
      ("empty", "", 65, "empty"), ("stub", "SQLite format 3\u{0}" + "short", 65, "damaged"),
    ]
  )
  func foreignFiles(name: String, text: String, code: Int32, says: String) throws {
    let scratch = try Scratch()
    try Data(text.utf8).write(to: scratch.folder.appending(path: name))
    let outcome = try Program.run("status", scratch.path(name))
    #expect(outcome.code == code)
    #expect(outcome.message.contains(says))
    #expect(try scratch.bytes(name) == Data(text.utf8))
  }

  @Test("refuses a plan of a newer program by name")
  func newer() throws {
    let scratch = try Scratch()
    let plan = try scratch.example()
    var bytes = try scratch.bytes("dialogue.plenary")
    // The schema number stands in the header at offset 60, big-endian.
    bytes[63] += 1
    try bytes.write(to: URL(filePath: plan))
    let outcome = try Program.run("status", plan)
    #expect(outcome.code == 65)
    #expect(outcome.message.contains("newer"))
    #expect(try scratch.bytes("dialogue.plenary") == bytes)
  }

  @Test("refuses a directory and a pipe at once")
  func notFiles() throws {
    let scratch = try Scratch()
    #expect(try Program.run("status", scratch.folder.path).code == 66)
    let made = unsafe mkfifo(scratch.path("pipe"), 0o600)
    #expect(made == 0)
    #expect(try Program.run("status", scratch.path("pipe")).code == 66)
  }

  @Test("never lets text of a plan steer the terminal")
  func hostileText() throws {
    let scratch = try Scratch()
    let plan = try scratch.example()
    let title = "Evil \u{1B}[2J\u{9B}31m\u{202E}title\u{7}"
    try Program.done("task", "add", plan, title, "--meeting", "CF", "--due", "T-20")
    for words in [
      ["tasks", plan, "--meeting", "CF"], ["tasks", plan, "--meeting", "CF", "--json"],
      ["log", plan], ["log", plan, "--json"], ["status", plan],
      ["screen", plan, "--size", "200x60"],
    ] {
      let output = try Program.run(words).output
      let bad = output.unicodeScalars.filter {
        ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value) || $0.value == 0x202E
      }
      #expect(bad.isEmpty, "\(words)")
    }
  }
}
