/// A colour as a theme file writes it.
package enum ThemeColor: Hashable, Sendable {
  /// `default`: the terminal's own.
  case terminal
  /// One of the 16 with names, `red` or `bright-red`.
  case index(UInt8)
  case rgb(RGB)
  /// `@ink`: looked up in the palette of the theme that is loaded, not of the file it stands in.
  case named(String)

  private static let names: [Substring: UInt8] = [
    "black": 0, "red": 1, "green": 2, "yellow": 3, "blue": 4, "magenta": 5, "cyan": 6, "white": 7,
    "bright-black": 8, "bright-red": 9, "bright-green": 10, "bright-yellow": 11,
    "bright-blue": 12, "bright-magenta": 13, "bright-cyan": 14, "bright-white": 15,
  ]

  init?(_ word: Substring) {
    if word == "default" {
      self = .terminal
    } else if word.hasPrefix("@") {
      self = .named(String(word.dropFirst()))
    } else if let rgb = RGB(hex: word) {
      self = .rgb(rgb)
    } else if let index = ThemeColor.names[word] {
      self = .index(index)
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

  init(_ text: Substring) throws(Mistake) {
    var isGround = false
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
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
