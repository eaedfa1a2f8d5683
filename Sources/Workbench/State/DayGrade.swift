import CivilTime
import Planning

/// How good a day is for a meeting, in what fits into a cell of a calendar.
package enum DayGrade: String, CaseIterable, Sendable {
  /// It breaks nothing, and no other day costs less.
  case best
  case feasible
  /// It breaks nothing once other meetings without a promised day are moved.
  case together
  /// The work fits with less margin than it was given.
  case compressed
  /// Not even the bare work fits.
  case impossible
  /// Another rule forbids it: order, gap, quorum, a country that cannot meet.
  case forbidden
  /// A host does not work.
  case hostOff
  case weekend
  /// Outside of the window and of all that was looked at, or past.
  case outside
}

extension DayGrade {
  /// The grade of a day that breaks something.
  init(_ blocked: BlockedDay, isPossible: Bool) {
    if isPossible {
      self = .together
      return
    }
    switch blocked.grade {
    case .compressed: self = .compressed
    case .impossible: self = .impossible
    case .feasible, .blocked: self = Self.forbidding(blocked.day, blocked.reasons)
    }
  }

  /// What stands most in the way of a day that a rule forbids.
  private static func forbidding(_ day: Day, _ reasons: [DateReason]) -> DayGrade {
    var isHostOff = false
    for reason in reasons {
      switch reason {
      case .inThePast, .outsideWindow, .outsideHorizon: return day.isWeekend ? .weekend : .outside
      case .dayOff: isHostOff = true
      default: break
      }
    }
    return isHostOff ? day.isWeekend ? .weekend : .hostOff : .forbidden
  }

  /// The word for it, as it stands after a day: "Mon 14 Sep: compressed".
  package var words: String {
    switch self {
    case .best: "best"
    case .feasible: "feasible"
    case .together: "feasible if other meetings move"
    case .compressed: "compressed"
    case .impossible: "impossible"
    case .forbidden: "ruled out"
    case .hostOff: "a host is off"
    case .weekend: "weekend"
    case .outside: "outside the window"
    }
  }

  /// As short as a list of signs needs it.
  var shortWords: String {
    switch self {
    case .together: "if others move"
    case .hostOff: "host off"
    case .outside: "outside"
    default: words
    }
  }
}
