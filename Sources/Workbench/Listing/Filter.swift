import Canvas

/// What somebody typed after `/`: words that must all occur, and terms that ask for more.
///
/// A word behind a minus must not hold: `overdue -waiting`, `mission:GE -done`.
package struct Filter: Hashable, Sendable {
  /// What a term asks of a task.
  package enum Term: Hashable, Sendable {
    case overdue, critical, open, done, waiting, blocked, unassigned, late
    case planned, ready, inProgress, delivered, dropped
    /// Ready since the last working day.
    case newlyReady
    /// Asks the same as another task.
    case twin
    /// Due or forecast on another day than the baseline says.
    case moved
    /// Codes are folded: `mission:ge`; a party is a government or `host`.
    case mission(String), country(String), gate(String), party(String)
    /// `today`, `week`, or a day as forms take it; only what is still open.
    case due(String)
  }

  /// Every word as typed, folded: what lists without tasks look for; and those behind a minus.
  package var words: [String] = []
  package var refusedWords: [String] = []
  /// Terms among the words that only a task can fulfil.
  package var terms: [Term] = []
  package var refusedTerms: [Term] = []
  /// The words that are no terms.
  package var plain: [String] = []
  package var refusedPlain: [String] = []
  /// Whether the tasks of all meetings are wanted, without heads: `anywhere`.
  package var isEverywhere = false

  package init(_ text: String) {
    for word in Self.joined(matchFold(text)).split(whereSeparator: \.isWhitespace) {
      if word == "anywhere" {
        isEverywhere = true
      } else if word.first == "-" {
        refuse(String(word.dropFirst()))
      } else {
        ask(for: String(word))
      }
    }
  }

  package var isEmpty: Bool { words.isEmpty && refusedWords.isEmpty && !isEverywhere }

  /// Whether all the words, terms taken as words, occur in a folded text, and none that is refused.
  package func matches(folded text: String) -> Bool {
    words.allSatisfy(text.contains) && !refusedWords.contains(where: text.contains)
  }

  private mutating func ask(for word: String) {
    words.append(word)
    if let term = Filter.term(word) { terms.append(term) } else { plain.append(word) }
  }

  /// A minus whose word is still to be typed, or a code still to come, refuses nothing yet.
  private mutating func refuse(_ word: String) {
    guard !word.isEmpty, word.last != ":" else { return }
    refusedWords.append(word)
    if let term = Filter.term(word) {
      refusedTerms.append(term)
    } else if Filter.terms(startingWith: word).isEmpty {
      refusedPlain.append(word)
    }
  }

  /// States of two words are one term.
  private static func joined(_ text: String) -> String {
    phrases.reduce(text) { text, phrase in
      var parts: [Substring] = []
      var rest = text[...]
      while let range = rest.firstRange(of: phrase.words) {
        parts.append(rest[..<range.lowerBound])
        rest = rest[range.upperBound...]
      }
      return (parts + [rest]).joined(separator: phrase.term)
    }
  }

  private static let phrases = [
    (words: "newly ready", term: "newly"), (words: "in progress", term: "started"),
    (words: "left out", term: "dropped"),
  ]

  private static let flags: [String: Term] = [
    "overdue": .overdue, "critical": .critical, "open": .open, "done": .done,
    "waiting": .waiting, "blocked": .blocked, "unassigned": .unassigned, "late": .late,
    "planned": .planned, "ready": .ready, "started": .inProgress, "delivered": .delivered,
    "dropped": .dropped, "newly": .newlyReady, "twin": .twin, "moved": .moved,
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
    case "party": return .party(value)
    case "due": return .due(value)
    default: return nil
    }
  }
}
