import Foundation
import Testing

/// A real terminal: tmux with a server of its own and nobody's settings.
final class Tmux {
  private let socket = "plenary-\(UUID().uuidString)"
  /// What the program remembers of its user goes with the terminal.
  private let memory = FileManager.default.temporaryDirectory
    .appending(path: "plenary-memory-\(UUID().uuidString)")

  init(width: Int, height: Int, command: String) throws {
    try run(
      "-f",
      "/dev/null",
      "new-session",
      "-d",
      "-x",
      "\(width)",
      "-y",
      "\(height)",
      command
    )
  }

  /// Ends the only session, and with it the server; that may have SIGTERM blocked, on which
  /// `kill-server` relies.
  deinit {
    _ = try? run("kill-session")
    try? FileManager.default.removeItem(at: memory)
  }

  /// Runs a command of tmux, with nothing open but the three standard files.
  ///
  /// The server that the first one starts would hold what it inherits, and whoever waits for the
  /// end of the command would wait for the server.
  @discardableResult
  func run(_ words: String...) throws -> String {
    let closing = """
      for file in /proc/$$/fd/*; do number=${file##*/}; \
      [ "$number" -gt 2 ] && eval "exec $number>&-"; done 2>/dev/null; exec tmux "$@"
      """
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", closing, "tmux", "-u", "-L", socket] + words
    process.environment = Program.standard.merging(
      ["TERM": "xterm-256color", "XDG_STATE_HOME": memory.path]
    ) { _, new in new }
    process.standardInput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard !words.contains("new-session") else {
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      return ""
    }
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: text, as: UTF8.self)
  }

  func press(_ keys: String...) throws {
    for key in keys { try run("send-keys", key) }
  }

  func screen() throws -> String { try run("capture-pane", "-p") }

  /// Waits until a text is gone: an Esc with another key close behind it would be one key.
  func hides(_ text: String) throws -> Bool {
    for _ in 0..<200 {
      if try !screen().contains(text) { return true }
      usleep(50_000)
    }
    return false
  }

  /// Waits for text, never for time: at most ten seconds.
  func shows(_ text: String) throws -> Bool {
    for _ in 0..<200 {
      if try screen().contains(text) { return true }
      usleep(50_000)
    }
    return false
  }
}

@Suite("In a real terminal", .serialized)
struct TmuxTests {
  private let scratch: Scratch
  private let plan: String

  init() throws {
    scratch = try Scratch()
    plan = try scratch.example()
  }

  private func open(
    _ width: Int,
    _ height: Int,
    _ words: String = "",
    environment: String = ""
  ) throws -> Tmux {
    let command =
      "env TZ=UTC PLENARY_AUTHOR=tester \(environment) \(Program.path) \(plan) \(words); "
      + "echo \"exit $?\"; stty -a | grep -c -- '-icanon'; exec sleep 60"
    return try Tmux(width: width, height: height, command: command)
  }

  @Test(
    "the screen is the one that `plenary screen` prints",
    arguments: [
      (120, 36), (80, 24), (40, 10),
    ]
  )
  func samePicture(width: Int, height: Int) throws {
    let tmux = try open(width, height)
    #expect(try tmux.shows("Timeline"))
    let printed = try Program.done("screen", plan, "--size", "\(width)x\(height)")
    #expect(trimmed(try tmux.screen()) == trimmed(printed))
    try tmux.press("q")
    #expect(try tmux.shows("exit 0"))
  }

