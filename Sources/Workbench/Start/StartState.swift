package import Canvas

/// The first screen of who has no plan yet: the ways to one.
package struct StartState: Sendable {
  /// A way to a plan.
  package enum Choice: Hashable, Sendable {
    /// The example in a scratch copy.
    case look
    /// A plan that begins as the example, or empty, at the usual path.
    case copy, empty
    /// A plan whose path is typed.
    case file
    /// A plan that was open before.
    case recent(String)
    case quit
  }

  /// What is to be done when the first screen is left.
  package enum Outcome: Hashable, Sendable {
    case look
    case create(String, fromExample: Bool)
    case open(String)
    case quit
  }

  package var size: Size
  package var symbols = SymbolSet.eighths
  /// The path of a plan that has no other name.
  package let usual: String
  package private(set) var choices: [Choice]
  package internal(set) var selected = 0
  /// The path being typed; `nil` when none is.
  package internal(set) var path: TextField?
  /// What went wrong, to be read before the next try.
  package var complaint: String?

  package init(usual: String, recent: [String], size: Size) {
    self.usual = usual
    self.size = size
    choices = [.look, .copy, .empty, .file] + recent.prefix(9).map(Choice.recent) + [.quit]
  }

  /// The key that takes a choice at once.
  package func key(of choice: Choice) -> Character {
    switch choice {
    case .look: "e"
    case .copy: "c"
    case .empty: "n"
    case .file: "o"
    case .recent(let path):
      choices.firstIndex(of: .recent(path)).map { Character("\($0 - 3)") } ?? "?"
    case .quit: "q"
    }
  }
}
