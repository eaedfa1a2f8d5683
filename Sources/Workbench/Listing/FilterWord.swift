/// A word of a filter with its quotes taken off; what stood in quotes is never a sign.
struct FilterWord: Hashable {
  private struct Letter: Hashable {
    var character: Character
    var isQuoted: Bool
  }

  private var letters: [Letter] = []
  /// Whether it began with a quote, so that it is text whatever stands in it.
  private(set) var isQuoted = false

  init(plain text: String) { letters = text.map { Letter(character: $0, isQuoted: false) } }

  private init() {}

  var isEmpty: Bool { letters.isEmpty }
  var text: String { String(letters.map(\.character)) }

  func isPlain(_ text: String) -> Bool { !isQuoted && self.text == text }

  /// The words of a text; a quote that is not closed goes to the end.
  static func all(of text: String) -> [FilterWord] {
    var words: [FilterWord] = []
    var word = FilterWord()
    var isInQuotes = false
    func isBegun(_ word: FilterWord) -> Bool { !word.letters.isEmpty || word.isQuoted }
    for character in text {
      switch character {
      case "\"":
        isInQuotes.toggle()
        if word.letters.isEmpty || word.letters.map(\.character) == ["-"] { word.isQuoted = true }
      case _ where character.isWhitespace && !isInQuotes:
        if isBegun(word) { words.append(word) }
        word = FilterWord()
      default: word.letters.append(Letter(character: character, isQuoted: isInQuotes))
      }
    }
    return isBegun(word) ? words + [word] : words
  }

  /// The word behind a minus, and whether there was one.
  var withoutMinus: (word: FilterWord, isRefused: Bool) {
    guard let first = letters.first, first.character == "-", !first.isQuoted else {
      return (self, false)
    }
    var rest = self
    rest.letters.removeFirst()
    return (rest, true)
  }

  /// Key, comparison and values; `nil` for a word without a key of letters before its sign.
  var parts: (key: String, comparison: FilterComparison, values: [String])? {
    guard !isQuoted, let sign = letters.firstIndex(where: { Self.isSign($0) }), sign > 0 else {
      return nil
    }
    let key = String(letters[..<sign].map(\.character))
    guard key.allSatisfy(\.isLetter) else { return nil }
    var rest = letters[sign...]
    if rest.first?.character == ":" { rest = rest.dropFirst() }
    var signs = ""
    while let next = rest.first, Self.isSign(next), next.character != ":", signs.count < 2 {
      signs.append(next.character)
      rest = rest.dropFirst()
    }
    let values = rest.split { $0.character == "," && !$0.isQuoted }
    return (
      key, FilterComparison(rawValue: signs) ?? .equal,
      values.map { String($0.map(\.character)) }
    )
  }

  private static func isSign(_ letter: Letter) -> Bool {
    !letter.isQuoted && ":<>=".contains(letter.character)
  }
}
