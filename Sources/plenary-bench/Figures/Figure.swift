/// One row of a report: what was measured, on how large a plan, and how it stands to its budget.
struct Figure: Sendable {
  enum Unit: String, Sendable, Encodable {
    case seconds = "s"
    case milliseconds = "ms"
    case megabytes = "MB"
    case bytes = "B"
    case count = ""
    case percent = "%"
    case perMille = "‰"
    case days = "d"
  }

  let what: String
  var tasks: Int?
  var unit = Unit.milliseconds
  let sample: Sample
  var budget: Budget?
  /// Whether the figure grows with the plan, so that its share of a task says something.
  var growsWithTasks = false

  var holds: Bool? { budget.map { $0.holds(for: sample) } }

  /// The median for each thousand tasks.
  var perThousand: Double? {
    guard growsWithTasks, let tasks, tasks > 0 else { return nil }
    return sample.median * 1000 / Double(tasks)
  }
}

extension Figure: Encodable {
  private enum Key: String, CodingKey {
    case what, tasks, unit, runs, mean, min, median, p95, p99, max, perThousand, statistic, limit,
      holds
  }

  func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(what, forKey: .what)
    try fields.encodeIfPresent(tasks, forKey: .tasks)
    try fields.encode(unit, forKey: .unit)
    try fields.encode(sample.count, forKey: .runs)
    try fields.encode(sample.mean, forKey: .mean)
    try fields.encode(sample.min, forKey: .min)
    try fields.encode(sample.median, forKey: .median)
    try fields.encode(sample.p95, forKey: .p95)
    try fields.encode(sample.p99, forKey: .p99)
    try fields.encode(sample.max, forKey: .max)
    try fields.encodeIfPresent(perThousand, forKey: .perThousand)
    try fields.encodeIfPresent(budget?.statistic, forKey: .statistic)
    try fields.encodeIfPresent(budget?.limit, forKey: .limit)
    try fields.encodeIfPresent(holds, forKey: .holds)
  }
}
