import Canvas

/// What somebody typed after `/`: words that must all occur, and terms that ask for more.
package struct Filter: Hashable, Sendable {
  /// What a term asks of a task.
  package enum Term: Hashable, Sendable {
    case overdue, critical, open, done, waiting, blocked, unassigned, late
    /// Codes are folded: `mission:ge`.
    case mission(String), country(String), gate(String)
  }

  /// Every word as typed, folded: what lists without tasks look for.
  package var words: [String] = []
  /// Terms among the words that only a task can fulfil.
  package var terms: [Term] = []
  /// The words that are no terms.
  package var plain: [String] = []

  package init(_ text: String) {
    for word in matchFold(text).split(whereSeparator: \.isWhitespace).map(String.init) {
      words.append(word)
      if let term = Filter.term(word) { terms.append(term) } else { plain.append(word) }
    }
  }

  package var isEmpty: Bool { words.isEmpty }

  /// Whether all the words, terms taken as words, occur in a folded text.
  package func matches(folded text: String) -> Bool { words.allSatisfy(text.contains) }

  private static let flags: [String: Term] = [
    "overdue": .overdue, "critical": .critical, "open": .open, "done": .done,
    "waiting": .waiting, "blocked": .blocked, "unassigned": .unassigned, "late": .late,
  ]

  /// The terms that a word of three letters or more may become.
  static func terms(startingWith word: String) -> [Term] {
    guard word.count >= 3 else { return [] }
    return flags.filter { $0.key.hasPrefix(word) }.map(\.value)
  }

  private static func term(_ word: String) -> Term? {
    if let flag = flags[word] { return flag }
    guard let colon = word.firstIndex(of: ":") else { return nil }
    // A key whose value is still to be typed asks for nothing yet, instead of emptying the list.
    let value = String(word[word.index(after: colon)...])
    switch word[..<colon] {
    case "mission": return .mission(value)
    case "country": return .country(value)
    case "gate": return .gate(value)
    default: return nil
    }
  }
}
