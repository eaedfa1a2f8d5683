/// A colour as a theme file writes it.
package enum ThemeColor: Hashable, Sendable {
  /// `default`: the terminal's own.
  case terminal
  /// One of the 16 with names, `red` or `bright-red`.
  case index(UInt8)
  case rgb(RGB)
  /// `@ink`: looked up in the palette of the theme that is loaded, not of the file it stands in.
  case named(String)

  private static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
  ]

  init?(_ word: some StringProtocol) {
    if word == "default" {
      self = .terminal
    } else if word.hasPrefix("@") {
      self = .named(String(word.dropFirst()))
    } else if let rgb = RGB(hex: word) {
      self = .rgb(rgb)
    } else if let index = ThemeColor.names.firstIndex(where: { $0 == word }) {
      self = .index(UInt8(index))
    } else if let index = ThemeColor.names.firstIndex(where: { "bright-" + $0 == word }) {
      self = .index(UInt8(index + 8))
    } else {
      return nil
    }
  }
}

/// The look of a role at one depth: `FG on BG bold underline`, each part optional.
package struct ThemeClause: Hashable, Sendable {
  var foreground: ThemeColor?
  var background: ThemeColor?
  var attributes: Emphasis = []

  /// What is wrong with a clause, in words for the warning.
  struct Mistake: Error {
    let words: String
  }

  private static let attributeNames: [Substring: Emphasis] = [
    "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline, "reverse": .reverse,
  ]

  init(_ text: some StringProtocol) throws(Mistake) {
    var isGround = false
    for word in String(text).split(whereSeparator: \.isWhitespace) {
      if let attribute = ThemeClause.attributeNames[word] {
        attributes.insert(attribute)
      } else if word == "on" {
        isGround = true
        continue
      } else if let color = ThemeColor(word) {
        if isGround { background = color } else { foreground = color }
      } else {
        throw Mistake(words: "no colour or attribute “\(word)”")
      }
      isGround = false
    }
    if isGround { throw Mistake(words: "a background is missing after “on”") }
  }
}
