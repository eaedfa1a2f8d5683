/// Something in a theme file that was passed over.
package struct ThemeWarning: Hashable, Sendable, CustomStringConvertible {
  package let theme: String
  /// Counted from 1; 0 when the whole file is meant.
  package let line: Int
  package let words: String

  package var description: String {
    line == 0 ? "\(theme).theme: \(words)" : "\(theme).theme:\(line): \(words)"
  }
}

/// One theme file as it is written, before what it inherits is added.
///
/// A line that makes no sense is reported and passed over: a theme never stops the program.
struct ThemeFile {
  static let largest = 65_536

  let id: String
  private(set) var title: String?
  private(set) var parent: String?
  private(set) var symbols: SymbolSet?
  private(set) var palette: [String: ThemeColor] = [:]
  private(set) var looks: [Role: ThemeLook] = [:]
  /// Names that are used, with the line of one use each.
  private(set) var uses: [String: Int] = [:]
  private(set) var warnings: [ThemeWarning] = []

  init(id: String, text: String) {
    self.id = id
    guard text.utf8.count <= ThemeFile.largest else {
      warn(0, "larger than 64 KB, not read")
      return
    }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() { read(line, number: index + 1) }
  }

  private mutating func warn(_ line: Int, _ words: String) {
    warnings.append(ThemeWarning(theme: id, line: line, words: words))
  }

  private mutating func read(_ raw: Substring, number: Int) {
    let line = ThemeFile.trimmed(ThemeFile.withoutComment(raw))
    guard !line.isEmpty else { return }
    guard let equals = line.firstIndex(of: "=") else {
      return warn(number, "“role = colour” expected")
    }
    let name = String(ThemeFile.trimmed(line[..<equals]))
    let value = ThemeFile.trimmed(line[line.index(after: equals)...])
    switch name {
    case "name": title = String(value)
    case "inherit": parent = String(value)
    case "symbols":
      symbols = SymbolSet(rawValue: String(value))
      if symbols == nil { warn(number, "symbols are eighths, blocks or ascii, not “\(value)”") }
    case _ where name.hasPrefix("@"): readColor(name.dropFirst(), value, number)
    default: readLook(name, value, number)
    }
  }

  private mutating func readColor(_ name: Substring, _ value: Substring, _ number: Int) {
    guard let color = ThemeColor(value) else { return warn(number, "no colour “\(value)”") }
    palette[String(name)] = color
    if case .named(let other) = color { uses[other] = number }
  }

  private mutating func readLook(_ name: String, _ value: Substring, _ number: Int) {
    guard let role = Role(rawValue: name) else { return warn(number, "no role “\(name)”") }
    let parts = value.split(separator: "|", omittingEmptySubsequences: false)
    guard parts.count <= 3 else { return warn(number, "more than three clauses") }
    do throws(ThemeClause.Mistake) {
      let look = try ThemeLook(parts.map(ThemeFile.trimmed))
      looks[role] = look
      for name in look.names { uses[name] = number }
    } catch {
      warn(number, error.words)
    }
  }

  /// A `#` starts a comment at the start of a line, or between spaces; elsewhere it is a colour.
  private static func withoutComment(_ line: Substring) -> Substring {
    var before: Character = " "
    for index in line.indices where line[index] == "#" || !line[index].isWhitespace {
      let after = line.index(after: index)
      let isAlone = after == line.endIndex || line[after].isWhitespace
      let startsLine = line[..<index].allSatisfy(\.isWhitespace)
      if index > line.startIndex { before = line[line.index(before: index)] }
      if line[index] == "#", startsLine || (isAlone && before.isWhitespace) {
        return line[..<index]
      }
    }
    return line
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let rest = text.drop(while: \.isWhitespace)
    guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return rest[...last]
  }
}
