import CivilTime
import PlanModel
import Planning

// The cursor on the days, and what Enter does with the day under it.
extension WorkbenchState {
  /// Arrows: by days and weeks in the calendar, along the list where there is only room for one.
  mutating func stepDays(_ command: CommandID) -> [Effect] {
    guard let day = selectedDay else { return [] }
    let isList = Layout(self).shape == .single
    switch command {
    case .up: go(to: day - (isList ? 1 : 7), by: -1)
    case .down: go(to: day + (isList ? 1 : 7), by: 1)
    case .left: go(to: day - (isList ? 7 : 1), by: -1)
    case .right: go(to: day + (isList ? 7 : 1), by: 1)
    case .pageUp, .monthBack: go(to: day.moved(months: -1), by: -1)
    case .pageDown, .monthForward: go(to: day.moved(months: 1), by: 1)
    case .first: self[.dates].select(at: 0)
    case .last: self[.dates].select(at: self[.dates].rows.count - 1)
    case .betterDay: goAlongRanking(by: -1)
    default: goAlongRanking(by: 1)
    }
    return []
  }

  /// Goes to a day, or to the next one beyond it that passes the filter; else the cursor stays.
  private mutating func go(to day: Day, by step: Int) {
    let rows = self[.dates].rows
    let place =
      step > 0
      ? rows.firstIndex { $0.day.map { $0 >= day } ?? false }
      : rows.lastIndex { $0.day.map { $0 <= day } ?? false }
    if let place { self[.dates].select(at: place) }
  }

  func place(of day: Day) -> Int? { self[.dates].rows.firstIndex { $0.day == day } }

  /// To the next cheaper or dearer day; from a day that does not work, to the best.
  private mutating func goAlongRanking(by step: Int) {
    let ranked = dates.calendar?.dates.ranked ?? []
    let here = ranked.firstIndex { $0.day == selectedDay }
    guard let first = ranked.first else { return }
    let next = here.map { ranked[min(max(0, $0 + step), ranked.count - 1)] } ?? first
    if let place = place(of: next.day) { self[.dates].select(at: place) }
  }

  /// Enter: the meeting opens on the day, as one change that undo takes back.
  ///
  /// A day that does not work leads to the ways in which it would, and a promised day to the form,
  /// for whoever breaks a promise says why.
  mutating func takeDay() -> [Effect] {
    guard case .day(let id, let day) = self[.dates].selected, let meeting = plan.meetings[id] else {
      return []
    }
    if meeting.workingDay == day {
      notice = Notice(.info, "\(meeting.code) opens on \(day.long) already.")
      return []
    }
    guard dates.calendar?.ranked(day) != nil else { return openWays() }
    if meeting.openingDay != nil { return open(.move(id)) }
    return commit(.moveMeeting(id, to: day, .asItIs, reason: "", override: ""))
  }
}

extension RowID {
  /// The day of a row of the dates.
  var day: Day? {
    if case .day(_, let day) = self { day } else { nil }
  }
}
