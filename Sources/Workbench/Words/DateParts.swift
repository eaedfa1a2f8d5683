import CivilTime
import PlanModel
import Planning

extension Sentence {
  /// A way to make a day work, as something to do: all its concessions in one sentence.
  static func of(_ way: DateRelaxation, in outlook: Outlook) -> String {
    let parts = way.concessions.map { of($0, in: outlook) }
    return Wording.list(parts, limit: 4).capitalizedFirst + "."
  }

  /// A way in few words, for a list: "TM34 1 wd earlier".
  static func brief(_ way: DateRelaxation, in outlook: Outlook) -> String {
    guard let first = way.concessions.first else { return "" }
    let more = way.concessions.count - 1
    return brief(first, DateWordings(outlook: outlook)) + (more > 0 ? " +\(more)" : "")
  }

  private static func brief(_ concession: DateConcession, _ words: DateWordings) -> String {
    switch concession {
    case .moveTask(let task, _, _, let days):
      "\(words.task(task)) \(abs(days)) wd \(days < 0 ? "earlier" : "later")"
    case .moveMeeting(let meeting, _, let day): "\(words.meeting(meeting)) on \(words.day(day))"
    case .widenWindow(let meeting, _): "Wider window of \(words.meeting(meeting))"
    case .widenHorizon: "Wider time of the series"
    case .lessGap(_, _, let from, let to), .moreGap(_, _, let from, let to):
      "Gap of \(to), not \(from)"
    case .liftBlackout(_, let country, _, _): "\(words.country(country)) free"
    case .lowerQuorum(_, let from, let to): "Quorum of \(to), not \(from)"
    case .doWithout(let country, _): "Without \(words.country(country))"
    case .hostOnDayOff(let country, _, _): "\(words.country(country)) on a day off"
    }
  }
}

extension CostPart.Kind {
  /// A word or two, for a column.
  var words: String {
    switch self {
    case .holiday: "holiday"
    case .bridgeDay: "bridge day"
    case .weekday: "weekday"
    case .commonHours: "hours"
    case .disturbance: "moved"
    case .fairness: "fairness"
    }
  }
}
