import PlanModel
import Planning

extension Sentence {
  static func ofTask(_ refused: ChangeRefused, in plan: Plan) -> String {
    switch refused {
    case .taskTransition(let code, let from, let to):
      return "\(code) is \(Wording.of(from)) and cannot become \(Wording.of(to)). "
        + Wording.ways(from: from) { Wording.of($0) }
    case .evidenceMissing(let code):
      return "\(code) is not done without evidence. Maybe name the document, or note who saw it."
    case .reasonMissing(let code):
      return "This step of \(code) needs a reason. Maybe say in a few words why."
    case .openPredecessors(let code, let open):
      return "\(code) waits for \(Wording.list(open)), not done yet. "
        + "Maybe do \(open.count == 1 ? "it" : "them") first; "
        + "it can be set done before only with a reason for the exception."
    case .clearancesPending(let code, let countries):
      let names = countries.map { name($0, in: plan) }
      return "\(code) still needs the clearance of \(Wording.list(names)). "
        + "Maybe record it, or wait for it with a chase day."
    case .chaseDayPassed(let code, let day):
      return "The chase day \(DayWords.of(day)) of \(code) has passed. Maybe choose a later day."
    case .secondAccountable(let code, let mission):
      return "\(code) has its accountable mission, \(mission), and there can be only one. "
        + "Maybe assign it anew, or add the other as supporting."
    case .supportsItself(let code, let mission):
      return "\(mission) answers for \(code) and cannot support it as well. "
        + "Maybe take it out of the supporting missions."
    case .supportTwice(let code, let mission):
      return "\(mission) is named twice among those that support \(code). Maybe name it once."
    case .cycle(let codes):
      return "That would be a circle: \(codes.joined(separator: " → ")). "
        + "Maybe remove one of these dependencies first."
    case .gapsTooSmall(let codes, let days):
      return "The greatest gaps between \(codes.joined(separator: " → ")) would leave "
        + "\(Wording.count(days, "working day")) too few for the work between. "
        + "Maybe allow so many more days."
    case .dependencyExists(let predecessor, let successor):
      return "\(successor) depends on \(predecessor) already. Maybe change its lag instead."
    case .assignmentTransition(let code, let from, let to):
      return "The assignment of \(code) is \(Wording.of(from)) and cannot become "
        + "\(Wording.of(to)). " + Wording.ways(from: from) { Wording.of($0) }
    default: return ""
    }
  }
}
