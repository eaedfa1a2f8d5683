package import CivilTime

/// On which day a goal was reached in each of many samples.
package struct ReadyDays: Hashable, Sendable {
  /// One day for each sample, the earliest first.
  package let days: [Day]

  package init(_ days: some Sequence<Day>) { self.days = days.sorted() }

  package var count: Int { days.count }

  /// In how many samples the goal was reached by a day, that day included.
  package func count(by day: Day) -> Int {
    var (low, high) = (0, days.count)
    while low < high {
      let middle = (low + high) / 2
      if days[middle] <= day { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The first day by which at least so many of a hundred samples had reached the goal.
  package func day(at percent: Int) -> Day? {
    guard !days.isEmpty else { return nil }
    let wanted = max(1, (percent * days.count + 99) / 100)
    return days[min(wanted, days.count) - 1]
  }

  /// The curve, a point for each day on which it rises: the day, and how many samples by then.
  package var curve: [(day: Day, count: Int)] {
    days.indices.filter { $0 + 1 == days.count || days[$0 + 1] != days[$0] }
      .map { (days[$0], $0 + 1) }
  }
}
