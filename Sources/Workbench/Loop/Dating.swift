package import CivilTime
import PlanModel
import Planning

// The dates view: whose days it shows, what it asks for, and what it is told.
extension WorkbenchState {
  /// The meetings whose days can still be chosen, in their order.
  var datable: [Meeting] {
    plan.meetingsInOrder.filter { !$0.isDayFrozen && $0.status != .cancelled }
  }

  /// Opens the days of the current meeting, or of the first whose day can still be chosen.
  mutating func openDates() -> [Effect] {
    let (meetings, here) = (datable, currentMeeting)
    let wanted = meetings.first { $0.id == here?.id }
    guard let meeting = wanted ?? meetings.first else { return [] }
    if view != .full(.dates) { dates.before = DatesState.Before(view: view, focus: focus) }
    look(at: meeting.id)
    view = .full(.dates)
    focus = .dates
    if wanted == nil, let here {
      notice = Notice(
        .info,
        "The day of \(here.code) is a fact; these are days for \(meeting.code)."
      )
    }
    return []
  }

  /// Esc: to what was on the screen before.
  mutating func closeDates() {
    view = dates.before.view
    focus = dates.before.focus
  }

  /// Turns to another meeting; the calendar of the one before goes.
  private mutating func look(at meeting: Meeting.ID) {
    guard dates.meeting != meeting else { return }
    dates.meeting = meeting
    dates.calendar = nil
    dates.explained = [:]
    show(meeting: meeting)
  }

  /// Tab: the days of the next meeting that has a choice of them.
  mutating func turnToMeeting(by step: Int) {
    let meetings = datable.map(\.id)
    guard !meetings.isEmpty else { return }
    let place = dates.meeting.flatMap(meetings.firstIndex) ?? -1
    look(at: meetings[(place + step + meetings.count) % meetings.count])
  }

  /// What the dates view must know and does not; asked after each event, so that it follows the
  /// cursor and the plan.
  mutating func askDates() -> [Effect] {
    guard view == .full(.dates), let meeting = dates.meeting else { return [] }
    let question = DatesQuestion(meeting: meeting, generation: generation)
    if dates.searched != question {
      dates.searched = question
      dates.explained = [:]
      dates.awaited = nil
      return [.searchDates(question)]
    }
    guard dates.awaited == nil, let day = dayToExplain else { return [] }
    dates.awaited = day
    return [.explainDay(question, day)]
  }

  /// The day under the cursor, when nobody has said yet why it fails.
  private var dayToExplain: Day? {
    guard let calendar = dates.calendar, let day = selectedDay, calendar.ranked(day) == nil,
      dates.explained[day] == nil
    else { return nil }
    return day
  }

  /// The day under the cursor of the calendar.
  package var selectedDay: Day? {
    guard case .day(_, let day) = self[.dates].selected else { return nil }
    return day
  }

  mutating func take(_ found: MeetingDates?, for question: DatesQuestion) -> [Effect] {
    guard question == dates.searched else { return [] }
    dates.calendar = found.map { DayCalendar($0, in: outlook) }
    dates.answers += 1
    return []
  }

  mutating func take(_ ranges: [Meeting.ID: [Day]]) -> [Effect] {
    dates.ranges = ranges
    return []
  }

  mutating func take(_ why: WhyNot?, on day: Day, for question: DatesQuestion) -> [Effect] {
    guard question == dates.searched else { return [] }
    if dates.awaited == day { dates.awaited = nil }
    // A day of which nothing can be said is not asked about again.
    dates.explained.updateValue(why, forKey: day)
    remakePages()
    return []
  }
}
