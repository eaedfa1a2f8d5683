import Canvas

/// What somebody typed after `/`: words that must all occur, and clauses that ask for more.
///
/// `mission:GE overdue critical -waiting effort>2 due:<2020-10-01 "note verbale"`. A minus refuses,
/// commas mean "or", quotes keep blanks. Reading it needs no plan; whether a value exists is said
/// by the judge.
package struct Filter: Hashable, Sendable {
  package enum Test: Hashable, Sendable {
    /// Folded text that must occur.
    case word(String)
    case flag(FilterFlag)
    case field(FilterField, FilterComparison, [String])
  }

  package struct Clause: Hashable, Sendable {
    package var test: Test
    package var isRefused: Bool
    /// Whether it is the end of the text, where somebody may still be typing.
    package var isLast: Bool
  }

  package private(set) var clauses: [Clause] = []
  /// Sentences about words that mean nothing, in order; such words hide no row.
  package private(set) var mistakes: [String] = []
  /// Whether the tasks of all meetings are wanted, without heads: `anywhere`.
  package private(set) var isEverywhere = false

  package var isEmpty: Bool { clauses.isEmpty && !isEverywhere }

  /// Whether any text is looked for in the tasks.
  var hasWords: Bool {
    clauses.contains { if case .word = $0.test { true } else { false } }
  }

  package init(_ text: String) {
    let words = Self.joined(FilterWord.all(of: matchFold(text)))
    for (place, word) in words.enumerated() {
      if word.isPlain("anywhere") {
        isEverywhere = true
      } else {
        take(word, isLast: place == words.count - 1 && text.last?.isWhitespace != true)
      }
    }
  }

  private mutating func take(_ word: FilterWord, isLast: Bool) {
    let (asked, isRefused) = word.withoutMinus
    guard !asked.isEmpty, let test = test(asked, isRefused, isLast) else { return }
    clauses.append(Clause(test: test, isRefused: isRefused, isLast: isLast))
  }

  private mutating func test(_ word: FilterWord, _ isRefused: Bool, _ isLast: Bool) -> Test? {
    guard let parts = word.parts else {
      if !word.isQuoted, let flag = FilterFlag(word: word.text) { return .flag(flag) }
      // A minus whose word is still being typed refuses nothing yet.
      if isRefused, isLast, !FilterFlag.starting(with: word.text).isEmpty { return nil }
      return .word(word.text)
    }
    guard let field = FilterField(word: parts.key) else {
      mistakes.append(FilterField.unknown(parts.key, word.text))
      return nil
    }
    // A key whose value is still to come asks for nothing yet, instead of emptying the list.
    return parts.values.isEmpty ? nil : .field(field, parts.comparison, parts.values)
  }

  /// States of two words are one.
  private static func joined(_ words: [FilterWord]) -> [FilterWord] {
    var joined: [FilterWord] = []
    for word in words {
      let pair = phrases.first { phrase in
        word.isPlain(phrase.last) && joined.last.map { $0.isPlain(phrase.first) } == true
      }
      if let pair {
        joined[joined.count - 1] = FilterWord(plain: pair.word)
      } else if let last = joined.last, let minus = refusedPhrase(last, word) {
        joined[joined.count - 1] = FilterWord(plain: minus)
      } else {
        joined.append(word)
      }
    }
    return joined
  }

  private static func refusedPhrase(_ first: FilterWord, _ second: FilterWord) -> String? {
    let pair = phrases.first { first.isPlain("-" + $0.first) && second.isPlain($0.last) }
    return pair.map { "-" + $0.word }
  }

  private static let phrases = [
    (first: "newly", last: "ready", word: "newly"),
    (first: "in", last: "progress", word: "started"),
    (first: "left", last: "out", word: "dropped"),
  ]
}

/// How a value is compared with that of a row.
package enum FilterComparison: String, Hashable, Sendable {
  case equal = "=", less = "<", atMost = "<=", greater = ">", atLeast = ">="

  /// Whether a value stands in this relation to the one that was typed.
  func holds<Value: Comparable>(_ value: Value, _ typed: Value) -> Bool {
    switch self {
    case .equal: value == typed
    case .less: value < typed
    case .atMost: value <= typed
    case .greater: value > typed
    case .atLeast: value >= typed
    }
  }
}
