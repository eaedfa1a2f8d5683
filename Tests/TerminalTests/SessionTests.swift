import Canvas
import Testing

@testable import Terminal

@Suite("A terminal session")
struct SessionTests {
  @Test(
    "finds the editor and its arguments",
    arguments: [
      (nil, nil, ["vi"]), ("nano", "vim", ["nano"]), (nil, "vim", ["vim"]), ("", "vim", ["vim"]),
      ("code --wait", nil, ["code", "--wait"]), ("  ", nil, ["vi"]),
    ] as [(String?, String?, [String])]
  )
  @MainActor
  func editor(visual: String?, editor: String?, expected: [String]) {
    #expect(TerminalSession.editorCommand(visual: visual, editor: editor) == expected)
  }

  @Test("runs another program and tells how it ended")
  func child() {
    #expect(ChildProcess.run(["true"]))
    #expect(!ChildProcess.run(["false"]))
    #expect(!ChildProcess.run(["no-such-editor-anywhere"]))
    #expect(ChildProcess.run(["test", "a b;$(exit 1)", "=", "a b;$(exit 1)"]))
  }

  @Test("shows captured messages without their control characters")
  func blanking() {
    #expect(blanked("a\u{1B}[2Jb\n\tc\u{7F}") == "a?[2Jb\n\tc?")
    #expect(blanked("გმ é") == "გმ é")
    #expect(!blanked("x\u{9B}31m").unicodeScalars.contains("\u{9B}"))
  }

  private func blanked(_ text: String) -> String {
    var bytes = Array(text.utf8)
    let count = bytes.count
    unsafe bytes.withUnsafeMutableBufferPointer { buffer in
      _ = unsafe CrashGuard.blankControls(in: buffer, count: count, after: 0)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("tells a way out when it cannot be opened")
  func failures() {
    #expect(TerminalFailure.notATerminal.description.contains("`plenary status`"))
    #expect(TerminalFailure.notATerminal.exitStatus == 2)
    #expect(TerminalFailure.unknownTerminal("weird").description.contains("weird"))
    #expect(TerminalFailure.unknownTerminal("weird").exitStatus == 69)
  }
}
