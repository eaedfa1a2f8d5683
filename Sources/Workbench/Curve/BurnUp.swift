package import CivilTime
package import PlanModel
package import Planning

/// Work summed up over time: what was to be done by each day, and what was done.
package struct BurnUp: Sendable {
  /// Person-days that come together day by day.
  package struct Series: Sendable {
    package let days: [Day]
    /// The sum up to and with each day, in quarters.
    private let sums: [Int]

    init(_ parts: [(day: Day, quarters: Int)]) {
      var days: [Day] = []
      var sums: [Int] = []
      for part in parts.sorted(by: { $0.day < $1.day }) {
        if days.last != part.day {
          days.append(part.day)
          sums.append(sums.last ?? 0)
        }
        sums[sums.count - 1] += part.quarters
      }
      self.days = days
      self.sums = sums
    }

    package var total: Quarters { Quarters(sums.last ?? 0) }

    /// What has come together by the end of a day.
    package func by(_ day: Day) -> Quarters {
      var (low, high) = (0, days.count)
      while low < high {
        let middle = (low + high) / 2
        if days[middle] <= day { low = middle + 1 } else { high = middle }
      }
      return low == 0 ? .zero : Quarters(sums[low - 1])
    }

    /// The first day by which so much has come together.
    package func day(of quarters: Quarters) -> Day? {
      sums.firstIndex { $0 >= quarters.count }.map { days[$0] }
    }
  }

  package let due: Series
  package let baseline: Series
  package let done: Series
  /// As the levelled forecast has what is still open, after what is done.
  package let forecast: Series
  /// Work without any due day, which no curve can show.
  package let undated: Quarters
  package let statusDate: Day
  /// Whether some task is due on another day than its baseline says.
  package let isMoved: Bool

  /// The curves of a meeting's tasks, or of all.
  ///
  /// Work counts on the day on which it is finished, none of it before: a task half done has
  /// delivered nothing yet.
  package init(_ outlook: Outlook, meeting: Meeting.ID?) {
    var due: [(Day, Int)] = []
    var baseline: [(Day, Int)] = []
    var done: [(Day, Int)] = []
    var forecast: [(Day, Int)] = []
    var undated = 0
    var isMoved = false
    let rows = outlook.plan.tasks.rows
    for place in rows.indices where meeting == nil || rows[place].meeting == meeting {
      let days = outlook.tasks[place]
      guard days.isApplicable else { continue }
      let effort = rows[place].effort.count
      if let day = days.due { due.append((day, effort)) } else { undated += effort }
      if let day = days.baselineDue {
        baseline.append((day, effort))
        if day != days.due { isMoved = true }
      }
      if days.status == .done, let day = rows[place].actualFinish {
        done.append((day, effort))
        forecast.append((day, effort))
      } else if let day = days.forecastFinish {
        forecast.append((max(day, outlook.statusDate), effort))
      }
    }
    self.due = Series(due)
    self.baseline = Series(baseline)
    self.done = Series(done)
    self.forecast = Series(forecast)
    self.undated = Quarters(undated)
    self.isMoved = isMoved
    statusDate = outlook.statusDate
  }

  /// From the first day on which anything is due or done to the last.
  package var span: DaySpan? {
    let all = [due, baseline, done, forecast]
    guard let first = all.compactMap(\.days.first).min(),
      let last = all.compactMap(\.days.last).max()
    else { return nil }
    return DaySpan(start: min(first, statusDate) - 1, end: max(last, statusDate) + 2)
  }

  package var most: Quarters { [due.total, baseline.total, done.total].max() ?? .zero }
}
