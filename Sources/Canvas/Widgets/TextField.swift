/// One row of text being edited, with a caret between graphemes.
///
/// The text is kept as typed; hidden characters show as `<U+202E>`, so that nothing is edited blind.
package struct TextField: Hashable, Sendable {
  package private(set) var text: String
  /// Characters before the caret.
  package private(set) var caret: Int

  /// Starts with the caret behind the text.
  package init(_ text: String = "") {
    self.text = TextField.onOneRow(text)
    caret = self.text.count
  }

  package var isEmpty: Bool { text.isEmpty }

  private var place: String.Index { text.index(text.startIndex, offsetBy: caret) }

  /// Puts text at the caret as one edit; line breaks and tabs become spaces.
  package mutating func insert(_ raw: String) {
    let head = text[..<place] + TextField.onOneRow(raw)
    let tail = text[place...]
    text = String(head + tail)
    caret = min(head.count, text.count)
  }

  package mutating func deleteBackward() { delete(from: caret - 1, to: caret) }
  package mutating func deleteForward() { delete(from: caret, to: caret + 1) }
  package mutating func deleteWordBackward() { delete(from: wordStart, to: caret) }
  package mutating func deleteToStart() { delete(from: 0, to: caret) }
  package mutating func deleteToEnd() { delete(from: caret, to: text.count) }

  package mutating func moveLeft() { caret = max(0, caret - 1) }
  package mutating func moveRight() { caret = min(text.count, caret + 1) }
  package mutating func moveWordLeft() { caret = wordStart }
  package mutating func moveWordRight() { caret = wordEnd }
  package mutating func moveHome() { caret = 0 }
  package mutating func moveEnd() { caret = text.count }

  private mutating func delete(from first: Int, to last: Int) {
    let first = max(0, first)
    let last = min(text.count, last)
    guard first < last else { return }
    let start = text.index(text.startIndex, offsetBy: first)
    text.removeSubrange(start..<text.index(start, offsetBy: last - first))
    caret = min(first, text.count)
  }

  /// Where the word before the caret starts: over spaces, then over what is none.
  private var wordStart: Int {
    let head = Array(text.prefix(caret))
    let word = head.lastIndex { !$0.isWhitespace } ?? -1
    guard word >= 0 else { return 0 }
    return (head[..<word].lastIndex(where: \.isWhitespace) ?? -1) + 1
  }

  private var wordEnd: Int {
    let tail = Array(text.dropFirst(caret))
    guard let word = tail.firstIndex(where: { !$0.isWhitespace }) else { return text.count }
    return caret + (tail[word...].firstIndex(where: \.isWhitespace) ?? tail.count)
  }

  private static func onOneRow(_ raw: String) -> String {
    String(raw.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }
}

extension TextField {
  /// Does what a key does in a field; false when the key means nothing here.
  package mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace, .control("h"): deleteBackward()
    case .delete, .control("d"): deleteForward()
    case .control("w"): deleteWordBackward()
    case .control("u"): deleteToStart()
    case .control("k"): deleteToEnd()
    case .left, .control("b"): moveLeft()
    case .right, .control("f"): moveRight()
    case .alt("b"): moveWordLeft()
    case .alt("f"): moveWordRight()
    case .home, .control("a"): moveHome()
    case .end, .control("e"): moveEnd()
    default: return false
    }
    return true
  }
}
