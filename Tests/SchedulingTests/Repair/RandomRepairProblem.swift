import CivilTime
import Scheduling

extension RepairProblem {
  /// A few items on days of two weeks, on two calendars, some of them pinned.
  static func random(seed: UInt64) -> RepairProblem {
    var random = SplitMix64(seed: seed)
    let start = Day(number: 18_512)  // Monday 7 September 2020.
    let calendars = (0..<2).map { place in
      WorkCalendar(
        name: "C\(place)",
        covering: DaySpan(start: start - 400, end: start + 400),
        off: Dictionary(
          uniqueKeysWithValues: random.distinct(2, of: 0..<14).map { (start + $0, "Feast") }
        )
      )
    }
    var items: [RepairItem] = []
    for _ in 0..<random.among(2...4) {
      let day = start + random.below(9)
      var item = RepairItem(
        day: day,
        earliest: day - random.below(5) + random.below(2),
        latest: day + random.below(6),
        calendar: random.below(2),
        owner: random.below(2),
        weight: random.pick([1, 1, 2, 8]),
        isPinned: random.below(6) == 0,
        promised: random.below(2) == 0 ? day - 1 + random.below(4) : nil,
        lateWeight: random.among(1...4)
      )
      item.latest = max(item.latest, item.earliest)
      items.append(item)
    }
    var links: [RepairLink] = []
    for second in items.indices {
      for first in 0..<second where random.below(2) == 0 {
        let least = random.below(4)
        let most = random.below(4) == 0 ? least + random.below(3) : nil
        links.append(
          RepairLink(first, before: second, least: least, most: most, calendar: random.below(2))
        )
      }
    }
    return RepairProblem(items: items, links: links, calendars: calendars)
  }

  /// The same with some of its items only.
  func only(_ places: [Int]) -> RepairProblem {
    var problem = self
    problem.items = places.map { items[$0] }
    problem.links = links.compactMap { link in
      guard let first = places.firstIndex(of: link.first),
        let second = places.firstIndex(of: link.second)
      else { return nil }
      var link = link
      (link.first, link.second) = (first, second)
      return link
    }
    return problem
  }
}

/// Tries every day of every item; shares nothing with the search but the question.
struct Trial {
  let problem: RepairProblem

  init(_ problem: RepairProblem) { self.problem = problem }

  func best() -> (days: [Day], cost: RepairCost)? {
    var best: (days: [Day], cost: RepairCost)?
    var days = problem.items.map(\.day)
    func tryFrom(_ item: Int) {
      if item == days.count {
        guard breaches(days).isEmpty else { return }
        let cost = cost(days)
        if best.map({ cost < $0.cost }) ?? true { best = (days, cost) }
        return
      }
      for number in problem.items[item].earliest.number...problem.items[item].latest.number {
        days[item] = Day(number: number)
        if allows(item, days[item]) { tryFrom(item + 1) }
      }
    }
    tryFrom(0)
    return best
  }

  func breaches(_ days: [Day]) -> [String] {
    var found: [String] = []
    for item in days.indices where !allows(item, days[item]) { found.append("item \(item)") }
    for link in problem.links {
      let gap = count(days[link.first], days[link.second], on: link.calendar)
      if gap < link.least || gap > link.most ?? gap { found.append("\(link)") }
    }
    return found
  }

  func cost(_ days: [Day]) -> RepairCost {
    var cost = RepairCost(weight: 0, shift: 0, lateness: 0)
    for (item, day) in zip(problem.items, days) where day != item.day {
      cost.weight += item.weight
      cost.shift += abs(count(item.day - 1, day - 1, on: item.calendar))
      guard let promised = item.promised else { continue }
      let late = max(0, count(promised, day, on: item.calendar))
      let before = max(0, count(promised, item.day, on: item.calendar))
      cost.lateness += item.lateWeight * (late - before)
    }
    return cost
  }

  private func allows(_ place: Int, _ day: Day) -> Bool {
    let item = problem.items[place]
    if day < item.earliest || day > item.latest { return false }
    if day == item.day { return true }
    return !item.isPinned
      && [item.calendar, item.owner].allSatisfy { problem.calendars[$0].isWorking(day) }
  }

  /// The working days after one day through another, day by day.
  private func count(_ first: Day, _ last: Day, on place: Int) -> Int {
    if last < first { return -count(last, first, on: place) }
    return DaySpan(start: first + 1, end: last + 1).days
      .count { problem.calendars[place].isWorking($0) }
  }
}
