import Foundation
import Testing

/// Root may write anywhere, so the program runs as nobody; it must be able to reach the program.
private let canRunAsNobody: Bool = {
  guard getuid() == 0 else { return false }
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/setpriv")
  process.arguments = ReadOnlyTests.nobody + [Program.path, "--version"]
  process.standardOutput = FileHandle.nullDevice
  process.standardError = FileHandle.nullDevice
  guard (try? process.run()) != nil else { return false }
  process.waitUntilExit()
  return process.terminationStatus == 0
}()

@Suite("A plan that may not be changed", .enabled(if: canRunAsNobody))
struct ReadOnlyTests {
  static let nobody = ["--reuid=65534", "--regid=65534", "--clear-groups"]

  @Test(
    "opens, refuses every change in a sentence, and stays as it was",
    arguments: [
      ["task", "start", "PLAN", "IM24"], ["move", "PLAN", "CF", "2020-11-25"], ["undo", "PLAN"],
    ]
  )
  func refuses(words: [String]) throws {
    let scratch = try Scratch()
    let plan = try scratch.example()
    let before = try scratch.bytes("dialogue.plenary")
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: plan)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o555],
      ofItemAtPath: scratch.folder.path
    )
    #expect(try asNobody(["status", plan]).code == 0)
    let outcome = try asNobody(words.map { $0 == "PLAN" ? plan : $0 })
    #expect(outcome.code == 77)
    #expect(outcome.message.contains("read-only"))
    #expect(try scratch.bytes("dialogue.plenary") == before)
    let screen = try asNobody(["screen", plan, "--size", "120x36"])
    #expect(screen.output.contains("READ-ONLY"))
  }

  private func asNobody(_ words: [String]) throws -> Program.Outcome {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/setpriv")
    process.arguments = Self.nobody + [Program.path] + words
    process.environment = Program.standard
    let output = Pipe()
    let message = Pipe()
    process.standardOutput = output
    process.standardError = message
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let said = message.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Program.Outcome(
      code: process.terminationStatus,
      output: String(decoding: text, as: UTF8.self),
      message: String(decoding: said, as: UTF8.self)
    )
  }
}
