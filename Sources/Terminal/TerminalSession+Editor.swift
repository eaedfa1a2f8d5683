import CNcurses
import Glibc

extension TerminalSession {
  /// Opens a file in the user's editor (`VISUAL`, `EDITOR`, else `vi`) and waits for it.
  ///
  /// The variable may hold arguments, set apart by blanks; no shell reads it, nor the path.
  ///
  /// - Returns: Whether the editor ended with status 0.
  package func runEditor(on path: String) -> Bool {
    let command = Self.editorCommand(
      visual: Environment.value(of: "VISUAL"),
      editor: Environment.value(of: "EDITOR")
    )
    return lend { Signals.withChildInForeground { ChildProcess.run(command + [path]) } }
  }

  static func editorCommand(visual: String?, editor: String?) -> [String] {
    let words = [visual, editor, "vi"].compactMap { $0?.split(separator: " ").map(String.init) }
    return words.first { !$0.isEmpty } ?? ["vi"]
  }
}
