/// How often something happened in so many samples, and how well that tells its probability.
package struct Chance: Hashable, Sendable {
  package var hits: Int
  package var samples: Int
  /// Whether nothing can change it: it has happened, or it cannot any more.
  package var isCertain: Bool

  package init(_ hits: Int, of samples: Int, isCertain: Bool = false) {
    self.hits = hits
    self.samples = max(1, samples)
    self.isCertain = isCertain
  }

  /// Tenths of a percent, to the nearest.
  package var perMille: Int { (hits * 2000 + samples) / (2 * samples) }

  /// The standard error `sqrt(p (1 - p) / n)` in tenths of a percent, rounded up.
  package var errorPerMille: Int {
    if isCertain { return 0 }
    let spread = Double(hits) * Double(samples - hits)
    let error = (spread / Double(samples)).squareRoot() * 1000 / Double(samples)
    return Int(error.rounded(.up))
  }
}

extension Chance {
  /// As people read it, with no more digits than the error supports: "83 % ± 2".
  ///
  /// What did not happen in any sample, or in all, is said to be under one or over 99 in a hundred:
  /// that many samples cannot tell more.
  package var words: String {
    if isCertain { return hits == 0 ? "0 %" : "100 %" }
    if hits == 0 { return "under \(samples < 300 ? 300 / samples + 1 : 1) %" }
    if hits == samples { return "over \(samples < 300 ? 99 - 300 / samples : 99) %" }
    return "\(percent) % ± \(max(1, (errorPerMille + 9) / 10))"
  }

  /// Whole percents; between 1 and 99 where it is not certain.
  package var percent: Int {
    let percent = (perMille + 5) / 10
    return isCertain ? percent : min(max(percent, 1), 99)
  }
}
