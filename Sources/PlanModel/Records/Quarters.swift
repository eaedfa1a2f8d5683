/// Effort in quarters of a person-day, so that every sum is exact.
package struct Quarters: Hashable, Comparable, Sendable, AdditiveArithmetic {
  package var count: Int

  package init(_ count: Int) { self.count = count }

  package static var zero: Quarters { Quarters(0) }
  package static func + (a: Quarters, b: Quarters) -> Quarters { Quarters(a.count + b.count) }
  package static func - (a: Quarters, b: Quarters) -> Quarters { Quarters(a.count - b.count) }
  package static func < (a: Quarters, b: Quarters) -> Bool { a.count < b.count }
}

extension Quarters: FieldValue {
  package init?(scalar: Scalar) {
    guard case .integer(let count) = scalar else { return nil }
    self.init(count)
  }
  package var scalar: Scalar { .integer(count) }
}

extension Quarters: LosslessStringConvertible {
  /// Reads person-days as people write them: `2`, `0.25`, `1.5`; nothing but whole quarters.
  package init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts[0].utf8.count <= 6, let whole = Int(parts[0]), whole >= 0,
      parts[0].utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    guard parts.count == 2 else {
      self.init(whole * 4)
      return
    }
    let quarters: [String: Int] = ["0": 0, "00": 0, "25": 1, "5": 2, "50": 2, "75": 3]
    guard let part = quarters[String(parts[1])] else { return nil }
    self.init(whole * 4 + part)
  }

  /// Person-days with the fewest digits: `0.25`, `1.5`, `40`.
  package var description: String {
    let sign = count < 0 ? "-" : ""
    let part = ["", ".25", ".5", ".75"][abs(count) % 4]
    return "\(sign)\(abs(count) / 4)\(part)"
  }
}
