import Foundation
import Testing

@Suite("A note in the user's editor", .serialized)
struct NoteEditorTests {
  private let scratch: Scratch
  private let plan: String

  init() throws {
    scratch = try Scratch()
    plan = try scratch.example()
  }

  /// The planner in a terminal, with a small script of the shell as the editor.
  private func open(editor script: String) throws -> Tmux {
    let editor = scratch.path("editor")
    try "#!/bin/sh\n\(script)\n".write(toFile: editor, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: editor)
    let notes = scratch.path("scratch")
    try FileManager.default.createDirectory(atPath: notes, withIntermediateDirectories: true)
    let command =
      "env TZ=UTC PLENARY_AUTHOR=tester TMPDIR=\(notes) EDITOR=\(editor) \(Program.path) \(plan); "
      + "echo \"exit $?\"; exec sleep 60"
    let tmux = try Tmux(width: 100, height: 30, command: command)
    #expect(try tmux.shows("Timeline"))
    return tmux
  }

  /// Whether nothing is left of the file that the editor had.
  private var isClean: Bool {
    (try? FileManager.default.contentsOfDirectory(atPath: scratch.path("scratch")))?.isEmpty
      ?? false
  }

  @Test("is read back, and becomes one change that undo takes back")
  func edited() throws {
    let tmux = try open(
      editor: "stat -c %a \"$1\" > \(scratch.path("mode")); printf 'Ask ქართლი\\n\\n' > \"$1\"; "
        + "touch \"$1~\""
    )
    try tmux.press("4", "E")
    #expect(try tmux.shows("Edit TM01: note"))
    #expect(try task("TM01", in: plan)["note"] as? String == "Ask ქართლი")
    #expect(try String(contentsOfFile: scratch.path("mode"), encoding: .utf8) == "600\n")
    #expect(isClean)
    try tmux.press("u")
    #expect(try tmux.shows("Undone"))
    try tmux.press("q")
    #expect(try tmux.shows("exit 0"))
  }

  @Test(
    "that cannot be taken leaves the plan as it was, with a sentence, and the screen comes back",
    arguments: [
      ("exit 3", "The editor ended with an error"),
      ("true", "is as it was"),
      ("rm \"$1\"", "left no file"),
      ("printf '\\377\\376' > \"$1\"", "not UTF-8"),
      ("head -c 70000 /dev/zero | tr '\\0' a > \"$1\"", "longer than 64 KB"),
    ]
  )
  func refused(script: String, says: String) throws {
    let before = try state(of: plan)
    let tmux = try open(editor: script)
    try tmux.press("4", "E")
    #expect(try tmux.shows(says))
    #expect(try tmux.shows("Timeline"))
    #expect(try state(of: plan) == before)
    #expect(isClean)
    try tmux.press("q")
    #expect(try tmux.shows("exit 0"))
  }
}
