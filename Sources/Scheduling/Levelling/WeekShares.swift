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
  /// Visits every resource and week of the work at a position, with what the week carries.
  ///
  /// Done work lies on its actual days; all other from `place` on.
  func forEachWeek(
    of position: Int,
    at place: Int,
    _ visit: (_ resource: Int, WeekNumber, _ quarters: Int) -> Void
  ) {
    let node = nodes[position]
    let calendar = calendars[Int(node.calendar)]
    let first = node.stage == .done ? calendar.index(of: Day(number: node.start)) : place
    let days = node.stage == .done ? daysWorked(onDone: position) : Int(node.workDays)
    for number in demands.range(of: position) {
      let demand = demands[number]
      calendar.forEachWeek(of: Spread(effort: Int(demand.effort), days: days), at: first) {
        visit(Int(demand.resource), $0, $1)
      }
    }
  }

  /// The planned number of days, or fewer when the work was finished sooner.
  private func daysWorked(onDone position: Int) -> Int {
    let node = nodes[position]
    let calendar = calendars[Int(node.calendar)]
    let before = Day(number: node.start) - 1
    let worked = calendar.gap(after: before, through: lastWorkDay(ofDone: position))
    return max(1, min(Int(node.workDays), worked))
  }
}
