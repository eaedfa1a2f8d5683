import Foundation
import Testing

@Suite("kill -9")
struct KillTests {
  @Test("loses nothing that was acknowledged in a hundred edits")
  func hundredEdits() throws {
    let scratch = try Scratch()
    let plan = try scratch.example()
    var random = SystemRandomNumberGenerator()
    var acknowledged: [String] = []
    var silent = 0
    // Microseconds; follows the machine, so that about half of the kills come before the word.
    var most: UInt32 = 60_000
    for number in 0..<100 {
      let note = "note \(number)"
      let process = Process()
      process.executableURL = URL(filePath: Program.path)
      process.arguments = ["task", "edit", plan, "TM05", "--note", note]
      process.environment = Program.standard
      let output = Pipe()
      process.standardOutput = output
      process.standardError = FileHandle.nullDevice
      try process.run()
      usleep(UInt32.random(in: 1_000...most, using: &random))
      kill(process.processIdentifier, SIGKILL)
      let said = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      if said.isEmpty { silent += 1 } else { acknowledged.append(note) }
      most = said.isEmpty ? min(5_000_000, most * 6 / 5) : max(2_000, most * 5 / 6)
      let last = try task("TM05", in: plan)["note"] as? String
      // One that died inside the commit may have been written without being acknowledged.
      if !said.isEmpty { #expect(last == note) }
    }
    // Neither kind may be missing, or the test would show nothing.
    #expect(acknowledged.count >= 5 && silent >= 5, "\(acknowledged.count) of 100 acknowledged")
    let log = try #require(try Program.run("log", plan, "--json").json() as? [[String: Any]])
    let notes = log.flatMap { ($0["edits"] as? [[String: Any]]) ?? [] }
      .compactMap { ($0["after"] as? [String: Any])?["note"] as? String }
    #expect(Set(acknowledged).subtracting(notes).isEmpty)
    #expect(try Program.run("check", plan).code == 0)
  }
}
