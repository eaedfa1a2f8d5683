/// A moment, the same everywhere: whole seconds since 1970-01-01T00:00:00Z, without leap seconds.
package struct Instant: Hashable, Comparable, Sendable {
  package var seconds: Int

  package init(seconds: Int) { self.seconds = seconds }

  package static func < (a: Instant, b: Instant) -> Bool { a.seconds < b.seconds }

  /// The day of this moment in UTC.
  package var utcDay: Day { Day(number: Int32(clamping: seconds.floorDivided(by: 86_400))) }

  /// Seconds since midnight UTC.
  package var utcSecondOfDay: Int { seconds - seconds.floorDivided(by: 86_400) * 86_400 }
}

extension Int {
  /// Division that rounds towards minus infinity.
  fileprivate func floorDivided(by divisor: Int) -> Int {
    self >= 0 ? self / divisor : -((-self + divisor - 1) / divisor)
  }
}

extension Instant: LosslessStringConvertible {
  /// Reads `2020-07-14T07:00:00Z` and nothing else.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, bytes[10] == 84, bytes[13] == 58, bytes[16] == 58, bytes[19] == 90,
      let day = Day(String(decoding: bytes[0..<10], as: UTF8.self))
    else { return nil }
    func number(_ place: Int, below limit: Int) -> Int? {
      guard (48...57).contains(bytes[place]), (48...57).contains(bytes[place + 1]) else {
        return nil
      }
      let value = Int(bytes[place] - 48) * 10 + Int(bytes[place + 1] - 48)
      return value < limit ? value : nil
    }
    guard let hour = number(11, below: 24), let minute = number(14, below: 60),
      let second = number(17, below: 60)
    else { return nil }
    self.init(seconds: Int(day.number) * 86_400 + hour * 3600 + minute * 60 + second)
  }

  package var description: String {
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
    let second = utcSecondOfDay
    return "\(utcDay)T\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))Z"
  }
}
