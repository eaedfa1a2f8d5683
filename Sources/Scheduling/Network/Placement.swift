import CivilTime

/// Where a piece of work lies, and what its place asks of its neighbours, in one calendar.
///
/// Work begins at a *place*. For work that needs days this is the index of its first working day;
/// a milestone has no days of its own, so its place is the number of a civil day. All rules about
/// lags stand here, forwards and backwards; each backward rule is the exact inverse of its forward
/// one: a finish on the latest day keeps the place, one day later moves it.
struct Placement {
  let calendar: WorkCalendar
  let need: Int
  let workDays: Int

  init(_ node: Node, _ calendars: [WorkCalendar]) {
    calendar = calendars[Int(node.calendar)]
    need = node.need
    workDays = Int(node.workDays)
  }

  /// The earliest place on or after a day.
  func place(onOrAfter day: Day) -> Int {
    need > 0 ? calendar.index(of: day) : Int(day.number)
  }

  /// The earliest place that a predecessor's finish allows.
  func place(after finish: Day, lag: Int, _ kind: Precedence.Kind) -> Int {
    guard need > 0 else { return Int(reached(from: finish, lag: lag).number) }
    switch kind {
    case .finishToStart: return calendar.index(of: finish + 1) + lag
    case .finishToFinish:
      return calendar.index(of: reached(from: finish, lag: lag)) - need + 1
    }
  }

  func start(at place: Int) -> Day {
    need > 0 ? calendar.day(at: place) : Day(number: Int32(place))
  }

  /// The last day of the work; the start where there is none.
  func workFinish(at place: Int) -> Day {
    workDays > 0 ? calendar.day(at: place + workDays - 1) : start(at: place)
  }

  /// The last day of work and wait.
  func finish(at place: Int) -> Day {
    need > 0 ? calendar.day(at: place + need - 1) : Day(number: Int32(place))
  }

  /// The latest place from which it finishes by the end of a day.
  func place(finishingBy day: Day) -> Int {
    need > 0 ? calendar.index(of: day + 1) - need : Int(day.number)
  }

  /// The latest finish of a predecessor that allows this place.
  func latestFinish(before place: Int, lag: Int, _ kind: Precedence.Kind) -> Day {
    if need > 0, kind == .finishToStart { return calendar.day(at: place - lag) - 1 }
    let day = finish(at: place)
    if lag == 0 { return day }
    return calendar.day(at: calendar.index(of: day + 1) - lag) - 1
  }

  /// The day on which `lag` more working days have elapsed.
  private func reached(from finish: Day, lag: Int) -> Day {
    lag == 0 ? finish : calendar.day(at: calendar.index(of: finish + 1) + lag - 1)
  }
}
