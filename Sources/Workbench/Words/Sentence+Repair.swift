import CivilTime
import Planning

extension Sentence {
  /// Why no other days mend a plan: the chain that leaves its last task none.
  static func ofRepair(_ steps: [RepairStep]) -> String {
    guard let last = steps.last, let latest = last.latest else {
      return "No other days of the tasks were found that mend the plan. Maybe choose another day."
    }
    let chain = steps.enumerated().map { place, step in
      words(step, after: place > 0 ? steps[place - 1].code : nil)
    }
    let end =
      steps.count == 1
      ? "its last day is \(day(latest))" : "but the last day of \(last.code) is \(day(latest))"
    return "No repair is possible: \(chain.joined(separator: "; ")); \(end). "
      + "Maybe choose another day, or unpin or shorten one of these tasks."
  }

  private static func words(_ step: RepairStep, after former: String?) -> String {
    switch step.cause {
    case .pinned: "\(step.code) is pinned to \(day(step.day))"
    case .settled: "\(step.code) is settled for \(day(step.day))"
    case .release: "\(step.code) cannot be due before \(day(step.day))"
    case .previous(let days):
      "\(step.code) must come \(Wording.count(days, "working day")) after \(former ?? "it"), "
        + "on \(day(step.day)) at the earliest"
    }
  }

  private static func day(_ day: Day) -> String { "\(day.short) \(day.year)" }
}
