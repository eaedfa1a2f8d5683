import CivilTime
import PlanModel
package import Planning

extension Sentence {
  /// A way to make a day work, as something to do: all its concessions in one sentence.
  static func of(_ way: DateRelaxation, in outlook: Outlook) -> String {
    Wording.list(steps(of: way, in: outlook), limit: 4).capitalizedFirst + "."
  }

  /// What is to be done for a way, one thing after the other; more than four tasks are one thing.
  package static func steps(of way: DateRelaxation, in outlook: Outlook) -> [String] {
    let shifts = way.concessions.compactMap { concession -> (task: PrepTask.ID, days: Int)? in
      guard case .moveTask(let task, _, _, let days) = concession else { return nil }
      return (task, days)
    }
    if shifts.count <= 4 { return way.concessions.map { of($0, in: outlook) } }
    let others = way.concessions.filter { concession in
      if case .moveTask = concession { false } else { true }
    }
    let words = DateWordings(outlook: outlook)
    return others.map { of($0, in: outlook) }
      + ["have \(shifts.count) tasks done on other days, in working days: \(list(shifts, words))"]
  }

  /// `CF01 14 later, CF02 13 later, CF03 12 later and 91 more`: the largest first.
  static func list(_ shifts: [(task: PrepTask.ID, days: Int)], _ words: DateWordings) -> String {
    let largest = shifts.enumerated().sorted { a, b in
      (abs(b.element.days), a.offset) < (abs(a.element.days), b.offset)
    }
    return Wording.list(
      largest.map { _, shift in
        "\(words.task(shift.task)) \(abs(shift.days)) \(shift.days < 0 ? "earlier" : "later")"
      }
    )
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
