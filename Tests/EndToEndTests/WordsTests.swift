import Foundation
import Testing

@Suite("The words of the command line")
struct WordsTests {
  @Test("are all in the help, and every command explains itself")
  func help() throws {
    let overview = try Program.done("--help")
    // A command and its summary stand in two columns.
    let names = overview.split(separator: "\n").compactMap { line -> String? in
      guard line.hasPrefix("  "), let gap = line.dropFirst(2).firstRange(of: "  ") else {
        return nil
      }
      return String(line.dropFirst(2)[..<gap.lowerBound])
    }
    #expect(names.count > 50)
    for name in names {
      let page = try Program.done(name.split(separator: " ").map(String.init) + ["--help"])
      #expect(page.contains("plenary \(name)"), "\(name)")
    }
  }

  @Test("a noun alone explains its verbs", arguments: [["help", "task"], ["task", "--help"]])
  func verbs(words: [String]) throws {
    let help = try Program.done(words)
    #expect(help.contains("task start") && help.contains("task assign"))
    #expect(!help.contains("topic add"))
  }

  @Test("a noun without a verb lists", arguments: ["country", "meeting", "mission", "topic"])
  func nouns(noun: String) throws {
    let scratch = try Scratch()
    let plan = try scratch.example()
    #expect(try Program.done(noun, plan) == Program.done(noun, "list", plan))
  }

  @Test("the plan may come first, by option, or from the environment")
  func planPlaces() throws {
    let scratch = try Scratch()
    let plan = try scratch.example()
    let first = try Program.done("status", plan)
    #expect(try Program.done("status", "--plan", plan) == first)
    let outcome = try Program.run(["status"], environment: ["PLENARY_PLAN": plan])
    #expect(outcome.output == first)
    let show = try Program.run(["task", "show", "TM05"], environment: ["PLENARY_PLAN": plan])
    #expect(show.output == (try Program.done("task", "show", plan, "TM05")))
    let home = try Program.run(["status"], environment: ["XDG_DATA_HOME": scratch.folder.path])
    #expect(home.code == 66)
    #expect(home.message.contains("plenary/plan.plenary"))
  }

  @Test("a reader that goes away early gets no trace")
  func closedPipe() throws {
    let scratch = try Scratch()
    let plan = try scratch.example()
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "'\(Program.path)' tasks '\(plan)' --json | head -1; echo done"]
    process.environment = Program.standard
    let output = Pipe()
    let message = Pipe()
    process.standardOutput = output
    process.standardError = message
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let words = message.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(String(decoding: text, as: UTF8.self) == "[\ndone\n")
    #expect(words.isEmpty)
  }

  @Test("plans, and what is copied from them, are readable by their owner alone")
  func privateFiles() throws {
    let scratch = try Scratch()
    let plan = try scratch.example()
    let attributes = try FileManager.default.attributesOfItem(atPath: plan)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test(
    "looking changes nothing",
    arguments: [
      ["status"], ["tasks"], ["log"], ["check"], ["country", "list"], ["mission", "list"],
      ["topic", "list"], ["decision", "list"], ["task", "why", "CF28"], ["meeting", "why", "CF"],
      ["screen", "--keys", "4jj<Enter><Esc>zz?<Esc>q"],
    ]
  )
  func looking(words: [String]) throws {
    let scratch = try Scratch()
    let plan = try scratch.example()
    let before = try scratch.bytes("dialogue.plenary")
    try Program.done(words + ["--plan", plan])
    #expect(try scratch.bytes("dialogue.plenary") == before)
  }
}
