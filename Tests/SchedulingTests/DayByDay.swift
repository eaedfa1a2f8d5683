import CivilTime
import Scheduling

/// The rules of a schedule counted out one day after the other, as slowly as by hand.
///
/// An oracle for the passes: of the calendars it asks only whether a day is worked.
struct DayByDay {
  let network: Network
  let statusDate: Day

  func calendar(_ index: Int) -> WorkCalendar {
    network.calendars[network.activities[index].calendar]
  }

  /// The days of the work that is still to be done, then those of the wait.
  func days(_ index: Int) -> (work: Int, wait: Int) {
    let activity = network.activities[index]
    let parts = parts(index)
    var days = 0
    while days * activity.pace < parts.own { days += 1 }
    for share in parts.shares {
      while days * 4 < share.quarters { days += 1 }
    }
    return (days, activity.wait)
  }

  /// What the owner works and what others work; of the rest of started work each its proportion.
  func parts(_ index: Int) -> (own: Int, shares: [(resource: Int, quarters: Int)]) {
    let activity = network.activities[index]
    var left = activity.effort
    if case .started(_, let remaining) = activity.state { left = remaining }
    var own = left
    let shares = activity.shares.map { share in
      let quarters = left < activity.effort ? share.effort * left / activity.effort : share.effort
      own -= quarters
      return (resource: share.resource, quarters: quarters)
    }
    return (own, shares)
  }

  /// Quarters by resource and Monday if the work starts on a day, laid out day by day.
  func load(_ index: Int, from start: Day) -> [Int: [Day: Int]] {
    let count = days(index).work
    let days = workingDays(index, from: start, count: count)
    var result: [Int: [Day: Int]] = [:]
    let parts = parts(index)
    let owner = network.activities[index].resource.map { [(resource: $0, quarters: parts.own)] }
    for part in (owner ?? []) + parts.shares where part.quarters > 0 {
      for place in 0..<count {
        let monday = days[place] - (days[place].weekday - 1)
        result[part.resource, default: [:]][monday, default: 0] +=
          (place + 1) * part.quarters / count - place * part.quarters / count
      }
    }
    return result
  }

  func isMilestone(_ index: Int) -> Bool { days(index) == (0, 0) }

  /// The `count` working days from `start` on.
  func workingDays(_ index: Int, from start: Day, count: Int) -> [Day] {
    var result: [Day] = []
    var day = start
    while result.count < count {
      if calendar(index).isWorking(day) { result.append(day) }
      day = day + 1
    }
    return result
  }

  func finish(_ index: Int, from start: Day) -> Day {
    let (work, wait) = days(index)
    return workingDays(index, from: start, count: work + wait).last ?? start
  }

  /// Working days after `a` and before `b`.
  func between(_ index: Int, _ a: Day, _ b: Day) -> Int {
    guard a + 1 < b else { return 0 }
    return DaySpan(start: a + 1, end: b).days.count { calendar(index).isWorking($0) }
  }

  /// Whether starting on a day keeps a precedence whose predecessor finishes on another.
  func keeps(_ arc: Precedence, start: Day, predecessorFinish: Day) -> Bool {
    let index = arc.successor
    if arc.kind == .finishToStart, !isMilestone(index) {
      return predecessorFinish < start
        && between(index, predecessorFinish, start) >= arc.lag
    }
    let end = finish(index, from: start)
    return end >= predecessorFinish && between(index, predecessorFinish, end + 1) >= arc.lag
  }

  /// Whether an open activity that is not pinned may start on a day, without regard to capacity.
  func mayStart(_ index: Int, on day: Day, _ finishes: [Int: Day]) -> Bool {
    let activity = network.activities[index]
    guard day >= statusDate, isMilestone(index) || calendar(index).isWorking(day) else {
      return false
    }
    if let release = activity.release, day < release { return false }
    return network.precedences.allSatisfy { arc in
      guard arc.successor == index, let end = finishes[arc.predecessor] else { return true }
      return keeps(arc, start: day, predecessorFinish: end)
    }
  }

  /// The first day on which work can go on, by status date, pin or what has happened.
  private func fixedStart(_ index: Int) -> Day? {
    let activity = network.activities[index]
    var day: Day
    switch activity.state {
    case .done(let start, _): return start
    case .started(let start, _): day = max(start, statusDate)
    case .open:
      guard let pin = activity.pinnedStart else { return nil }
      day = max(pin, statusDate)
    }
    while !isMilestone(index), !calendar(index).isWorking(day) { day = day + 1 }
    return day
  }

  /// Starts (of what is still to be done) and finishes if all begin as early as they can.
  ///
  /// The `delayed` activity begins so many of its own working days later.
  func earliest(delayed: (index: Int, days: Int)? = nil) -> (starts: [Int: Day], ends: [Int: Day]) {
    var (starts, ends): ([Int: Day], [Int: Day]) = ([:], [:])
    while ends.count < network.activities.count {
      for index in network.activities.indices where ends[index] == nil {
        let waitsFor = network.precedences.filter { $0.successor == index }.map(\.predecessor)
        guard waitsFor.allSatisfy({ ends[$0] != nil }) else { continue }
        var start = fixedStart(index) ?? statusDate
        if fixedStart(index) == nil {
          while !mayStart(index, on: start, ends) { start = start + 1 }
        }
        if let delayed, delayed.index == index {
          for _ in 0..<delayed.days {
            start = workingDays(index, from: start + 1, count: 1)[0]
          }
        }
        starts[index] = start
        ends[index] = finish(index, from: start)
        if case .done(_, let last) = network.activities[index].state { ends[index] = last }
      }
    }
    return (starts, ends)
  }
}
