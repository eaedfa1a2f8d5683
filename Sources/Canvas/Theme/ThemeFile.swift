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
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() { read(Substring(line), number: index + 1) }
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
    let bytes = line.utf8
    guard let first = bytes.first(where: { !isSpace($0) }), first != hash else { return "" }
    var before = hash
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == hash, isSpace(before) {
        let after = bytes.index(after: index)
        if after == bytes.endIndex || isSpace(bytes[after]) { return line[..<index] }
      }
      before = byte
    }
    return line
  }

  private static let hash = UInt8(ascii: "#")

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let bytes = text.utf8
    guard let first = bytes.firstIndex(where: { !isSpace($0) }),
      let last = bytes.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return text[first..<bytes.index(after: last)]
  }
}
