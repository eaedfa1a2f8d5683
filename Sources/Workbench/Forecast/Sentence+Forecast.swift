import Canvas
package import CivilTime
import PlanModel
package import Planning
package import Scheduling

extension Sentence {
  /// How likely the preparation of a meeting, or one of its gates, is in time.
  package static func of(_ goal: GoalForecast, statusDate: Day) -> String {
    let day = DayWords.of(goal.day, seenFrom: statusDate)
    if goal.openTasks == 0 { return "all \(goal.taskCount) tasks are done" }
    if goal.chance.isCertain {
      return goal.chance.hits > 0
        ? "certainly ready by \(day)" : "not ready by \(day): that cannot be any more"
    }
    return "\(goal.chance.words) to be ready by \(day)"
  }

  /// The days by which a goal is reached with more and more certainty.
  package static func days(of ready: ReadyDays, seenFrom statusDate: Day) -> String {
    [50, 80, 90].compactMap { percent in
      ready.day(at: percent).map { "\(percent) %: \(DayWords.of($0, seenFrom: statusDate))" }
    }
    .joined(separator: ", ")
  }

  /// What a task may still take, and why it is thought to stray so far.
  package static func of(_ estimate: TaskEstimate) -> [String] {
    var sentences: [String] = []
    if !estimate.effort.isCertain {
      let points = estimate.effort
      sentences.append(
        "work \(Quarters(points.low)) to \(Quarters(points.high)) person-days, "
          + "planned \(Quarters(points.likely)): \(of(estimate.effortReason))"
      )
    }
    if !estimate.wait.isCertain {
      let points = estimate.wait
      sentences.append(
        "wait \(points.low) to \(points.high) working days, planned \(points.likely): "
          + of(estimate.waitReason)
      )
    }
    return sentences
  }

  /// Why work or a wait strays.
  package static func of(_ reason: SpreadReason) -> String {
    switch reason {
    case .ownWork: "work of one's own hands strays little"
    case .rounds: "a text goes round more often than planned"
    case .asking: "people have to be found, asked, and asked again"
    case .suppliers: "with suppliers, rooms and devices something is always missing"
    case .government: "a government agrees among its ministries first"
    case .fixedPeriod: "the period is fixed; it never ends sooner, but may have to begin again"
    case .signatures: "offices that sign take their time"
    case .byHand: "so it was entered"
    }
  }

  /// How the figures of a forecast come about.
  package static func origin(of forecast: PlanForecast) -> [String] {
    [
      "The plan was played through \(Wording.count(forecast.samples, "time")) from "
        + "\(forecast.statusDate.long) on, each time with other luck (seed \(forecast.seed)): every open "
        + "task takes as long as chance says, between its best and its worst case and mostly as "
        + "planned, and everything after it moves, as far as the missions have capacity.",
      "Tasks of one office go well or badly together. What is done is a fact. What lies on the days "
        + "of the meeting delays nothing.",
      "The figure is the share of the runs that were in time, and after ± its standard error.",
    ]
  }
}

extension Chance {
  /// How it looks: good from four in five on, bad below one in two.
  var role: Role { percent >= 80 ? .success : percent >= 50 ? .warning : .error }
}
