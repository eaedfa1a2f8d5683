import PlanModel
import Planning

extension Sentence {
  /// What is said of countries and topics.
  static func ofPlace(_ refused: ChangeRefused, in plan: Plan) -> String {
    switch refused {
    case .participationTransition(let country, let from, let to):
      return "\(name(country, in: plan)) is \(Wording.of(from)) and cannot become "
        + "\(Wording.of(to)). " + Wording.ways(from: from) { Wording.of($0) }
    case .alreadyTakesPart(let country, let meeting):
      return "\(name(country, in: plan)) takes part in \(meeting) already. "
        + "Maybe change its role or state."
    case .hostCannotLeave(let country, let meeting):
      return "\(name(country, in: plan)) is host of \(meeting) and cannot leave it. "
        + "Maybe give the role to another country first."
    case .decisionMissing(let country):
      return "Bringing \(name(country, in: plan)) back is a decision, and it needs its reason. "
        + "Maybe say in a few words why, and who decided."
    case .topicTransition(let code, let from, let to):
      return "\(code) is \(Wording.of(from)) and cannot become \(Wording.of(to)). "
        + Wording.ways(from: from) { Wording.of($0) }
    case .topicMergedIntoItself(let code):
      return "\(code) cannot be merged into itself. Maybe choose another topic."
    case .leadIsNoParticipant(let topic, let country):
      return "\(name(country, in: plan)) cannot lead \(topic): it takes no part in its conference. "
        + "Maybe choose a country that does."
    default: return ""
    }
  }
}
