import CivilTime
import PlanModel
package import Planning

extension Sentence {
  /// Why nothing makes a day work, and which day comes next when it is past.
  package static func of(_ obstacle: DateObstacle, in outlook: Outlook) -> String {
    let words = DateWordings(outlook: outlook)
    return switch obstacle {
    case .past(let isWindowOver, let next): of(next, isWindowOver, words)
    case .work(let chain):
      "Nothing that could be given up makes the day work, whatever the days of the other meetings. "
        + of(chain, words)
    case .otherMeetings:
      "Nothing that could be given up makes the day work: the other meetings find no days that go "
        + "with it."
    case .farAway:
      "The day is too far from the window for the other meetings to follow. "
        + "Maybe widen the window first."
    }
  }

  private static func of(
    _ next: [DateChoice.Pick],
    _ isWindowOver: Bool,
    _ words: DateWordings
  ) -> String {
    let past = "Nothing brings back a day that is past\(isWindowOver ? ", nor the window" : "")."
    guard let first = next.first else {
      return "\(past) No later day was found on which all lead times hold."
    }
    let moved = next.dropFirst().filter {
      words.outlook.plan.meetings[$0.meeting]?.workingDay != $0.day
    }
    let others = moved.map { "\(words.meeting($0.meeting)) on \(words.day($0.day))" }
    let with = others.isEmpty ? "" : ", with \(Wording.list(others, limit: 4))"
    let day = "\(words.meeting(first.meeting)) can open next on \(words.day(first.day))"
    return "\(past) With all lead times \(day)\(with)."
  }
}
