import Canvas

extension Keyboard {
  /// The layouts whose name fits what was typed.
  static func matching(_ query: String) -> [Keyboard] {
    let folded = matchFold(query)
    return allCases.filter { FuzzyMatch.score(folded, in: $0.rawValue + " " + $0.words) != nil }
  }

  /// What the layout is called.
  var words: String {
    switch self {
    case .auto: "georgian, and cyrillic as russian and ukrainian"
    case .us: "latin only"
    case .ge: "georgian"
    case .ru: "russian"
    case .ua: "ukrainian"
    case .bg: "bulgarian"
    case .bgPhonetic: "bulgarian, phonetic"
    case .am: "armenian"
    case .amPhonetic: "armenian, phonetic"
    case .amEastern: "armenian, eastern"
    }
  }
}
