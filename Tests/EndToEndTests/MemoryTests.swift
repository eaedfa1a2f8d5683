import Foundation
import Testing

@Suite("What is remembered of the user")
struct MemoryTests {
  /// Runs keys through the screen with a memory in the scratch folder, and gives the screen.
  private func screen(_ plan: String, _ keys: String, _ scratch: Scratch) throws -> String {
    let words = [
      "screen", plan, "--remember", "--size", "120x36", "--author", "IOM-GE", "--keys", keys,
    ]
    let outcome = try Program.run(words, environment: ["XDG_STATE_HOME": scratch.folder.path])
    #expect(outcome.code == 0, "\(outcome.message)")
    return outcome.output
  }

  @Test("stands in a file for its owner only, and is taken up at the next start")
  func kept() throws {
    let scratch = try Scratch()
    let plan = try scratch.example()
    _ = try screen(plan, ":keyboard<Enter>armenian, phonetic<Enter>", scratch)
    let path = scratch.path("plenary/memory")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains("keyboard = am-phonetic\n"))
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let lines = try screen(plan, ":keyboard<Enter>", scratch).split(separator: "\n")
    #expect(lines.contains { $0.contains("am-phonetic") && $0.contains("in use") })
  }

  @Test("tells what others did since the last look, and goes back behind it")
  func news() throws {
    let scratch = try Scratch()
    let plan = try scratch.example()
    #expect(try screen(plan, "0", scratch).contains("this is the first look"))
    let before = try state(of: plan)
    try Program.done("task", "start", plan, "CF01", "--author", "IOM-AM")
    try Program.done("task", "start", plan, "IM24", "--author", "IOM-HQ")
    let morning = try screen(plan, "0", scratch)
    #expect(morning.contains("Since you last looked: 2 changes by IOM-AM (1) and IOM-HQ (1)"))
    #expect(try screen(plan, "0", scratch).contains("nothing has changed"))
    let refused = try Program.run("undo", plan, "--to", "2", "--author", "IOM-AM")
    #expect(refused.code == 65)
    #expect(refused.message.contains("IOM-HQ did 1 of 1 step since revision 2"))
    _ = try screen(plan, "8<End>H<Enter>", scratch)
    #expect(try state(of: plan) == before)
    try Program.done("undo", plan, "--to", "2", "--others")
    try Program.done("check", plan)
  }

  @Test("is no reason to fail", arguments: ["\u{0}\u{1B}[2J", "theme = ../x\nseen\n=\n", ""])
  func hostile(text: String) throws {
    let scratch = try Scratch()
    let plan = try scratch.example()
    let folder = scratch.folder.appending(path: "plenary")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: folder.appending(path: "memory"))
    let output = try screen(plan, "", scratch)
    #expect(output.contains("line 1:") == !text.isEmpty)
    #expect(!output.contains("\u{1B}"))
  }

  @Test("is neither read nor written unless that is asked for")
  func untouched() throws {
    let scratch = try Scratch()
    let plan = try scratch.example()
    let words = ["screen", plan, "--keys", "tnight<Enter>"]
    _ = try Program.run(words, environment: ["XDG_STATE_HOME": scratch.folder.path])
    #expect(!FileManager.default.fileExists(atPath: scratch.path("plenary")))
  }
}
