/// Values measured under the same conditions, with what statistics say of them.
struct Sample: Sendable {
  private let sorted: [Double]

  /// - Precondition: There is at least one value.
  init(_ values: [Double]) {
    precondition(!values.isEmpty, "statistics of nothing")
    sorted = values.sorted()
  }

  init(_ value: Double) { self.init([value]) }

  var count: Int { sorted.count }
  var min: Double { sorted[0] }
  var max: Double { sorted[sorted.count - 1] }
  var mean: Double { sorted.reduce(0, +) / Double(sorted.count) }
  var median: Double { quantile(0.5) }
  var p95: Double { quantile(0.95) }
  var p99: Double { quantile(0.99) }

  /// The smallest value that at least this share of all values does not exceed (nearest rank).
  func quantile(_ share: Double) -> Double {
    let rank = Int((share * Double(sorted.count)).rounded(.up))
    return sorted[Swift.min(Swift.max(rank, 1), sorted.count) - 1]
  }
}
