import Canvas

// Sign and role of each grade: a colour never says it alone.
extension DayGrade {
  func sign(_ symbols: SymbolSet) -> Glyph {
    switch self {
    case .best: symbols.dotFull
    case .feasible: symbols.dotEmpty
    case .together: "+"
    case .compressed: symbols.dotHalf
    case .impossible: symbols.ballot
    case .forbidden: "x"
    case .hostOff: "h"
    case .weekend: "-"
    case .outside: symbols.barFloat
    }
  }

  var role: Role {
    switch self {
    case .best, .feasible: .readyGreen
    case .together: .info
    case .compressed: .readyAmber
    case .impossible: .readyRed
    case .forbidden: .conflict
    case .hostOff: .holiday
    case .weekend: .weekend
    case .outside: .textMuted
    }
  }
}
