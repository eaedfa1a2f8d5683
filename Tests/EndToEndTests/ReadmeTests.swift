import Foundation
import Testing

@Suite("The README")
struct ReadmeTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private let text: String

  init() throws {
    text = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
  }

  /// `PLENARY_RECORD=1` puts the present picture into the README; a run that records fails.
  @Test("shows the screen as the program prints it")
  func picture() throws {
    let scratch = try Scratch()
    let plan = try scratch.example()
    let picture = try Program.done("screen", plan, "--size", "120x36")
    let fences = text.ranges(of: "```")
    let shown = text[fences[0].upperBound..<fences[1].lowerBound].drop { $0 == "\n" }
    if ProcessInfo.processInfo.environment["PLENARY_RECORD"] != nil {
      var new = text
      new.replaceSubrange(fences[0].upperBound..<fences[1].lowerBound, with: "\n\(picture)")
      try new.write(to: Self.root.appending(path: "README.md"), atomically: true, encoding: .utf8)
      Issue.record("recorded the picture of the README")
    }
    #expect(String(shown) == picture)
  }

  @Test("teaches commands that work")
  func commands() throws {
    let scratch = try Scratch()
    _ = try scratch.example()
    let lines = text.split(separator: "\n").filter { $0.hasPrefix("plenary ") }
      .flatMap { $0.split(separator: ";") }
    #expect(lines.count > 8)
    for line in lines where !line.contains("--example") && !line.contains("COMMAND") {
      let process = Process()
      process.executableURL = URL(filePath: "/bin/sh")
      process.currentDirectoryURL = scratch.folder
      process.arguments = ["-c", "plenary() { '\(Program.path)' \"$@\"; }; \(line)"]
      process.environment = Program.standard
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0, "\(line)")
    }
  }
}
