import CivilTime
import PlanModel
package import Planning

// Why a day cannot be, in words.
extension Sentence {
  /// Why a meeting cannot open on a day.
  package static func of(_ reason: DateReason, in outlook: Outlook) -> String {
    let words = DateWordings(outlook: outlook)
    switch reason {
    case .outsideWindow(let day, let window):
      return "\(words.day(day)) is outside the window, \(words.span(window))."
    case .outsideHorizon(let day, let horizon):
      return "\(words.day(day)) is outside the time of the series, \(words.span(horizon))."
    case .inThePast(let statusDate):
      return "The day is past: the plan is looked at as of \(words.day(statusDate))."
    case .dayOff(let day, let country, let name, let isHoliday):
      return isHoliday
        ? "\(words.day(day)) is a day off in \(words.country(country)): \(name)."
        : "\(words.day(day)) is no working day in \(words.country(country))."
    case .blackout(let day, let country, let text):
      return "\(words.country(country)) cannot meet on \(words.day(day))\(words.because(text))."
    case .requiredAbsent(let day, let country, let text):
      return "\(words.country(country)), without which it is not held, cannot meet on "
        + "\(words.day(day))\(words.because(text))."
    case .quorum(let free, let needed, let absent):
      return "Only \(free) of the \(Wording.count(needed, "participant")) needed can meet: "
        + "\(words.countries(absent)) cannot."
    case .dueInThePast(let count, let first, let due):
      let work = Wording.count(count, "task")
      return "\(work) would have been due before \(words.day(outlook.statusDate)), first "
        + "\(words.titled(first)) on \(words.day(due))."
    case .order, .gapTooSmall, .gapTooLarge, .leadTime, .leavesNoDay, .noChoice:
      return ofPair(reason, words)
    }
  }

  private static func ofPair(_ reason: DateReason, _ words: DateWordings) -> String {
    switch reason {
    case .order(let first, let end, let second, let opening):
      return "\(words.meeting(first)) ends on \(words.day(end)) and must be over before "
        + "\(words.meeting(second)) opens, on \(words.day(opening))."
    case .gapTooSmall(let first, let second, let gap, let least):
      return "Only \(words.workingDays(gap)) would lie between \(words.meeting(first)) and "
        + "\(words.meeting(second)); the plan asks for \(least)."
    case .gapTooLarge(let first, let second, let gap, let most):
      return "\(words.workingDays(gap)) would lie between \(words.meeting(first)) and "
        + "\(words.meeting(second)); the plan allows \(most)."
    case .leadTime(let leadTime, let due, let then, let gap):
      return ofLeadTime(leadTime, due, then, gap, words)
    case .leavesNoDay(let meeting, let claim):
      return "\(words.meeting(meeting)) would have no day left: \(of(claim, words))."
    default:
      return "No single rule forbids the day, but the other meetings find no days that go with it."
    }
  }

  private static func ofLeadTime(
    _ leadTime: LeadTime,
    _ due: Day,
    _ then: Day,
    _ gap: Int,
    _ words: DateWordings
  ) -> String {
    guard let link = leadTime.links.first else { return "" }
    let more = leadTime.links.count - 1
    let others = more == 0 ? "" : " The same holds for \(more) more."
    let (first, second) = (words.titled(link.predecessor), words.titled(link.successor))
    if leadTime.needed == 0 {
      return "\(second) is due on \(words.day(then)), before \(first), which asks the same, on "
        + "\(words.day(due)).\(others)"
    }
    let there = gap < 0 ? "it comes before" : gap == 0 ? "there is none" : "there are only \(gap)"
    return
      "\(second), due on \(words.day(then)), needs \(words.workingDays(leadTime.needed)) after "
      + "\(first), due on \(words.day(due)): \(there).\(others)"
  }
}
