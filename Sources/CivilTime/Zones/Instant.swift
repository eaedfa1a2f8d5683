/// A moment, the same everywhere, to the second.
package struct Instant: Hashable, Comparable, Sendable {
  /// Seconds since 1 January 1970, 00:00 UTC; leap seconds do not count, as in POSIX.
  package var seconds: Int

  package init(seconds: Int) { self.seconds = seconds }

  package static func < (a: Instant, b: Instant) -> Bool { a.seconds < b.seconds }

  /// The seconds from `from` to this one; negative when this one lies before.
  package static func - (to: Instant, from: Instant) -> Int { to.seconds - from.seconds }
  package static func + (instant: Instant, seconds: Int) -> Instant {
    Instant(seconds: instant.seconds + seconds)
  }

  /// The day of this moment in UTC.
  package var utcDay: Day {
    Day(number: Int32(clamping: seconds.floored(by: 86_400).quotient))
  }

  /// Seconds since midnight UTC.
  package var utcSecondOfDay: Int { seconds.floored(by: 86_400).remainder }

  /// What the calendar and the clock on the wall show there, seconds cut off.
  package func local(in zone: TimeZoneRules) -> LocalTime {
    let (day, second) = (seconds + zone.offset(at: self)).floored(by: 86_400)
    return LocalTime(day: Day(number: Int32(clamping: day)), minutes: second / 60)
  }

  package func day(in zone: TimeZoneRules) -> Day { local(in: zone).day }
}

extension Instant: CustomStringConvertible, LosslessStringConvertible, Codable {
  /// Reads `2020-07-14T07:00:00Z`, the form of `description`, and nothing else.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "Z"),
      let day = Day(String(decoding: bytes[..<10], as: UTF8.self)),
      let hours = Self.pair(bytes[11...12], below: 24),
      let minutes = Self.pair(bytes[14...15], below: 60),
      let seconds = Self.pair(bytes[17...18], below: 60)
    else { return nil }
    self.seconds = Int(day.number) * 86_400 + hours * 3600 + minutes * 60 + seconds
  }

  private static func pair(_ digits: ArraySlice<UInt8>, below limit: Int) -> Int? {
    guard digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
    let value = digits.reduce(0) { $0 * 10 + Int($1) - 48 }
    return value < limit ? value : nil
  }

  /// ISO 8601 in UTC: `2020-07-14T07:00:00Z`.
  package var description: String {
    let second = utcSecondOfDay
    let time = LocalTime(day: utcDay, minutes: second / 60)
    return "\(time):\(second % 60 < 10 ? "0" : "")\(second % 60)Z"
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let instant = Instant(text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "not an instant: \(text)"
      )
    }
    self = instant
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
