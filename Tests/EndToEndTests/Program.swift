import Foundation
import Testing

/// The built program, run as its users run it.
struct Program {
  /// What a run printed, and how it ended.
  struct Outcome: Sendable {
    var code: Int32
    var output: String
    var message: String

    /// The output as JSON; a test that reads it fails clearly when it is none.
    func json() throws -> Any {
      try JSONSerialization.jsonObject(with: Data(output.utf8), options: [.fragmentsAllowed])
    }
  }

  static let path: String = {
    let bundle = Bundle.allBundles.map(\.bundlePath).first { $0.hasSuffix(".xctest") }
    let folder =
      bundle.map { URL(filePath: $0).deletingLastPathComponent() }
      ?? URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    return folder.appending(path: "plenary").path
  }()

  @discardableResult
  static func run(
    _ words: [String],
    environment: [String: String] = [:]
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = words
    process.environment = standard.merging(environment) { _, new in new }
    let output = Pipe()
    let message = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = message
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let words = message.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      code: process.terminationStatus,
      output: String(decoding: text, as: UTF8.self),
      message: String(decoding: words, as: UTF8.self)
    )
  }

  @discardableResult
  static func run(_ words: String...) throws -> Outcome { try run(words) }

  /// A run that must end well.
  @discardableResult
  static func done(_ words: String...) throws -> String { try done(words) }

  @discardableResult
  static func done(_ words: [String]) throws -> String {
    let outcome = try run(words)
    #expect(outcome.code == 0, "plenary \(words.joined(separator: " ")): \(outcome.message)")
    return outcome.output
  }

  /// Nothing of the machine's own settings reaches the program.
  static let standard: [String: String] = [
    "PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "TZ": "UTC", "PLENARY_AUTHOR": "tester",
    "LC_ALL": "C.UTF-8",
  ]
}

/// A folder of its own for one test, removed with it.
final class Scratch {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "plenary-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func path(_ name: String) -> String { folder.appending(path: name).path }

  func bytes(_ name: String) throws -> Data { try Data(contentsOf: folder.appending(path: name)) }

  /// The example plan in a file of its own.
  func example(_ name: String = "dialogue.plenary") throws -> String {
    try Program.done("new", path(name), "--example")
    return path(name)
  }
}

/// What `plenary check` says of a whole plan: its digest, whatever the history.
func state(of plan: String) throws -> String {
  let report = try #require(try Program.run("check", plan, "--json").json() as? [String: Any])
  return try #require(report["state"] as? String)
}

/// A task as `plenary tasks --json` shows it.
func task(_ code: String, in plan: String) throws -> [String: Any] {
  let tasks = try tasks(in: plan)
  return try #require(tasks.first { $0["code"] as? String == code })
}

func tasks(in plan: String) throws -> [[String: Any]] {
  try #require(try Program.run("tasks", plan, "--all", "--json").json() as? [[String: Any]])
}
