/// How well a few typed letters fit a title: all must occur in order.
package enum FuzzyMatch {
  /// The best of all ways to find the letters in order; `nil` when there is none.
  ///
  /// A letter counts more at the start of a word, most at that of the text, and right behind the one before it, so that `mm`
  /// prefers "Move the meeting" to "Common hours"; among equals the shorter text wins. Both texts
  /// must be folded, and spaces in the query ask for nothing.
  package static func score(_ query: String, in text: String) -> Int? {
    let text = Array(text)
    // `ending[j]`: the best score of the letters so far, the last of them at place j.
    var ending: [Int?]?
    for letter in query where !letter.isWhitespace {
      ending = text.indices(ending, of: letter)
    }
    guard let ending else { return -text.count }
    return ending.compactMap(\.self).max().map { $0 * 16 - text.count }
  }
}

extension [Character] {
  fileprivate func indices(_ before: [Int?]?, of letter: Character) -> [Int?] {
    var next = [Int?](repeating: nil, count: count)
    var best = before == nil ? 0 : nil as Int?
    for place in indices {
      if let before, place > 0, let ended = before[place - 1] {
        best = Swift.max(best ?? ended, ended)
      }
      guard self[place] == letter, let best else { continue }
      let touching = place > 0 ? before?[place - 1] : nil
      let reached = Swift.max(best, touching.map { $0 + 8 } ?? best)
      next[place] = reached + 1 + (place == 0 ? 8 : isWordStart(place) ? 6 : 0)
    }
    return next
  }

  private func isWordStart(_ place: Int) -> Bool {
    place == 0 || !(self[place - 1].isLetter || self[place - 1].isNumber)
  }
}
