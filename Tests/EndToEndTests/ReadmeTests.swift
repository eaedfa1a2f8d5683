import Foundation
import Testing

@Suite("The README")
struct ReadmeTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private let text: String
  private let scratch: Scratch

  init() throws {
    text = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    scratch = try Scratch()
  }

  /// The fenced pictures, in order, and the keys behind which each is to be seen.
  static let pictures = [("", 0), ("5", 1), (":missions<Enter>", 2)]

  /// `PLENARY_RECORD=1` puts the present pictures into the README; a run that records fails.
  @Test("shows the screen as the program prints it")
  func picture() throws {
    let plan = try scratch.example()
    var new = text
    for (keys, place) in Self.pictures {
      let picture = try Program.done("screen", plan, "--size", "120x36", "--keys", keys)
      let fences = new.ranges(of: "```")
      let inside = fences[2 * place].upperBound..<fences[2 * place + 1].lowerBound
      #expect(keys.isEmpty || new[inside.upperBound...].prefix(99).contains("--keys \"\(keys)\""))
      let shown = String(new[inside].drop { $0 == "\n" })
      if ProcessInfo.processInfo.environment["PLENARY_RECORD"] != nil {
        new.replaceSubrange(inside, with: "\n\(picture)")
      } else {
        #expect(shown == picture)
      }
    }
    guard new != text else { return }
    try new.write(to: Self.root.appending(path: "README.md"), atomically: true, encoding: .utf8)
    Issue.record("recorded the pictures of the README")
  }

  @Test("teaches commands that work")
  func commands() throws {
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
