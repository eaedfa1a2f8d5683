import CivilTime

extension WorkCalendar {
  /// Visits the weeks of `spread.days` working days from the one numbered `place`, with what each
  /// week carries.
  func forEachWeek(of spread: Spread, at place: Int, _ visit: (WeekNumber, Int) -> Void) {
    var done = 0
    while done < spread.days {
      let week = WeekNumber(containing: day(at: place + done))
      let next = min(spread.days, index(of: week.advanced(by: 1).monday) - place)
      visit(week, spread.share(of: done..<next))
      done = next
    }
  }
}

extension Network {
  /// What is still to be worked at a position that uses capacity.
  func demand(_ position: Int) -> WeekProfile.Demand {
    let node = nodes[position]
    return WeekProfile.Demand(
      resource: Int(node.resource),
      spread: Spread(effort: Int(node.effort), days: Int(node.workDays)),
      calendar: calendars[Int(node.calendar)]
    )
  }

  /// The weeks of done work: its whole effort over the planned number of days from its actual
  /// start, or over fewer when it was finished sooner.
  func forEachWeek(ofDone position: Int, _ visit: (WeekNumber, Int) -> Void) {
    let node = nodes[position]
    guard node.usesCapacity else { return }
    let calendar = calendars[Int(node.calendar)]
    let start = Day(number: node.start)
    let worked = calendar.gap(after: start - 1, through: lastWorkDay(ofDone: position))
    let days = max(1, min(Int(node.workDays), worked))
    let spread = Spread(effort: Int(node.effort), days: days)
    calendar.forEachWeek(of: spread, at: calendar.index(of: start), visit)
  }
}
