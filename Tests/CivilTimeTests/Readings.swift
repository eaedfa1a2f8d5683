import CivilTime
import FoundationEssentials
import Testing

/// Reads a day that the test itself has written; a slip of the pen fails the test.
func day(_ text: String, _ location: SourceLocation = #_sourceLocation) throws -> Day {
  try #require(Day(text), "not a day: \(text)", sourceLocation: location)
}

func days(_ texts: [String]) throws -> [Day] { try texts.map { try day($0) } }

func years(_ range: ClosedRange<Int>) throws -> DaySpan {
  let first = try #require(Day(year: range.lowerBound, month: 1, day: 1))
  let last = try #require(Day(year: range.upperBound, month: 12, day: 31))
  return DaySpan(start: first, end: last + 1)
}

/// SplitMix64 (Steele, Lea and Flood, 2014): the same numbers for the same seed, everywhere.
struct Dice: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// The rows of a file in `Tests/Fixtures`, without its header.
func fixture(_ name: String) throws -> [[String]] {
  let tests = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
  let text = try String(contentsOf: URL(filePath: "/\(tests)/Fixtures/\(name)"), encoding: .utf8)
  return try CSVRow.rows(of: text).dropFirst().map { $0.fields.map(\.text) }
}
