import CivilTime
import PlanModel
import Planning

/// The day on which a task written in one line would be due, and what is the matter with it.
///
/// It is counted as the plan counts it: on the host's calendar, then moved to a day on which the
/// owner works, earlier before the meeting and later after it. A day of its own stays as it is.
struct QuickDue {
  private let rule: DueRule
  private let mission: Mission?
  private let meeting: Meeting
  private let outlook: Outlook
  /// The day before it is moved; `nil` while the meeting has none from which to count.
  private let counted: Day?

  init?(_ line: QuickAdd, _ outlook: Outlook) {
    guard let rule = line.due, let meeting = line.meeting.flatMap({ outlook.plan.meetings[$0] })
    else { return nil }
    self.rule = rule
    self.meeting = meeting
    self.outlook = outlook
    mission = line.missions.first.flatMap { outlook.plan.missions[$0] }
    counted =
      switch rule {
      case .day(let day): day
      case .offset(let offset):
        meeting.workingDay.flatMap { opening in
          outlook.calendars.calendar(meeting.hostCalendar)?.day(opening, plus: -offset)
        }
      }
  }

  private var owner: WorkCalendar? {
    outlook.calendars.calendar(mission?.calendar ?? meeting.hostCalendar)
  }

  /// The day that the plan would show.
  var day: Day? {
    guard let counted, case .offset(let offset) = rule, let owner else { return counted }
    return offset >= 0 ? owner.previous(onOrBefore: counted) : owner.next(onOrAfter: counted)
  }

  /// `T-20 = Tue 18 Aug 2020`.
  var words: String {
    guard case .offset(let offset) = rule else { return day?.long ?? "" }
    let name = DayWords.offset(offset)
    return day.map { "\(name) = \($0.long)" } ?? name
  }

  /// Why the day is another one than was counted, or falls on a day off, or cannot be told.
  var remark: String? {
    guard let counted else {
      return "\(meeting.code) has no day yet, so the day follows when it has one."
    }
    guard let off = owner?.reasonOff(counted), let day else { return nil }
    let who = mission?.code ?? meeting.code
    let name =
      switch off {
      case .weekend: "a weekend"
      case .named(let name): name
      }
    let fact = "\(counted.long) is \(name) for \(who)"
    if day != counted { return "\(fact), so it is due \(day < counted ? "before" : "after") it." }
    return "\(fact); a day of its own stays where it is."
  }
}
