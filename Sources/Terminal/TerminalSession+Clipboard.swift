package import Canvas
import Glibc

extension TerminalSession {
  /// What stands between the program and the clipboard of the user's machine.
  package enum ClipboardPath: Sendable { case terminal, tmux, none }

  /// As far as the environment tells; whether the terminal then takes the text, none of them says.
  package static var clipboardPath: ClipboardPath {
    clipboardPath(tmux: Environment.value(of: "TMUX"), term: Environment.value(of: "TERM"))
  }

  static func clipboardPath(tmux: String?, term: String?) -> ClipboardPath {
    if let tmux, !tmux.isEmpty { return .tmux }
    let bare = ["linux", "vt100", "vt102", "vt220", "dumb", "ansi"]
    return bare.contains(term ?? "") ? .none : .terminal
  }

  /// Sends lines of text to the clipboard of the terminal (OSC 52), wherever that runs.
  ///
  /// It works over SSH, for the terminal itself keeps the text; one that does not allow it, or does
  /// not know it, shows nothing.
  package func copy(_ lines: [SafeText]) {
    guard isUsable else { return }
    let text = lines.map(\.string).joined(separator: "\n")
    let isScreen = Environment.value(of: "STY") != nil
    Curses.emit(Sequence.clipboard(text, throughScreen: isScreen))
  }
}

extension Sequence {
  /// OSC 52 for the clipboard proper, ended by BEL.
  ///
  /// GNU screen passes on only what is wrapped for it, at most 768 bytes at a time.
  static func clipboard(_ text: String, throughScreen: Bool = false) -> String {
    let plain = "\u{1B}]52;c;\(Base64.text(of: text.utf8))\u{07}"
    guard throughScreen else { return plain }
    let bytes = Array(plain.utf8)
    return stride(from: 0, to: bytes.count, by: 256).map { start in
      let part = bytes[start..<min(start + 256, bytes.count)]
      return "\u{1B}P" + String(decoding: part, as: UTF8.self) + "\u{1B}\\"
    }.joined()
  }
}

/// Bytes as letters, four for three (RFC 4648).
nonisolated enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
  )

  static func text(of bytes: some Collection<UInt8>) -> String {
    let bytes = Array(bytes)
    var letters: [UInt8] = []
    letters.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      var word = 0
      for place in 0..<3 { word = word << 8 | Int(place < part.count ? part[start + place] : 0) }
      for place in 0..<4 {
        let isFilled = place <= part.count
        letters.append(
          isFilled ? alphabet[word >> (18 - 6 * place) & 63] : UInt8(ascii: "=")
        )
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }
}
