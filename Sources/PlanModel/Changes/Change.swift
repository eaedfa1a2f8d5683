/// What somebody did to the plan, as one undoable step: edits, and the words for the history.
package struct Change: Hashable, Sendable {
  /// What was done, for people: `Move CF to 25 Nov 2020`.
  package var words: String
  /// Why, where the rules ask for it or the author gave it.
  package var reason: String
  package var edits: [Edit]

  package init(words: String, reason: String = "", edits: [Edit]) {
    self.words = words
    self.reason = reason
    self.edits = edits
  }

  /// The change that takes this one back.
  package var inverse: Change {
    Change(words: words, reason: reason, edits: edits.reversed().map(\.inverse))
  }

  package var isEmpty: Bool { edits.isEmpty }
}
