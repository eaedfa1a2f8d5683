import Canvas

// The memory as a file of lines, `key = value`, that its owner can read and mend.
extension UserMemory {
  /// A line that says nothing, by its number from 1.
  package struct BadLine: Hashable, Sendable {
    package var number: Int
    package var words: String
  }

  /// How large a file of memory may be, in bytes.
  package static let mostBytes = 1 << 18

  /// Reads what can be read; a bad line costs only itself.
  package static func read(_ text: String) -> (memory: UserMemory, bad: [BadLine]) {
    var memory = UserMemory()
    var bad: [BadLine] = []
    for (place, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let line = MemoryText.trim(String(line))
      if line.isEmpty || line.utf8.first == UInt8(ascii: "#") { continue }
      if let words = memory.take(line) { bad.append(BadLine(number: place + 1, words: words)) }
    }
    memory.trim()
    return (memory, bad)
  }

  /// Takes a line; the words say what is wrong with it.
  private mutating func take(_ line: String) -> String? {
    // By scalars: a mark that combines with the sign or a space belongs to the value.
    let scalars = line.unicodeScalars
    guard let sign = scalars.firstIndex(of: "=") else { return "there is no `=` in it" }
    let names = scalars[..<sign].split(separator: " ", maxSplits: 2)
      .map { MemoryText.read(MemoryText.trim(String($0))) }
    let value = MemoryText.read(MemoryText.trim(String(scalars[scalars.index(after: sign)...])))
    switch (names.first, names.count) {
    case ("theme", 1):
      guard Theme.isName(value) else { return "that is no name of a theme" }
      theme = value
    case ("keyboard", 1):
      guard let layout = Keyboard(rawValue: value) else { return "there is no such keyboard" }
      keyboard = layout
    case ("recent", 1):
      // A command of another version of the program is passed over.
      if let command = CommandID(rawValue: value), !recent.contains(command) {
        recent.append(command)
      }
    case ("file", 1):
      guard value.utf8.first == UInt8(ascii: "/") else { return "that is no absolute path" }
      if !files.contains(value) { files.append(value) }
    case ("seen", 2):
      guard let revision = Int(value), revision > 0 else { return "that is no revision" }
      if seenRevision(of: names[1]) == nil {
        seen.append(SeenPlan(plan: names[1], revision: revision))
      }
    case ("filter", 3):
      guard let list = ListID(rawValue: names[1]) else { return "there is no such list" }
      let filter = SavedFilter(list: list, name: names[2], text: value)
      if !filters.contains(where: { $0.list == list && $0.name == filter.name }) {
        filters.append(filter)
      }
    case ("theme", _), ("keyboard", _), ("recent", _), ("file", _), ("seen", _), ("filter", _):
      return "there are too many or too few words before the `=`"
    default: others.append(line)
    }
    return nil
  }

  /// The text of the file; read again, it gives the same memory.
  package var text: String {
    var lines = ["# What plenary remembers of you between runs. It may be deleted."]
    if let theme { lines.append("theme = \(MemoryText.print(theme))") }
    if let keyboard { lines.append("keyboard = \(keyboard.rawValue)") }
    lines += recent.map { "recent = \($0.rawValue)" }
    lines += filters.map {
      "filter \($0.list.rawValue) \(MemoryText.print($0.name)) = \(MemoryText.print($0.text))"
    }
    lines += seen.map { "seen \(MemoryText.print($0.plan, isWord: true)) = \($0.revision)" }
    lines += files.map { "file = \(MemoryText.print($0))" }
    return (lines + others).joined(separator: "\n") + "\n"
  }
}

/// Text on a line of its own: what would end or split the line is written with a backslash.
enum MemoryText {
  /// A word has no space in it, the rest only none at its ends.
  static func print(_ text: String, isWord: Bool = false) -> String {
    var printed = ""
    let scalars = Array(text.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      let isAtEnd = place == 0 || place == scalars.count - 1
      switch scalar {
      case "\\": printed += "\\\\"
      case "=": printed += "\\e"
      case " " where isWord || isAtEnd: printed += "\\s"
      case "#" where place == 0: printed += "\\h"
      default:
        // Controls and every other space, which a reader could take for the end of the line.
        if scalar.value < 0x20 || scalar.value == 0x7F || (scalar.value > 0x7F && isOdd(scalar)) {
          printed += "\\u{" + String(scalar.value, radix: 16) + "}"
        } else {
          printed.unicodeScalars.append(scalar)
        }
      }
    }
    return printed.isEmpty ? "\\0" : printed
  }

  /// Without the blanks at its ends.
  static func trim(_ text: String) -> String {
    var rest = text.unicodeScalars[...]
    while let first = rest.first, first == " " || first == "\t" { rest.removeFirst() }
    while let last = rest.last, last == " " || last == "\t" { rest.removeLast() }
    return String(rest)
  }

  private static func isOdd(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
      || scalar.properties.generalCategory == .format
  }

  /// Undoes ``print(_:isWord:)``; a backslash before anything else stands for itself.
  static func read(_ printed: String) -> String {
    var text = String.UnicodeScalarView()
    var rest = printed.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\\", let next = rest.first else {
        text.append(scalar)
        continue
      }
      rest.removeFirst()
      switch next {
      case "\\": text.append("\\")
      case "e": text.append("=")
      case "s": text.append(" ")
      case "h": text.append("#")
      case "0": break
      case "u":
        if let (code, end) = code(rest) {
          text.append(code)
          rest = rest[end...]
        } else {
          text.append(contentsOf: ["\\", "u"])
        }
      default: text.append(contentsOf: ["\\", next])
      }
    }
    return String(text)
  }

  /// The scalar of `{hex}`, and where it ends.
  private static func code(
    _ text: Substring.UnicodeScalarView
  ) -> (Unicode.Scalar, String.Index)? {
    guard text.first == "{", let close = text.firstIndex(of: "}") else { return nil }
    let digits = String(text[text.index(after: text.startIndex)..<close])
    guard digits.count <= 6, let value = UInt32(digits, radix: 16),
      let scalar = Unicode.Scalar(value)
    else { return nil }
    return (scalar, text.index(after: close))
  }
}
