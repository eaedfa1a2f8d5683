extension PosixZone {
  /// Reads the footer of a zone file, with the wider hours that RFC 9636 adds to POSIX.
  init?(_ text: ArraySlice<UInt8>) {
    var reader = PosixReader(text)
    guard let name = reader.name(), let behind = reader.time(hours: 24) else { return nil }
    standard = ZonePhase(offset: -behind, abbreviation: name)
    if reader.isAtEnd {
      summer = nil
      return
    }
    guard let summerName = reader.name() else { return nil }
    var offset = standard.offset + 3600
    if !reader.isNext(",") {
      guard let behind = reader.time(hours: 24) else { return nil }
      offset = -behind
    }
    guard reader.take(","), let begins = reader.turn(), reader.take(","), let ends = reader.turn(),
      reader.isAtEnd
    else { return nil }
    summer = Summer(
      phase: ZonePhase(offset: offset, abbreviation: summerName),
      begins: begins,
      ends: ends
    )
  }
}

private struct PosixReader {
  private var rest: ArraySlice<UInt8>

  init(_ text: ArraySlice<UInt8>) { rest = text }

  var isAtEnd: Bool { rest.isEmpty }

  func isNext(_ character: Unicode.Scalar) -> Bool { rest.first == UInt8(ascii: character) }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard isNext(character) else { return false }
    rest.removeFirst()
    return true
  }

  /// Reads `EET` or `<+04>`.
  mutating func name() -> String? {
    let isQuoted = take("<")
    let name = rest.prefix { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"): isQuoted
      default: false
      }
    }
    rest = rest.dropFirst(name.count)
    guard name.count >= 3, !isQuoted || take(">") else { return nil }
    return String(decoding: name, as: UTF8.self)
  }

  /// Reads `-2`, `+5:30` or `50`, in seconds.
  mutating func time(hours limit: Int) -> Int? {
    let isNegative = take("-")
    if !isNegative { _ = take("+") }
    guard let hours = number(0...limit) else { return nil }
    var seconds = hours * 3600
    for unit in [60, 1] where take(":") {
      guard let value = number(0...59) else { return nil }
      seconds += value * unit
    }
    return isNegative ? -seconds : seconds
  }

  mutating func turn() -> PosixTurn? {
    guard let place = place() else { return nil }
    guard take("/") else { return PosixTurn(place: place, time: 7200) }
    return time(hours: 167).map { PosixTurn(place: place, time: $0) }
  }

  private mutating func place() -> PosixTurn.Place? {
    if take("J") { return number(1...365).map { .julian($0) } }
    guard take("M") else { return number(0...365).map { .zeroBased($0) } }
    guard let month = number(1...12), take("."), let week = number(1...5), take("."),
      let weekday = number(0...6)
    else { return nil }
    return .weekday(month: month, week: week, weekday: weekday)
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int? {
    let digits = rest.prefix { (48...57).contains($0) }
    guard (1...3).contains(digits.count) else { return nil }
    rest = rest.dropFirst(digits.count)
    let value = digits.reduce(0) { $0 * 10 + Int($1) - 48 }
    return range.contains(value) ? value : nil
  }
}
