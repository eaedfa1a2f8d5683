import CivilTime
import PlanModel
package import Planning

// What cannot hold together, and what could be given up, in words.
extension Sentence {
  /// What a condition on the days of meetings says, without a full stop.
  package static func of(_ claim: DateClaim, in outlook: Outlook) -> String {
    of(claim, DateWordings(outlook: outlook))
  }

  static func of(_ claim: DateClaim, _ words: DateWordings) -> String {
    switch claim {
    case .opens(let meeting, let day): "\(words.meeting(meeting)) opens on \(words.day(day))"
    case .window(let meeting, let window):
      "\(words.meeting(meeting)) lies in its window, \(words.span(window))"
    case .horizon(let meeting, let horizon):
      "\(words.meeting(meeting)) lies in the time of its series, \(words.span(horizon))"
    case .notInThePast(let meeting): "\(words.meeting(meeting)) does not lie in the past"
    case .hostWorks(let meeting, let country):
      "\(words.country(country)) works on every day of \(words.meeting(meeting))"
    case .hostIsFree(let meeting, let country), .requiredIsFree(let meeting, let country):
      "\(words.country(country)) can meet on every day of \(words.meeting(meeting))"
    case .quorum(let meeting, let needed):
      "\(Wording.count(needed, "participant")) can come to \(words.meeting(meeting))"
    case .startsInTime(let meeting):
      "no open work for \(words.meeting(meeting)) is due before \(words.day(words.outlook.statusDate))"
    case .order(let first, let second):
      "\(words.meeting(first)) is over before \(words.meeting(second)) opens"
    case .leastGap(let first, let second, let days):
      "at least \(words.workingDays(days)) lie between \(words.meeting(first)) and "
        + words.meeting(second)
    case .greatestGap(let first, let second, let days):
      "at most \(words.workingDays(days)) lie between \(words.meeting(first)) and "
        + words.meeting(second)
    case .leadTime(let leadTime): of(leadTime, words)
    }
  }

  private static func of(_ leadTime: LeadTime, _ words: DateWordings) -> String {
    guard let link = leadTime.links.first else { return "" }
    let (first, second) = (words.task(link.predecessor), words.task(link.successor))
    let more = leadTime.links.count - 1
    let others = more == 0 ? "" : ", and \(more) more alike"
    return leadTime.needed == 0
      ? "\(second) is not due before \(first), which asks the same\(others)"
      : "\(second) needs \(words.workingDays(leadTime.needed)) after \(first)\(others)"
  }

  /// What would be given up, as something to do.
  package static func of(_ concession: DateConcession, in outlook: Outlook) -> String {
    let words = DateWordings(outlook: outlook)
    switch concession {
    case .moveTask(let task, let before, let after, let days):
      return "have \(words.titled(task)) done \(words.workingDays(abs(days))) "
        + "\(days < 0 ? "earlier" : "later"): \(words.day(after)), not \(words.day(before))"
        + tMinus(task, days, outlook)
    case .moveMeeting(let meeting, let before, let after):
      return "open \(words.meeting(meeting)) on \(words.day(after)), not \(words.day(before))"
    case .widenWindow(let meeting, let window):
      return "widen the window of \(words.meeting(meeting)) to \(words.span(window))"
    case .widenHorizon(_, let horizon):
      return "widen the time of the series to \(words.span(horizon))"
    case .lessGap(let first, let second, let before, let after):
      return "leave \(words.workingDays(after)) between \(words.meeting(first)) and "
        + "\(words.meeting(second)), not at least \(before)"
    case .moreGap(let first, let second, let before, let after):
      return "allow \(words.workingDays(after)) between \(words.meeting(first)) and "
        + "\(words.meeting(second)), not at most \(before)"
    case .liftBlackout(_, let country, let days, let text):
      return "have \(words.country(country)) free \(words.span(days))\(words.because(text))"
    case .lowerQuorum(let meeting, let before, let after):
      return "hold \(words.meeting(meeting)) with \(Wording.count(after, "participant")), not "
        + "\(before)"
    case .doWithout(let country, let meeting):
      return "hold \(words.meeting(meeting)) without \(words.country(country)) if need be"
    case .hostOnDayOff(let country, let meeting, let day):
      return "have \(words.country(country)) sit from \(words.day(day)) for "
        + "\(words.meeting(meeting)) although it does not work then"
    }
  }

  /// ` (T+4)`: the new place of a task that is counted from its meeting.
  private static func tMinus(_ task: PrepTask.ID, _ days: Int, _ outlook: Outlook) -> String {
    guard let row = outlook.plan.tasks[task], row.fixedDue == nil else { return "" }
    return " (\(DayWords.offset(row.offset - days)))"
  }
}
