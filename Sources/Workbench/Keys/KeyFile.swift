import Canvas

/// The file in which users say which keys they want: `command = key key`, a command a line.
///
/// A line that makes no sense is reported and passed over: a file of keys never stops the program.
package enum KeyFile {
  /// What was passed over, and where; lines count from 1.
  package struct Warning: Hashable, Sendable {
    package let line: Int
    package let words: String
  }

  package static let largest = 65_536

  /// Reads a file over the shipped keys.
  ///
  /// Of two lines that want the same key the later one gets it.
  package static func read(_ text: String) -> (keymap: Keymap, warnings: [Warning]) {
    var keymap = Keymap.standard
    var warnings: [Warning] = []
    for (index, raw) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let line = raw.drop(while: \.isWhitespace)
      if line.isEmpty || line.first == "#" { continue }
      do throws(Mistake) { try apply(line, to: &keymap) } catch {
        warnings.append(Warning(line: index + 1, words: error.words))
      }
    }
    return (keymap, warnings)
  }

  /// A file that says what holds now.
  package static func text(of keymap: Keymap) -> String {
    let width = keymap.bindings.map(\.id.rawValue.count).max() ?? 0
    return keymap.bindings.map { binding in
      let name = binding.id.rawValue
      let keys = binding.keys.map(\.fileName).joined(separator: " ")
      let gap = String(repeating: " ", count: width - name.count)
      let line = "\(name)\(gap) = \(keys)"
      let pad = String(repeating: " ", count: max(1, width + 22 - line.count))
      return "\(line)\(pad)# \(binding.title)"
    }
    .joined(separator: "\n")
  }

  private struct Mistake: Error {
    let words: String
  }

  private static func apply(_ line: Substring, to keymap: inout Keymap) throws(Mistake) {
    guard let equals = line.firstIndex(of: "=") else {
      throw Mistake(words: "“command = keys” expected")
    }
    let name = String(line[..<equals].split(whereSeparator: \.isWhitespace).joined(separator: " "))
    guard let command = CommandID(rawValue: name) else {
      throw Mistake(words: "there is no command “\(name)”; `plenary keys` lists them")
    }
    var keys: [Key] = []
    for word in line[line.index(after: equals)...].split(whereSeparator: \.isWhitespace) {
      if word == "#", !keys.isEmpty || isComment(line, after: equals) { break }
      keys.append(try key(word))
    }
    var tried = keymap
    tried.set(keys, for: command)
    for needed in Self.needed where tried.binding(needed)?.keys.isEmpty ?? false {
      throw Mistake(words: "“\(needed.rawValue)” would have no key, and nobody could do without it")
    }
    keymap = tried
  }

  /// Without these one could not get on, or not out.
  private static let needed: [CommandID] = [.up, .down, .open, .back, .palette, .help, .quit]

  /// Whether a `#` is the first word after the sign and has words behind it, so that it is no key.
  private static func isComment(_ line: Substring, after equals: Substring.Index) -> Bool {
    let rest = line[line.index(after: equals)...].split(whereSeparator: \.isWhitespace)
    return rest.first == "#" && rest.count > 1
  }

  private static func key(_ word: Substring) throws(Mistake) -> Key {
    if word.count == 1, let character = word.first { return .character(character) }
    if word.count == 2, word.first == "^", let letter = word.last, letter.isASCII {
      let key = Key.control(Character(letter.lowercased()))
      if kept.contains(key) {
        throw Mistake(words: "terminals keep \(key.label) for themselves, or it is another key")
      }
      return key
    }
    guard let events = try? KeyScript.parse("<\(word)>"), case .key(let key)? = events.first else {
      throw Mistake(
        words: "there is no key “\(word)”; keys are such as a, ^R, F5, Tab, Space, PgUp"
      )
    }
    return key
  }

  private static let kept: Set<Key> = Set("cshqimd[".map(Key.control))
}

extension Key {
  /// The key as the file has it.
  fileprivate var fileName: String {
    switch self {
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .shiftUp: "S-Up"
    case .shiftDown: "S-Down"
    default: label
    }
  }
}
