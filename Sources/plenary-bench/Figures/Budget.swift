/// What a figure must stay under, by one of its statistics.
struct Budget: Sendable {
  enum Statistic: String, Sendable, Encodable { case median, p99, max }

  let statistic: Statistic
  let limit: Double

  func value(of sample: Sample) -> Double {
    switch statistic {
    case .median: sample.median
    case .p99: sample.p99
    case .max: sample.max
    }
  }

  func holds(for sample: Sample) -> Bool { value(of: sample) < limit }
}

// The budgets of the design, in the units of the figures: milliseconds and megabytes.
extension Budget {
  static let key = Budget(statistic: .p99, limit: 5)
  static let memory = Budget(statistic: .max, limit: 60)
  /// The days of all meetings of the example, with the reasons against every other day.
  static let dates = Budget(statistic: .median, limit: 10)
  /// The search of the days of three meetings alone.
  static let dateSearch = Budget(statistic: .median, limit: 1)
  /// What a commit may take beside the syncs that its durability needs.
  static let commit = Budget(statistic: .median, limit: 5)
  /// Near linear: the exponent of the size in the time; 1.15 lets a task cost twice as much when
  /// there are a hundred times as many.
  static let growth = Budget(statistic: .max, limit: 1.15)

  /// Days by which we may end after a peer that plans the same.
  static let notLater = Budget(statistic: .max, limit: 1)

  /// Five hundred times as fast, as a share in per mille.
  static let aFiveHundredth = Budget(statistic: .median, limit: 2)

  /// A thousand samples of the example.
  static let forecast = Budget(statistic: .median, limit: 200)

  static func recompute(_ subject: Subject) -> Budget? {
    perSubject(subject, example: 2, large: 60)
  }

  static func start(_ subject: Subject) -> Budget? {
    perSubject(subject, example: 30, large: 150)
  }

  private static func perSubject(
    _ subject: Subject,
    example: Double,
    large: Double
  ) -> Budget? {
    if subject.isExample { return Budget(statistic: .median, limit: example) }
    return subject.taskCount == 10_000 ? Budget(statistic: .median, limit: large) : nil
  }
}
