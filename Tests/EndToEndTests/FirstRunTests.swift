import Foundation
import Testing

@Suite("The first run, and the user's own files", .serialized)
struct FirstRunTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func open(_ words: String = "") throws -> Tmux {
    let home = scratch.folder.path
    let command =
      "env TZ=UTC PLENARY_AUTHOR=tester HOME=\(home) XDG_STATE_HOME=\(home)/state "
      + "\(Program.path) \(words); echo \"exit $?\"; exec sleep 60"
    return try Tmux(width: 200, height: 30, command: command)
  }

  private func write(_ text: String, to name: String) throws {
    let file = scratch.folder.appending(path: ".config/plenary/\(name)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  @Test("leads to a plan of one's own that begins as the example")
  func begins() throws {
    let tmux = try open()
    #expect(try tmux.shows("Where do you want to begin?"))
    try tmux.press("o", "/nowhere", "Enter")
    #expect(try tmux.shows("There is no file `/nowhere`."))
    try tmux.press("Escape")
    #expect(try tmux.hides("Path:"))
    try tmux.press("c")
    #expect(try tmux.shows("1 Timeline"))
    try tmux.press("q")
    #expect(try tmux.shows("exit 0"))
    let plan = scratch.path(".local/share/plenary/plan.plenary")
    let mode = try FileManager.default.attributesOfItem(atPath: plan)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let again = try open()
    #expect(try again.shows("1 Timeline"))
  }

  @Test("opens all the same when every file of the user's own is wrong, and says where")
  func wrong() throws {
    let plan = try scratch.example()
    try write("assign = A\nfly = x\n", to: "keys")
    try write("nonsense\n", to: "holidays.csv")
    try write("inherit = night\nfrobs = red\n", to: "themes/mine.theme")
    let tmux = try open("\(plan) --theme mine")
    #expect(try tmux.shows("1 Timeline"))
    #expect(try tmux.shows("1 of 3: "))
    try tmux.press("4", "A")
    #expect(try tmux.shows("▸ IOM-GE"))
    try tmux.press("Escape")
    #expect(try tmux.hides("▸ IOM-GE"))
    try tmux.press("q")
    #expect(try tmux.shows("exit 0"))
    #expect(try tmux.shows("keys:2: there is no command"))
    #expect(try tmux.shows("mine.theme:2"))
    #expect(try tmux.shows("holidays.csv: "))
  }

  @Test("lists the keys as they are, in the form in which they can be changed")
  func keys() throws {
    try write("quit = Q\n", to: "keys")
    let home = ["HOME": scratch.folder.path]
    let listed = try Program.run(["keys"], environment: home)
    #expect(listed.code == 0)
    #expect(listed.output.contains("\nquit               = Q F10"))
    try write(listed.output, to: "keys")
    #expect(try Program.run(["keys"], environment: home).output == listed.output)
  }
}
