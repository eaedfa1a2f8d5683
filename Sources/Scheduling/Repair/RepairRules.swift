import CivilTime

/// The links of a problem as rules "no earlier than", and the least and greatest days under them.
///
/// Each rule is a monotone function of a day, so that there is a least solution, found by raising
/// days until nothing changes, and in the same way a greatest.
struct RepairRules {
  struct Rule {
    var first: Int
    var second: Int
    /// Working days after the first through the second; negative for a greatest gap turned round.
    var gap: Int
    var calendar: Int
  }

  /// Items one after another that leave no day for the last.
  struct Conflict: Error {
    var chain: [Int]
    /// Beside `chain`: the day that each is pushed to; the last cannot have its.
    var days: [Day]
  }

  let items: [RepairItem]
  let calendars: [WorkCalendar]
  private let rules: [Rule]
  /// By item: its rules as the first, and as the second.
  private let following: [[Int]]
  private let leading: [[Int]]
  /// What does not hold on the items' own days: items out of their bounds, first items of rules.
  private let misplaced: [Int]
  private let broken: [Int]

  init(_ problem: RepairProblem) {
    items = problem.items
    calendars = problem.calendars
    var rules: [Rule] = []
    for link in problem.links {
      let (a, b) = (link.first, link.second)
      rules.append(Rule(first: a, second: b, gap: link.least, calendar: link.calendar))
      if let most = link.most {
        rules.append(Rule(first: b, second: a, gap: -most, calendar: link.calendar))
      }
    }
    var (following, leading) = (
      Array(repeating: [Int](), count: items.count), Array(repeating: [Int](), count: items.count)
    )
    for (place, rule) in rules.enumerated() {
      following[rule.first].append(place)
      leading[rule.second].append(place)
    }
    self.rules = rules
    self.following = following
    self.leading = leading
    let items = items
    let calendars = calendars
    misplaced = items.indices.filter {
      items[$0].day < items[$0].earliest || items[$0].day > items[$0].latest
    }
    broken = rules.filter {
      Self.earliest(after: items[$0.first].day, $0, calendars) > items[$0.second].day
    }.map(\.first)
  }

  /// The least days of the free items, the others keeping theirs; `work` counts the rules looked at.
  ///
  /// `touched` names every item that is free or has not its own day: rules between all others are
  /// known to hold or not, once for all.
  func least(
    _ isFree: [Bool],
    _ days: [Day],
    touched: [Int],
    work: inout Int
  ) throws(Conflict) -> [Day] {
    var days = days
    for item in touched where isFree[item] {
      days[item] = up(item, items[item].earliest)
      if days[item] > items[item].latest { throw Conflict(chain: [item], days: [days[item]]) }
    }
    for item in misplaced where !isFree[item] && days[item] == items[item].day {
      throw Conflict(chain: [item], days: [days[item]])
    }
    var history = RepairHistory(count: items.count)
    var queue = RepairQueue(count: items.count)
    for item in broken { queue.add(item) }
    for item in touched {
      queue.add(item)
      for place in leading[item] { queue.add(rules[place].first) }
    }
    while let item = queue.next() {
      for place in following[item] {
        work += 1
        let rule = rules[place]
        let day = Self.earliest(after: days[item], rule, calendars)
        if day <= days[rule.second] { continue }
        let raised = isFree[rule.second] ? up(rule.second, day) : day
        history.add(rule.second, raised, by: item, days[item])
        guard isFree[rule.second], raised <= items[rule.second].latest else {
          throw history.conflict
        }
        days[rule.second] = raised
        queue.add(rule.second)
      }
    }
    return days
  }

  /// The greatest days of the free items; there are some wherever there are least days.
  func greatest(_ isFree: [Bool], _ days: [Day], touched: [Int], work: inout Int) -> [Day] {
    var days = days
    var queue = RepairQueue(count: items.count)
    for item in touched {
      if isFree[item] { days[item] = down(item, items[item].latest) }
      queue.add(item)
      for place in following[item] { queue.add(rules[place].second) }
    }
    while let item = queue.next() {
      for place in leading[item] {
        work += 1
        let rule = rules[place]
        let day = latest(before: days[item], rule)
        guard isFree[rule.first], day < days[rule.first] else { continue }
        days[rule.first] = max(down(rule.first, day), items[rule.first].earliest)
        queue.add(rule.first)
      }
    }
    return days
  }

  private static func earliest(after day: Day, _ rule: Rule, _ calendars: [WorkCalendar]) -> Day {
    let calendar = calendars[rule.calendar]
    return calendar.day(at: calendar.index(of: day + 1) + rule.gap - 1)
  }

  private func latest(before day: Day, _ rule: Rule) -> Day {
    let calendar = calendars[rule.calendar]
    return calendar.day(at: calendar.index(of: day + 1) - rule.gap) - 1
  }
}

// The days that an item may have.
extension RepairRules {
  /// Its own day, or one that is worked on both its calendars.
  func allows(_ item: Int, _ day: Day) -> Bool {
    day == items[item].day
      || calendars[items[item].calendar].isWorking(day)
        && calendars[items[item].owner].isWorking(day)
  }

  func up(_ item: Int, _ day: Day) -> Day { allowed(item, from: day, by: 1) }
  func down(_ item: Int, _ day: Day) -> Day { allowed(item, from: day, by: -1) }

  /// Calendars that never work on the same day are given up after a year: then any day is too far.
  private func allowed(_ item: Int, from day: Day, by step: Int) -> Day {
    var day = day
    for _ in 0..<366 {
      if allows(item, day) { return day }
      day = day + step
    }
    return day
  }

  func shift(_ item: Int, to day: Day) -> Int {
    let calendar = calendars[items[item].calendar]
    return abs(calendar.index(of: day) - calendar.index(of: items[item].day))
  }

  /// How much later than promised a day is than the own one; negative when it is less late.
  func lateness(_ item: Int, by day: Day) -> Int {
    lateness(item, on: day) - lateness(item, on: items[item].day)
  }

  private func lateness(_ item: Int, on day: Day) -> Int {
    guard let promised = items[item].promised, day > promised else { return 0 }
    return items[item].lateWeight
      * calendars[items[item].calendar].gap(after: promised, through: day)
  }
}