  private func trimmed(_ screen: String) -> [String] {
    var lines = screen.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var line = String(line)
      while line.hasSuffix(" ") { line.removeLast() }
      return line
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  @Test("an assignment typed there is in the file, and what another writes is seen within a second")
  func twoEditors() throws {
    let tmux = try open(120, 36)
    #expect(try tmux.shows("Timeline"))
    try tmux.press("4", "/", "TM05", "Enter", "a")
    #expect(try tmux.shows("Assign"))
    try tmux.press("Headquarters", "Enter")
    #expect(try tmux.shows("Done:"))
    #expect(try task("TM05", in: plan)["accountable"] as? String == "IOM-HQ")
    try Program.done("task", "assign", plan, "TM05", "RO", "--author", "IOM-AM")
    #expect(try tmux.shows("IOM-AM changed"))
    try tmux.press("u")
    #expect(try tmux.shows("Undone"))
    #expect(try task("TM05", in: plan)["accountable"] as? String == "IOM-HQ")
    try tmux.press("q")
    #expect(try tmux.shows("exit 0"))
  }

  @Test("what two set at once is not overwritten unseen: both values are shown")
  func bothAtOnce() throws {
    let tmux = try open(120, 36)
    #expect(try tmux.shows("Timeline"))
    try tmux.press("4", "/", "TM05", "Enter", "a")
    #expect(try tmux.shows("Assign"))
    try tmux.press("Headquarters")
    #expect(try tmux.shows("Headquarters"))
    let planner = try child(of: tmux)
    // While it is stopped it cannot see the other's change, which then comes before its own.
    #expect(kill(planner, SIGSTOP) == 0)
    try Program.done("task", "assign", plan, "TM05", "RO", "--author", "IOM-AM")
    try tmux.press("Enter")
    #expect(kill(planner, SIGCONT) == 0)
    #expect(try tmux.shows("meanwhile"))
    #expect(try task("TM05", in: plan)["accountable"] as? String == "IOM-RO")
  }

  @Test(
    "the terminal is given back sane",
    arguments: [
      ("-TERM", "exit 143"), ("-INT", "exit 130"), ("-HUP", "exit 129"),
    ]
  )
  func endings(signal: String, says: String) throws {
    let tmux = try open(80, 24)
    #expect(try tmux.shows("Timeline"))
    let child = try child(of: tmux)
    let number = ["-TERM": SIGTERM, "-INT": SIGINT, "-HUP": SIGHUP][signal] ?? SIGTERM
    #expect(kill(child, number) == 0)
    #expect(try tmux.shows(says))
    // stty counts no raw line: the terminal reads lines again.
    #expect(try tmux.shows("\n0\n"))
  }

  /// The planner: the one child of the shell in the pane.
  private func child(of tmux: Tmux) throws -> Int32 {
    let pid = try tmux.run("list-panes", "-F", "#{pane_pid}").split(separator: "\n")[0]
    let children = Process()
    let output = Pipe()
    children.executableURL = URL(filePath: "/bin/sh")
    children.arguments = [
      "-c",
      "for p in /proc/[0-9]*/stat; do awk -v q=\(pid) '$4==q {print $1}' $p; done 2>/dev/null",
    ]
    children.standardOutput = output
    try children.run()
    let found = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(),
      as: UTF8.self
    )
    children.waitUntilExit()
    return try #require(found.split(separator: "\n").first.flatMap { Int32($0) })
  }

  @Test("stops for the shell and comes back, the terminal sane in between")
  func suspend() throws {
    let tmux = try Tmux(width: 80, height: 24, command: "env PS1='> ' bash --norc --noprofile -i")
    #expect(try tmux.shows(">"))
    try tmux.press("TZ=UTC \(Program.path) \(plan)", "Enter")
    #expect(try tmux.shows("Timeline"))
    try tmux.press("C-z")
    #expect(try tmux.shows("Stopped"))
    #expect(try !tmux.screen().contains("Timeline"))
    try tmux.press("stty -a | grep -c -- '-icanon'", "Enter")
    #expect(try tmux.shows("\n0\n"))
    try tmux.press("fg", "Enter")
    #expect(try tmux.shows("Timeline"))
    try tmux.press("q")
    #expect(try tmux.shows("fg"))
  }

  @Test("resizing keeps the selection and takes the notice away again")
  func resize() throws {
    let tmux = try open(120, 36)
    #expect(try tmux.shows("Timeline"))
    try tmux.press("4", "j", "j")
    try tmux.run("resize-window", "-x", "30", "-y", "8")
    #expect(try tmux.shows("40×10"))
    try tmux.run("resize-window", "-x", "80", "-y", "24")
    #expect(try tmux.shows("Checklist"))
    try tmux.press("q")
    #expect(try tmux.shows("exit 0"))
  }

  @Test(
    "works with an unknown TERM, without colours and without a UTF-8 locale",
    arguments: [
      "TERM=nonsense", "TERM=vt100", "NO_COLOR=1", "LC_ALL=C", "TERM=linux",
    ]
  )
  func environments(setting: String) throws {
    let tmux = try open(80, 24, environment: setting)
    #expect(try tmux.shows("Timeline"), "\(setting)")
    try tmux.press("q")
    #expect(try tmux.shows("exit 0"))
  }

  @Test("a terminal that only shows lines is refused in a sentence")
  func dumb() throws {
    let tmux = try open(80, 24, environment: "TERM=dumb")
    #expect(try tmux.shows("exit 69"))
    #expect(try tmux.screen().contains("can show lines"))
  }

  @Test(
    "draws with the signs of the theme that is chosen, unless ASCII was asked for",
    arguments: [("--theme console", "┌ 1 Timeline"), ("--theme console --ascii", "+ 1 Timeline")]
  )
  func signs(words: String, after: String) throws {
    let tmux = try open(80, 24, words)
    #expect(try tmux.shows("+ 1 Timeline"))
    try tmux.press("t", "n", "i", "g", "h", "t", "Enter")
    #expect(try tmux.shows("The theme is night"))
    #expect(try tmux.shows(after))
    try tmux.press("q")
    #expect(try tmux.shows("exit 0"))
  }
}
